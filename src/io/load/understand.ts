/** What a sheet means: its platform, which column plays which role and why, the order of its dates, the scale of its ratings. */
import { resolve, sep } from 'node:path';
import type { SourceClass } from '../../review.ts';
import { addDateEvidence, noDateEvidence, settleOrder, type DateEvidence } from '../dates/evidence.ts';
import type { Calendar, DateReading } from '../dates/reader.ts';
import type { Preset } from '../presets/preset.ts';
import { addRatingEvidence, noRatingEvidence, settleScale, type RatingEvidence } from '../ratings/evidence.ts';
import { scaleInHeader } from '../ratings/stated-scale.ts';
import type { RawRow } from '../read/sheet.ts';
import { cellsOf, type RoleSources } from './cells-of.ts';
import type { LoadOptions } from './options.ts';
import { replyRoles, settleRoles } from './roles.ts';
import { isTotals } from './totals-row.ts';

export const dateRoles = ['createdAt', 'editedAt', 'replyAt'] as const;
export type DateRole = (typeof dateRoles)[number];

export interface Understanding {
  readonly preset: Preset | null;
  readonly source: SourceClass;
  readonly zone: string;
  /** The roles for the columns known so far; ask again when a JSON file has brought new ones. */
  readonly roles: (columns: readonly string[]) => RoleSources;
  /** Adds rows to the evidence on date order and rating scale. */
  readonly learn: (rows: readonly RawRow[], columns: readonly string[]) => void;
  /** True where day and month could be exchanged (03/04/2024): then every row is a witness. */
  readonly needsEveryDate: () => boolean;
  /** Where a column was first seen to hold both orders. */
  readonly contradictions: () => readonly { readonly role: DateRole; readonly line: number; readonly found: string }[];
  readonly dateReading: (role: DateRole) => DateReading;
  readonly dateEvidence: (role: DateRole) => DateEvidence;
  readonly scale: () => number | null;
  readonly zeroIsNone: boolean;
  readonly responseKnown: (columns: readonly string[]) => boolean;
}

/**
 * Settles what the header and a sample of rows mean. Throws InputError `no-text-column` and `unknown-column`.
 */
export function understand(
  preset: Preset | null,
  columns: readonly string[],
  sample: readonly RawRow[],
  options: LoadOptions,
  file: string,
): Understanding {
  const rolesFor = settleRoles(preset, columns, sample, options, file);
  const dates: Record<DateRole, DateEvidence> = {
    createdAt: noDateEvidence(),
    editedAt: noDateEvidence(),
    replyAt: noDateEvidence(),
  };
  const contradictions: { role: DateRole; line: number; found: string }[] = [];
  const ratings: RatingEvidence = noRatingEvidence();
  const order = options.dateOrder ?? preset?.dateOrder ?? null;
  const calendar = options.calendar ?? preset?.calendar ?? null;
  const ratingColumn = rolesFor(columns).rating?.columns[0];
  const statedScale =
    options.map.find((mapping) => mapping.role === 'rating')?.scale ??
    preset?.scale ??
    scaleInHeader(columns[ratingColumn ?? -1] ?? '');

  function learn(rows: readonly RawRow[], now: readonly string[]): void {
    const sources = rolesFor(now);
    const read = cellsOf(now);
    for (const row of rows) {
      if (read(row.cells, sources.text) + read(row.cells, sources.createdAt) === '' && isTotals(row.cells)) continue;
      for (const role of dateRoles) {
        const cell = read(row.cells, sources[role]);
        if (cell === '') continue;
        addDateEvidence(dates[role], cell);
        if (
          dates[role].dayFirst > 0 &&
          dates[role].monthFirst > 0 &&
          !contradictions.some((known) => known.role === role)
        ) {
          contradictions.push({ role, line: row.line, found: cell });
        }
      }
      if (statedScale === null) {
        const cell = read(row.cells, sources.rating);
        if (cell !== '') addRatingEvidence(ratings, cell);
      }
    }
  }
  learn(sample, columns);

  const jalali = calendar === 'jalali' || (calendar === null && dates.createdAt.jalali > dates.createdAt.gregorian);
  /** Years of two digits are Jalali beside longer ones that are; what is Hijri stays so. */
  const calendarOf = (role: DateRole): Calendar | null => {
    const isJalali = (seen: DateEvidence): boolean => seen.jalali > seen.gregorian;
    if (calendar !== null || dates[role].hijri > 0) return calendar;
    return isJalali(dates[role]) || isJalali(dates.createdAt) ? 'jalali' : null;
  };
  // The order is a habit of the program that wrote the file: a column that leaves it open follows the others.
  const settled = (role: DateRole): DateReading['order'] => {
    if (order !== null) return order;
    const own = settleOrder(dates[role], calendarOf(role));
    if (own.contradictory || (own.order !== null && !own.ambiguous)) return own.order;
    for (const other of dateRoles) {
      const theirs = settleOrder(dates[other], calendarOf(other));
      if (theirs.order !== null && theirs.order !== 'ymd' && !theirs.contradictory) return theirs.order;
    }
    return own.order;
  };
  const zone = options.timezone ?? preset?.zone ?? (jalali ? 'Asia/Tehran' : 'UTC');

  return {
    preset,
    source: saidSource(options, file) ?? preset?.source ?? 'unknown',
    zone,
    roles: rolesFor,
    learn,
    needsEveryDate: () =>
      order === null &&
      dateRoles.some((role) => dates[role].openOrder + dates[role].dayFirst + dates[role].monthFirst > 0),
    contradictions: () => contradictions,
    dateReading: (role) => ({ zone, order: settled(role), calendar: calendarOf(role) }),
    dateEvidence: (role) => dates[role],
    scale: () => statedScale ?? settleScale(ratings),
    zeroIsNone: preset?.zeroIsNone ?? false,
    responseKnown: (now) =>
      preset?.replies ?? replyRoles.some((role) => (rolesFor(now)[role]?.columns.length ?? 0) > 0),
  };
}

/** What the user says of this file, else of all. */
function saidSource({ source, sourcesOf }: LoadOptions, file: string): SourceClass | null {
  const path = resolve(file);
  return sourcesOf.findLast((of) => path === of.path || path.startsWith(of.path + sep))?.source ?? source;
}
