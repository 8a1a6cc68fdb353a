/** The same figures for every product, language, week …: the answer to --by. */
import type { Moment, ReviewRecord } from '../review.ts';
import type { MetricEnd, MetricOptions } from './metrics/metric.ts';
import type { Sections } from './report.ts';
import { addRecord, createTotals, mergeTotals, resultOf, type Totals } from './totals.ts';

/** The `--by` choices. Null: the review does not say. Weeks (ISO 8601, Monday to Sunday) and months are of the first submission, in UTC. */
export const groupings = {
  product: ({ review }) => review.product,
  platform: ({ review }) => review.platform,
  source: ({ review }) => review.source,
  language: ({ language }) => language,
  stage: ({ funnel }) => funnel.stage,
  stars: ({ review }) => (review.rating === null ? null : String(Math.round(review.rating.stars))),
  week: ({ review }) => review.createdAt && isoWeek(dayOf(review.createdAt)),
  month: ({ review }) => review.createdAt && isoDay(dayOf(review.createdAt)).slice(0, 7),
} as const satisfies Record<string, (record: ReviewRecord) => string | null>;

export type Grouping = keyof typeof groupings;

/**
 * Totals per key, as plain JSON data. At most `limit` keys, the first in code-unit order; the reviews of all later keys
 * are added up in `rest`. (Keeping the first that *arrive* would make the figures depend on the order of files.)
 */
export interface Groups {
  readonly limit: number;
  /** Ascending; totals[i] belongs to keys[i]. */
  readonly keys: string[];
  readonly totals: Totals[];
  unknown: Totals | null;
  rest: Totals | null;
}

export interface Group {
  /** Null: the reviews that do not say, or with `rest` those of all keys beyond the limit. */
  readonly key: string | null;
  readonly rest: boolean;
  readonly sections: Sections;
}

export function createGroups(limit = 1000): Groups {
  return { limit, keys: [], totals: [], unknown: null, rest: null };
}

export function addToGroups(groups: Groups, by: Grouping, record: ReviewRecord, options: MetricOptions): void {
  addRecord(totalsOf(groups, groupings[by](record)), record, options);
}

/** Adds `from` to `into`; `from` keeps its meaning. */
export function mergeGroups(into: Groups, from: Groups): void {
  from.keys.forEach((key, i) => {
    const totals = from.totals[i];
    if (totals !== undefined) mergeTotals(totalsOf(into, key), totals);
  });
  if (from.unknown !== null) mergeTotals(totalsOf(into, null), from.unknown);
  if (from.rest !== null) mergeTotals((into.rest ??= createTotals()), from.rest);
}

/** By key; then the reviews that do not say, then the rest. `end` as for resultOf. */
export function resultOfGroups(groups: Groups, end: MetricEnd): readonly Group[] {
  const { keys, totals, unknown, rest } = groups;
  const result: Group[] = [];
  totals.forEach((of, i) => result.push({ key: keys[i] ?? null, rest: false, sections: resultOf(of, end) }));
  if (unknown !== null) result.push({ key: null, rest: false, sections: resultOf(unknown, end) });
  if (rest !== null) result.push({ key: null, rest: true, sections: resultOf(rest, end) });
  return result;
}

/** The totals a review of this key is to be added to, made where missing. */
function totalsOf(groups: Groups, key: string | null): Totals {
  if (key === null) return (groups.unknown ??= createTotals());
  const { keys, totals, limit } = groups;
  const at = position(keys, key);
  const known = totals[at];
  if (known !== undefined && keys[at] === key) return known;
  if (at >= limit) return (groups.rest ??= createTotals());
  const added = createTotals();
  keys.splice(at, 0, key);
  totals.splice(at, 0, added);
  if (keys.length > limit) {
    keys.pop();
    const last = totals.pop();
    if (last !== undefined) mergeTotals((groups.rest ??= createTotals()), last);
  }
  return added;
}

/** Where the key stands, or would stand. */
function position(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

const dayMs = 86_400_000;

/** Days since 1970. A bare day has no UTC moment: its calendar day is meant. */
function dayOf(moment: Moment): number {
  return moment.precision === 'day' ? moment.day : Math.floor(moment.ms / dayMs);
}

function isoDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** ISO 8601: a week belongs to the year its Thursday lies in. 1970-01-01 was a Thursday. */
function isoWeek(day: number): string {
  const thursday = Math.floor((day + 3) / 7) * 7;
  const year = new Date(thursday * dayMs).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1) / dayMs) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
