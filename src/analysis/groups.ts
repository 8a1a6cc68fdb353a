/** The same figures for every product, language, week …: the answer to --by. */
import type { Moment, ReviewRecord } from '../review.ts';
import { createKeyed, type Keyed, mergeKeyed, rowsOfKeyed, totalFor } from './keyed.ts';
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

/** Totals per key, bounded (see keyed.ts); plain JSON data. */
export type Groups = Keyed<Totals>;

export interface Group {
  /** Null: the reviews that do not say, or with `rest` those of all keys beyond the limit. */
  readonly key: string | null;
  readonly rest: boolean;
  readonly sections: Sections;
}

const monoid = { init: createTotals, merge: mergeTotals };

export function createGroups(limit = 1000): Groups {
  return createKeyed(limit);
}

export function addToGroups(groups: Groups, by: Grouping, record: ReviewRecord, options: MetricOptions): void {
  addRecord(totalFor(groups, groupings[by](record), monoid), record, options);
}

/** Adds `from` to `into`; `from` keeps its meaning. */
export function mergeGroups(into: Groups, from: Groups): void {
  mergeKeyed(into, from, monoid);
}

/** By key; then the reviews that do not say, then the rest. `end` as for resultOf. */
export function resultOfGroups(groups: Groups, end: MetricEnd): readonly Group[] {
  return rowsOfKeyed(groups).map(({ key, rest, total }) => ({ key, rest, sections: resultOf(total, end) }));
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
