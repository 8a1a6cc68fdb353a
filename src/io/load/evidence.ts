/** What the rows of a sheet say together about the order of its dates and the scale of its ratings: plain counts that add up. */
import { addDateEvidence, noDateEvidence, type DateEvidence } from '../dates/evidence.ts';
import { addRatingEvidence, noRatingEvidence, type RatingEvidence } from '../ratings/evidence.ts';
import type { RawRow } from '../read/sheet.ts';
import type { CellReader, RoleSources } from './cells-of.ts';
import { isTotals } from './totals-row.ts';

export const dateRoles = ['createdAt', 'editedAt', 'replyAt'] as const;
export type DateRole = (typeof dateRoles)[number];

/** Plain data, so that it can come from a worker. */
export interface Evidence {
  readonly dates: Readonly<Record<DateRole, DateEvidence>>;
  readonly ratings: RatingEvidence;
}

/** How a sheet's rows are looked at. */
export interface Witness {
  readonly read: CellReader;
  readonly sources: RoleSources;
  /** False where the scale is known without asking the ratings. */
  readonly ratings: boolean;
}

export function noEvidence(): Evidence {
  return {
    dates: { createdAt: noDateEvidence(), editedAt: noDateEvidence(), replyAt: noDateEvidence() },
    ratings: noRatingEvidence(),
  };
}

/** Adds rows; `dated` hears of every date cell after it has been added. */
export function addEvidence(
  evidence: Evidence,
  rows: readonly RawRow[],
  { read, sources, ratings }: Witness,
  dated?: (role: DateRole, row: RawRow, cell: string) => void,
): void {
  for (const row of rows) {
    if (read(row.cells, sources.text) === '' && read(row.cells, sources.createdAt) === '' && isTotals(row.cells))
      continue;
    for (const role of dateRoles) {
      const cell = read(row.cells, sources[role]);
      if (cell === '') continue;
      addDateEvidence(evidence.dates[role], cell);
      dated?.(role, row, cell);
    }
    if (!ratings) continue;
    const cell = read(row.cells, sources.rating);
    if (cell !== '') addRatingEvidence(evidence.ratings, cell);
  }
}

/** Do some dates of the column prove the day first, others the month? */
export function isContradictory({ dayFirst, monthFirst }: DateEvidence): boolean {
  return dayFirst > 0 && monthFirst > 0;
}

/** Adds `from` to `into`; `from` keeps its meaning. */
export function mergeEvidence(into: Evidence, from: Evidence): void {
  for (const role of dateRoles) addCounts(into.dates[role], from.dates[role]);
  const { whole, ...counts } = from.ratings;
  const max = Math.max(into.ratings.max, counts.max);
  addCounts<keyof typeof counts>(into.ratings, counts);
  into.ratings.max = max;
  whole.forEach((count, value) => (into.ratings.whole[value] = (into.ratings.whole[value] ?? 0) + count));
}

function addCounts<Key extends string>(into: Record<Key, number>, from: Readonly<Record<Key, number>>): void {
  for (const key in from) into[key] += from[key];
}
