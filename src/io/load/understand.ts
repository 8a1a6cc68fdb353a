/** What a sheet means: its platform, which column plays which role and why, the order of its dates, the scale of its ratings. */
import type { SourceClass } from '../../review.ts';
import { settleOrder, type DateEvidence } from '../dates/evidence.ts';
import type { Calendar, DateReading } from '../dates/reader.ts';
import type { Preset } from '../presets/preset.ts';
import { settleScale } from '../ratings/evidence.ts';
import { scaleInHeader } from '../ratings/stated-scale.ts';
import type { RawRow } from '../read/sheet.ts';
import { cellsOf, type RoleSources } from './cells-of.ts';
import type { ReadingOptions } from './options.ts';
import {
  addEvidence,
  type DateRole,
  dateRoles,
  type Evidence,
  isContradictory,
  mergeEvidence,
  noEvidence,
} from './evidence.ts';
import { replyRoles, settleRoles } from './roles.ts';

/** What the evidence comes to: all that it decides about how rows are read. Plain data. */
export interface Settled {
  readonly dates: Readonly<Record<DateRole, DateReading>>;
  readonly scale: number | null;
  /** Some column holds both orders. */
  readonly contradictory: boolean;
}

export interface Understanding {
  readonly preset: Preset | null;
  readonly source: SourceClass;
  /** What every review is about, where the user says so. */
  readonly product: string | null;
  readonly zone: string;
  /** The roles for the columns known so far; ask again when a JSON file has brought new ones. */
  readonly roles: (columns: readonly string[]) => RoleSources;
  /** Adds rows to the evidence on date order and rating scale. */
  readonly learn: (rows: readonly RawRow[], columns: readonly string[]) => void;
  /** Adds evidence gathered elsewhere. */
  readonly absorb: (evidence: Evidence) => void;
  /** What it comes to by now. */
  readonly settled: () => Settled;
  /** True where day and month could be exchanged (03/04/2024): then every row is a witness. */
  readonly needsEveryDate: () => boolean;
  /** Where a column was first seen to hold both orders. */
  readonly contradictions: () => readonly { readonly role: DateRole; readonly line: number; readonly found: string }[];
  readonly dateReading: (role: DateRole) => DateReading;
  readonly dateEvidence: (role: DateRole) => DateEvidence;
  readonly scale: () => number | null;
  /** Do ratings have a say in the scale? */
  readonly learnsScale: boolean;
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
  options: ReadingOptions,
  file: string,
): Understanding {
  const rolesFor = settleRoles(preset, columns, sample, options, file);
  const evidence = noEvidence();
  const { dates, ratings } = evidence;
  const contradictions: { role: DateRole; line: number; found: string }[] = [];
  const order = options.dateOrder ?? preset?.dateOrder ?? null;
  const calendar = options.calendar ?? preset?.calendar ?? null;
  const ratingColumn = rolesFor(columns).rating?.columns[0];
  const statedScale =
    options.map.find((mapping) => mapping.role === 'rating')?.scale ??
    preset?.scale ??
    scaleInHeader(columns[ratingColumn ?? -1] ?? '');

  function learn(rows: readonly RawRow[], now: readonly string[]): void {
    const witness = { read: cellsOf(now), sources: rolesFor(now), ratings: statedScale === null };
    addEvidence(evidence, rows, witness, (role, row, found) => {
      if (isContradictory(dates[role]) && !contradictions.some((known) => known.role === role))
        contradictions.push({ role, line: row.line, found });
    });
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
  const reading = (role: DateRole): DateReading => ({ zone, order: settled(role), calendar: calendarOf(role) });
  const scale = (): number | null => statedScale ?? settleScale(ratings);
  const zone = options.timezone ?? preset?.zone ?? (jalali ? 'Asia/Tehran' : 'UTC');

  return {
    preset,
    source: options.source ?? preset?.source ?? 'unknown',
    product: options.product,
    zone,
    roles: rolesFor,
    learn,
    absorb: (more) => {
      mergeEvidence(evidence, more);
    },
    settled: () => ({
      dates: { createdAt: reading('createdAt'), editedAt: reading('editedAt'), replyAt: reading('replyAt') },
      scale: scale(),
      contradictory: order === null && dateRoles.some((role) => isContradictory(dates[role])),
    }),
    needsEveryDate: () =>
      order === null &&
      dateRoles.some((role) => dates[role].openOrder + dates[role].dayFirst + dates[role].monthFirst > 0),
    contradictions: () => contradictions,
    dateReading: reading,
    dateEvidence: (role) => dates[role],
    scale,
    learnsScale: statedScale === null,
    zeroIsNone: preset?.zeroIsNone ?? false,
    responseKnown: (now) =>
      preset?.replies ?? replyRoles.some((role) => (rolesFor(now)[role]?.columns.length ?? 0) > 0),
  };
}
