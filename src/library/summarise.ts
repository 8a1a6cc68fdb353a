/** `summarise`: records become one report. */
import { type DepthName, depths } from '../analysis/depths.ts';
import type { Grouping } from '../analysis/groupings.ts';
import type { Report, Sections } from '../analysis/report.ts';
import { newestOf } from '../analysis/totals.ts';
import { settleReport } from '../commands/report-settings.ts';
import { UsageError } from '../errors.ts';
import { createLedger, type Ledger, mergeLedgers } from '../ledger.ts';
import { version } from '../manifest.ts';
import { createFold, type Fold } from '../pipeline/fold.ts';
import type { Measure } from '../pipeline/measure.ts';
import { reportOf } from '../pipeline/report-of.ts';
import { checkKeys, settled } from './options.ts';
import { type Making, type Origin, originOf, streamOf } from './origin.ts';
import type { ReviewRecord } from './record.ts';

export interface SummariseOptions {
  /** The same figures for each group as well (`report.groups`, at most 1,000). */
  readonly by?: Grouping;
  /** Sections that go into depth; default `['community']`, as `reviewkit analyze`. `sentiment` judges every sentence and costs as much again. */
  readonly depths?: readonly DepthName[];
  /** Tell each week or month, and the last complete one against the one before (`report.periods`, `report.change`). */
  readonly period?: 'week' | 'month';
  /** How many of the newest periods are told, 1 to 1,000; default 12. */
  readonly last?: number;
  /** The first day of the week; default monday. */
  readonly weekStart?: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
  /** The calendar of the months; default gregorian. */
  readonly dates?: 'gregorian' | 'jalali' | 'hijri';
}

const usualMaking: Making = { slaMs: 7 * 86_400_000, moreSlaMs: [], asOf: null };

/**
 * Reads the records to their end and gives the report of schema/report.schema.json: the same figures as
 * `reviewkit analyze --format json` over the same reviews. Memory is bounded, whatever their number. The promise and the
 * moment of measurement are those that were given to `enrich`.
 *
 * Records may be filtered and reordered, but not copied: a record leads to what its JSON leaves out (reply, author, exact times).
 *
 * @throws {UsageError} for an option that means nothing, a record that `enrich` did not make, or records made with different options.
 */
export async function summarise(
  records: AsyncIterable<ReviewRecord> | Iterable<ReviewRecord>,
  options: SummariseOptions = {},
): Promise<Report & Sections> {
  const plan = planOf(options);
  const deep = plan.depths.some((name) => depths[name].sentences);
  const stream = streamOf(records);
  const ledgers = new Set<Ledger>(stream?.ledger === undefined ? [] : [stream.ledger]);
  let making = stream?.making;
  let fold: Fold | undefined;
  for await (const record of records) {
    const origin = knownOrigin(record);
    making ??= origin.making;
    if (!isSame(making, origin.making))
      throw new UsageError('summarise was given records of enrich(…) calls with different sla or asOf; use one');
    if (origin.ledger !== undefined) ledgers.add(origin.ledger);
    fold ??= createFold({ ...plan, ...making });
    fold.add([deep ? origin.inSentences() : origin.analysed]);
  }
  const measure: Measure = { ...plan, ...(making ?? usualMaking) };
  const { folded } = fold ?? createFold(measure);
  const ledger = createLedger();
  for (const one of ledgers) mergeLedgers(ledger, one);
  return reportOf(folded, { ...ledger, newest: ledger.newest ?? newestOf(folded.totals) }, measure, version());
}

const optionNames = ['by', 'depths', 'period', 'last', 'weekStart', 'dates'];

/** What is asked of the records, whoever made them. */
function planOf(options: SummariseOptions): Omit<Measure, keyof Making> {
  checkKeys(options, optionNames, 'summarise');
  const { by, depths: asked = ['community'], last, ...rest } = options;
  const known = Object.keys(depths);
  const strange = asked.find((name) => !known.includes(name));
  if (strange !== undefined) throw new UsageError(`depths: there is no "${strange}". Choices: ${known.join(', ')}`);
  const typed = { ...rest, ...(last !== undefined && { last: String(last) }), ...(by !== undefined && { by }) };
  const { period } = settled(typed, settleReport);
  return { by: by ?? null, depths: asked, period, business: null };
}

function knownOrigin(record: ReviewRecord): Origin {
  const origin = originOf(record);
  if (origin !== undefined) return origin;
  throw new UsageError(
    `summarise was given a record that enrich(…) did not make (id ${record.id}); pass on the records themselves, not copies`,
  );
}

function isSame(a: Making, b: Making): boolean {
  return a === b || (a.slaMs === b.slaMs && a.asOf === b.asOf && String(a.moreSlaMs) === String(b.moreSlaMs));
}
