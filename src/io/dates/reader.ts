/** Reads the dates of one column: any spelling, three calendars, three digit sets (exports.md §G). */
import type { Moment } from '../../review.ts';
import type { Calendar } from './calendars.ts';
import { readFast } from './fast.ts';
import { memoise } from './memo.ts';
import type { DateOrder } from './parts.ts';
import { settle, type Settled } from './settle.ts';
import { dayAround, momentOf } from './timestamp.ts';
import { writtenIn } from './write-down.ts';
import { zoneClock, type ZoneClock } from './zone.ts';

export type { Calendar } from './calendars.ts';
export type { DateOrder } from './parts.ts';

export interface DateReading {
  /** IANA zone of times written without one. */
  readonly zone: string;
  /** Null: undecided; days and months that could be exchanged are then `ambiguous`. */
  readonly order: DateOrder | null;
  /** Null: decided by words and years. A year from 1700 on is Gregorian even where the column is said to be Jalali or Hijri. */
  readonly calendar: Calendar | null;
}

export type DateResult =
  /** `rounded`: a spreadsheet ate digits of an epoch (1.52309E+12); the moment is then the day. */
  | { readonly kind: 'moment'; readonly moment: Moment; readonly rounded: boolean }
  | { readonly kind: 'missing' }
  /** "2 days ago": counted from a day the export does not name. */
  | { readonly kind: 'relative' }
  /** Day and month could be exchanged and the column's order is undecided. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'bad' };

function placed(settled: Settled, clock: ZoneClock): DateResult {
  if (settled.kind !== 'stamp') return { kind: settled.kind };
  const { stamp, rounded } = settled;
  return { kind: 'moment', moment: rounded ? dayAround(stamp.local, clock) : momentOf(stamp, clock), rounded };
}

/** The reader never throws on a text; creating it throws RangeError for a zone that `isZone` refuses. */
export function createDateReader(reading: DateReading): (text: string) => DateResult {
  const clock = zoneClock(reading.zone);
  const spelled = memoise((text) => placed(settle(writtenIn(text), reading), clock));
  return (text) => {
    const stamp = readFast(text);
    return stamp === null ? spelled(text) : { kind: 'moment', moment: momentOf(stamp, clock), rounded: false };
  };
}
