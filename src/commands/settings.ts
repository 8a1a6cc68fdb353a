/** From what was typed to what it means: every option checked once, with a sentence that says what would be right. */
import { extname } from 'node:path';
import { authorities, type Authority } from '../analysis/evaluation/truth.ts';
import { groupings, type Grouping } from '../analysis/groupings.ts';
import { UsageError } from '../errors.ts';
import { parseDateOption } from '../io/dates/option.ts';
import { plainText } from '../io/dates/plain-text.ts';
import { defaultLoadOptions, type LoadOptions } from '../io/load/options.ts';
import { clashOf } from '../io/open/clash.ts';
import { formats } from '../io/write/index.ts';
import { mostJobs } from '../pipeline/jobs/plan.ts';
import type { BusinessPlan } from '../pipeline/measure.ts';
import type { Choice } from '../pipeline/choose.ts';
import { productName, type ProductNames } from '../pipeline/name-products.ts';
import { languageCodes } from '../review.ts';
import { businessPlan, workingDays } from './business.ts';
import { oneOf } from './one-of.ts';
import type { RawOptions } from './raw-options.ts';
import { settleFiles, settleReading, zone } from './reading.ts';
import { settleSources } from './sources.ts';

export type FormatName = keyof typeof formats;

const formatNames = Object.values(formats).map(({ name }) => name);

export interface Settings {
  readonly load: LoadOptions;
  readonly choice: Choice;
  readonly productNames: ProductNames;
  readonly slaMs: number;
  readonly moreSlaMs: readonly number[];
  readonly business: BusinessPlan | null;
  readonly asOf: number | null;
  readonly by: Grouping | null;
  readonly against: Authority | null;
  readonly models: readonly string[];
  readonly stopOnError: boolean;
  readonly format: FormatName | null;
  readonly output: string | null;
  /** Rows of a list on a screen; null: each list as it is used to. */
  readonly top: number | null;
  /** Threads; null: as many as are worth it. */
  readonly jobs: number | null;
  readonly bidi: 'isolate' | 'lrm' | 'none';
  readonly redact: boolean;
  readonly bom: boolean;
  readonly quiet: boolean;
  readonly progress: boolean;
}

function date(option: string, text: string | undefined, end: 'start' | 'end', timezone: string | null): number | null {
  if (text === undefined) return null;
  const span = parseDateOption(text, timezone ?? 'UTC');
  if (span === null)
    throw new UsageError(`--${option}: "${text}" is no date; examples: 2024-06-30, 1403/04/10, 1445/12/24`);
  return span[end];
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

function duration(text: string): number {
  const found = /^(\d+(?:\.\d+)?)\s*([mhdw])$/.exec(plainText(text));
  const ms = found === null ? NaN : Number(found[1]) * (units[found[2] ?? ''] ?? NaN);
  if (!(ms > 0)) throw new UsageError(`--sla takes a duration such as 7d, 48h or 90m; got "${text}"`);
  return ms;
}

function stars(text: string): { from: number; to: number } {
  const found = /^([1-5])(?:-([1-5]))?$/.exec(plainText(text));
  const from = Number(found?.[1]);
  const to = Number(found?.[2] ?? found?.[1]);
  if (!(from <= to)) throw new UsageError(`--stars takes 1-5 or a range such as 1-2; got "${text}"`);
  return { from, to };
}

const mostRows = 1000;

function top(text: string): number {
  const value = /^\d+$/.test(plainText(text)) ? Number(plainText(text)) : 0;
  if (value < 1 || value > mostRows)
    throw new UsageError(`--top takes a number from 1 to ${mostRows.toString()}; got "${text}"`);
  return value;
}

/** Null: as many as are worth it. */
function jobs(text: string): number | null {
  if (text === 'auto') return null;
  const value = /^\d+$/.test(plainText(text)) ? Number(plainText(text)) : 0;
  if (value < 1 || value > mostJobs)
    throw new UsageError(`--jobs takes a number from 1 to ${mostJobs.toString()} or auto; got "${text}"`);
  return value;
}

function formatByName(output: string | null): FormatName | null {
  if (output === null || output === '-') return null;
  const ending = extname(output).toLowerCase();
  for (const format of Object.values(formats))
    if (format.extensions.some((extension) => extension === ending)) return format.name;
  return null;
}

/** Throws UsageError where an answer of this name would be written over an input, or among them. */
export function checkOutput(output: string, files: readonly string[], cwd: string): void {
  const clash = clashOf(output, files, cwd);
  if (clash === null) return;
  if (clash.kind === 'same') throw new UsageError(`-o ${output} is one of the inputs; choose another name`);
  throw new UsageError(
    `-o ${output} lies in the input folder ${clash.input} and would be read as an export; write it elsewhere`,
  );
}

/** Settles all options. `files` guard against writing over an input. Throws UsageError. */
export function settle(raw: RawOptions, files: readonly string[], cwd: string): Settings {
  const timezone = raw.timezone === undefined ? null : zone(raw.timezone);
  const { source: _typed, product = null, ...said } = raw;
  const { source, files: ofFiles } = settleSources(raw.source ?? [], files, cwd);
  const slas = raw.sla ?? [];
  const [sla = duration('7d'), ...moreSla] = slas.filter((text) => workingDays(text) === null).map(duration);
  const [output = null, ...others] = raw.output ?? [];
  if (others.length > 0) throw new UsageError('-o is given twice; only report writes several files');
  if (output !== null) checkOutput(output, files, cwd);
  return {
    load: {
      ...defaultLoadOptions,
      ...settleReading(said, '--map'),
      source,
      files: [...settleFiles(raw.files ?? []), ...ofFiles],
    },
    choice: {
      since: date('since', raw.since, 'start', timezone),
      until: date('until', raw.until, 'end', timezone),
      stars: raw.stars === undefined ? null : stars(raw.stars),
      textLanguage: oneOf(languageCodes, raw.textLanguage),
      product: product === null ? null : productName(raw.products ?? [], product),
    },
    productNames: raw.products ?? [],
    slaMs: sla,
    moreSlaMs: moreSla.filter((ms, i) => ms !== sla && moreSla.indexOf(ms) === i),
    business: businessPlan(raw, cwd),
    asOf: date('as-of', raw.asOf, 'end', timezone),
    by: (Object.keys(groupings) as Grouping[]).find((key) => key === raw.by) ?? null,
    models: raw.model ?? [],
    against: oneOf(authorities, raw.against),
    stopOnError: raw.onError === 'stop',
    format: oneOf(formatNames, raw.format) ?? formatByName(output),
    output,
    jobs: raw.jobs === undefined ? null : jobs(raw.jobs),
    top: raw.top === undefined ? null : top(raw.top),
    bidi: oneOf(['isolate', 'lrm', 'none'], raw.bidi) ?? 'isolate',
    redact: raw.redact ?? false,
    bom: raw.bom ?? false,
    quiet: raw.quiet ?? false,
    progress: raw.progress ?? true,
  };
}
