/** From what was typed to what it means: every option checked once, with a sentence that says what would be right. */
import { statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';
import { authorities, type Authority } from '../analysis/evaluation/truth.ts';
import { groupings, type Grouping } from '../analysis/groupings.ts';
import { UsageError } from '../errors.ts';
import { parseDateOption } from '../io/dates/option.ts';
import { plainText } from '../io/dates/plain-text.ts';
import { isZone } from '../io/dates/zone.ts';
import { defaultLoadOptions, type LoadOptions, type Mapping } from '../io/load/options.ts';
import { encodings } from '../io/open/encoding-names.ts';
import { exportName } from '../io/open/inputs.ts';
import { presetByName, presets } from '../io/presets/index.ts';
import { roles, type Role } from '../io/presets/preset.ts';
import { formats } from '../io/write/index.ts';
import type { BusinessPlan } from '../pipeline/measure.ts';
import type { Choice } from '../pipeline/choose.ts';
import { nearest } from '../nearest.ts';
import { businessPlan, workingDays } from './business.ts';
import type { RawOptions } from './raw-options.ts';
import { settleSources } from './sources.ts';

export type FormatName = keyof typeof formats;

export interface Settings {
  readonly load: LoadOptions;
  readonly choice: Choice;
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
  readonly bidi: 'isolate' | 'lrm' | 'none';
  readonly redact: boolean;
  readonly bom: boolean;
  readonly quiet: boolean;
  readonly progress: boolean;
}

/** What --map calls the roles; the names people use for them. */
const mapNames: Readonly<Record<string, Role>> = {
  ...Object.fromEntries(roles.map((role) => [role, role])),
  date: 'createdAt',
  edited: 'editedAt',
  reply: 'replyText',
  'reply-text': 'replyText',
  'reply-date': 'replyAt',
  'reply-minutes': 'replyMinutes',
  stars: 'rating',
  user: 'author',
};

/** Narrows a choice that commander has already checked. */
function oneOf<T extends string>(choices: readonly T[], value: string | undefined): T | null {
  return choices.find((choice) => choice === value) ?? null;
}

function didYouMean(value: string, known: readonly string[]): string {
  const near = nearest(value, known);
  return near === null ? '' : ` Did you mean ${near}?`;
}

function mapping(text: string): Mapping {
  const cut = text.indexOf('=');
  const name = text.slice(0, Math.max(cut, 0)).trim();
  const column = text.slice(cut + 1).trim();
  if (cut < 1 || column === '')
    throw new UsageError(`--map takes role=Column, for example --map text=Comment; got "${text}"`);
  const role = Object.hasOwn(mapNames, name) ? mapNames[name] : undefined;
  if (role === undefined) {
    const known = [
      'text',
      'title',
      'rating',
      'date',
      'edited',
      'reply',
      'reply-date',
      'id',
      'author',
      'product',
      'recommended',
      'verified',
      'likes',
      'label',
    ];
    throw new UsageError(`--map: there is no role "${name}".${didYouMean(name, known)} Roles: ${known.join(', ')}`);
  }
  const scale = role === 'rating' ? /^(.+)\/([\d۰-۹٠-٩]+)$/.exec(column) : null;
  return scale === null
    ? { role, column, scale: null }
    : { role, column: scale[1] ?? column, scale: Number(plainText(scale[2] ?? '')) };
}

const delimiterNames: Readonly<Record<string, string>> = {
  tab: '\t',
  '\\t': '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
};

function delimiter(text: string): string {
  const value = (Object.hasOwn(delimiterNames, text) ? delimiterNames[text] : undefined) ?? text;
  if (value.length !== 1 || /["\r\n]/.test(value))
    throw new UsageError(`--delimiter takes one character or tab; got "${text}"`);
  return value;
}

function zone(text: string): string {
  if (!isZone(text))
    throw new UsageError(
      `--timezone: "${text}" is no IANA time zone; examples: Asia/Tehran, Asia/Riyadh, Africa/Cairo, UTC`,
    );
  return text;
}

function platform(text: string): string {
  if (presetByName(text) !== undefined) return text;
  const names = presets.map((preset) => preset.name);
  throw new UsageError(
    `--platform: there is no platform "${text}".${didYouMean(text, names)} Platforms: ${names.join(', ')}`,
  );
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

function formatByName(output: string | null): FormatName | null {
  if (output === null || output === '-') return null;
  const ending = extname(output).toLowerCase();
  for (const format of Object.values(formats))
    if (format.extensions.some((extension) => extension === ending)) return format.name;
  return null;
}

/** Would a file of this name be read as one of the folder's exports? */
function liesIn(path: string, folder: string): boolean {
  return (
    exportName.test(path) &&
    path.startsWith(`${folder}${sep}`) &&
    (statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false)
  );
}

/** Throws UsageError where an answer of this name would be written over an input, or among them. */
export function checkOutput(output: string, files: readonly string[], cwd: string): void {
  const path = resolve(cwd, output);
  if (files.some((file) => resolve(cwd, file) === path))
    throw new UsageError(`-o ${output} is one of the inputs; choose another name`);
  const folder = files.find((file) => liesIn(path, resolve(cwd, file)));
  if (folder !== undefined)
    throw new UsageError(
      `-o ${output} lies in the input folder ${folder} and would be read as an export; write it elsewhere`,
    );
}

/** Settles all options. `files` guard against writing over an input. Throws UsageError. */
export function settle(raw: RawOptions, files: readonly string[], cwd: string): Settings {
  const timezone = raw.timezone === undefined ? null : zone(raw.timezone);
  const slas = raw.sla ?? [];
  const [sla = duration('7d'), ...moreSla] = slas.filter((text) => workingDays(text) === null).map(duration);
  const [output = null, ...others] = raw.output ?? [];
  if (others.length > 0) throw new UsageError('-o is given twice; only report writes several files');
  if (output !== null) checkOutput(output, files, cwd);
  return {
    load: {
      ...defaultLoadOptions,
      platform: raw.platform === undefined ? null : platform(raw.platform),
      map: (raw.map ?? []).map(mapping),
      encoding: oneOf(encodings, raw.encoding),
      delimiter: raw.delimiter === undefined ? null : delimiter(raw.delimiter),
      timezone,
      dateOrder: oneOf(['dmy', 'mdy', 'ymd'], raw.dateOrder),
      calendar: oneOf(['gregorian', 'jalali', 'hijri'], raw.calendar),
      ...settleSources(raw.source ?? [], files, cwd),
    },
    choice: {
      since: date('since', raw.since, 'start', timezone),
      until: date('until', raw.until, 'end', timezone),
      stars: raw.stars === undefined ? null : stars(raw.stars),
      textLanguage: oneOf(['fa', 'ar', 'en', 'other', 'und'], raw.textLanguage),
      product: raw.product ?? null,
    },
    slaMs: sla,
    moreSlaMs: moreSla.filter((ms, i) => ms !== sla && moreSla.indexOf(ms) === i),
    business: businessPlan(raw, cwd),
    asOf: date('as-of', raw.asOf, 'end', timezone),
    by: (Object.keys(groupings) as Grouping[]).find((key) => key === raw.by) ?? null,
    models: raw.model ?? [],
    against: oneOf(authorities, raw.against),
    stopOnError: raw.onError === 'stop',
    format: oneOf(['table', 'json', 'ndjson', 'csv'], raw.format) ?? formatByName(output),
    output,
    top: raw.top === undefined ? null : top(raw.top),
    bidi: oneOf(['isolate', 'lrm', 'none'], raw.bidi) ?? 'isolate',
    redact: raw.redact ?? false,
    bom: raw.bom ?? false,
    quiet: raw.quiet ?? false,
    progress: raw.progress ?? true,
  };
}
