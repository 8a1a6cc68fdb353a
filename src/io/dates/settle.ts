/** Turns a written date into a clock reading, if there is such a day and a review could bear it. */
import type { Precision } from '../../review.ts';
import { dayNumber, gregorianDay, msPerDay, type Calendar } from './calendars.ts';
import { firstYear, lastYear } from './fast.ts';
import { digitParts, namedParts, type Assumptions, type OrderProof, type Parts } from './parts.ts';
import type { Timestamp } from './timestamp.ts';
import type { Numeral, Written, WrittenDate } from './written.ts';

interface Stamped {
  readonly kind: 'stamp';
  readonly stamp: Timestamp;
  /** A spreadsheet ate digits: only the day is known. */
  readonly rounded: boolean;
  /** Null for numbers, which no calendar wrote. */
  readonly calendar: Calendar | null;
  readonly proof: OrderProof;
}

export type Settled =
  | Stamped
  /** Day and month, or day and year, could be exchanged. */
  | { readonly kind: 'ambiguous'; readonly precision: Precision; readonly numbers: readonly Numeral[] }
  | { readonly kind: 'missing' | 'relative' | 'bad' };

/** Spreadsheets count days from 1899-12-30. */
const serialZero = -25_569;
const quarter = 15 * 60_000;
const farthest = 14 * 60 * 60_000;

const firstDay = gregorianDay(firstYear, 1, 1) ?? 0;
/** A month name makes a date certain, also an old one. */
const firstNamedDay = gregorianDay(1900, 1, 1) ?? 0;
const lastDay = gregorianDay(lastYear, 12, 31) ?? 0;

/** Is it an empty time field after a conversion, in UTC or as the clock of some zone showed it then? */
function isEpochZero({ local, offset, precision }: Timestamp): boolean {
  if (offset !== null && precision !== 'day') return local === offset;
  if (precision === 'day') return local === 0;
  return Math.abs(local) <= farthest && local % quarter === 0;
}

function settleDate(date: WrittenDate, assumed: Assumptions): Settled {
  if (date.month === null && date.numbers.every(({ value }) => value === 0)) return { kind: 'missing' };
  const parts: Parts | 'ambiguous' | null =
    date.month === null ? digitParts(date, assumed) : namedParts(date.numbers, date.month);
  if (parts === null) return { kind: 'bad' };
  const precision = date.time?.precision ?? 'day';
  if (parts === 'ambiguous') return { kind: 'ambiguous', precision, numbers: date.numbers };
  const day = dayNumber(parts.calendar, parts.year, parts.month, parts.day);
  if (day === null) return { kind: 'bad' };
  const stamp: Timestamp = {
    local: day * msPerDay + (date.time?.ms ?? 0),
    offset: date.offset,
    precision,
  };
  if (isEpochZero(stamp)) return { kind: 'missing' };
  if (day < (date.month === null ? firstDay : firstNamedDay) || day > lastDay) return { kind: 'bad' };
  return { kind: 'stamp', stamp, rounded: false, calendar: parts.calendar, proof: parts.proof };
}

export function settle(written: Written, assumed: Assumptions): Settled {
  switch (written.kind) {
    case 'date':
      return settleDate(written, assumed);
    case 'instant': {
      const stamp: Timestamp = { local: written.ms, offset: 0, precision: 'second' };
      return { kind: 'stamp', stamp, rounded: written.rounded, calendar: null, proof: 'none' };
    }
    case 'serial': {
      const seconds = Math.round((written.days + serialZero) * 86_400);
      const precision = Number.isInteger(written.days) ? 'day' : 'minute';
      const stamp: Timestamp = { local: seconds * 1000, offset: null, precision };
      return { kind: 'stamp', stamp, rounded: false, calendar: null, proof: 'none' };
    }
    case 'missing':
    case 'relative':
    case 'bad':
      return written;
  }
}
