/** What a column's values say together: is it a column of dates, and does the day or the month come first? Counters that add up. */
import type { Calendar } from './calendars.ts';
import { readFast } from './fast.ts';
import type { DateOrder } from './parts.ts';
import { settle } from './settle.ts';
import { writtenIn } from './write-down.ts';
import type { Numeral } from './written.ts';

/** Plain counts; two columns' evidence merges by adding every field. */
export interface DateEvidence {
  /** Cells that are not missing. */
  values: number;
  /** Values that are dates, also those whose order is open. */
  dates: number;
  /** Values like "2 days ago"; not among `dates`. */
  relative: number;
  dayFirst: number;
  monthFirst: number;
  /** Day and month could be exchanged. */
  openOrder: number;
  /** Of three short numbers (24/03/17) the first, the last is below 10, which no year of a review is; the first is above 12. */
  shortFirstLow: number;
  shortLastLow: number;
  shortFirstHigh: number;
  /** The first is no day (00, 99), the last is 13 to 31: proof of the year first in calendars whose years are now about 00. */
  shortFirstYear: number;
  shortLastHigh: number;
  /** Dates written in each calendar; epoch numbers and spreadsheet days in none. */
  jalali: number;
  hijri: number;
  gregorian: number;
  /** Epochs of which a spreadsheet ate digits. */
  rounded: number;
  /** Dates without a time. */
  dayOnly: number;
}

export const noDateEvidence = (): DateEvidence => ({
  ...{ values: 0, dates: 0, relative: 0, dayFirst: 0, monthFirst: 0, openOrder: 0 },
  ...{ shortFirstLow: 0, shortLastLow: 0, shortFirstHigh: 0, shortFirstYear: 0, shortLastHigh: 0 },
  ...{ jalali: 0, hijri: 0, gregorian: 0, rounded: 0, dayOnly: 0 },
});

const undecided = { order: null, calendar: null };

/** Epoch numbers have at most 13 digits; the only other short form has no offset. */
const longestEpoch = 13;

/** Adds one cell; never throws. */
export function addDateEvidence(e: DateEvidence, text: string): void {
  const fast = readFast(text);
  if (fast !== null) {
    e.values++;
    e.dates++;
    if (fast.offset === null || text.length > longestEpoch) e.gregorian++;
    if (fast.precision === 'day') e.dayOnly++;
    return;
  }
  const settled = settle(writtenIn(text), undecided);
  if (settled.kind === 'missing') return;
  e.values++;
  if (settled.kind === 'relative') e.relative++;
  if (settled.kind === 'ambiguous') {
    e.dates++;
    e.openOrder++;
    if (settled.precision === 'day') e.dayOnly++;
    addShort(e, settled.numbers);
  }
  if (settled.kind !== 'stamp') return;
  e.dates++;
  if (settled.calendar !== null) e[settled.calendar]++;
  if (settled.proof === 'day-first') e.dayFirst++;
  if (settled.proof === 'month-first') e.monthFirst++;
  if (settled.rounded) e.rounded++;
  if (settled.stamp.precision === 'day') e.dayOnly++;
}

/** Which of three short numbers is the year, and so the calendar, only the column can tell. */
function addShort(e: DateEvidence, [first, , last]: readonly Numeral[]): void {
  if (first === undefined || last === undefined) return;
  if (last.digits > 2) {
    e.gregorian++;
    return;
  }
  if (first.value === 0 || first.value > 31) e.shortFirstYear++;
  if (first.value > 31) return;
  if (first.value < 10) e.shortFirstLow++;
  if (last.value < 10) e.shortLastLow++;
  if (first.value > 12) e.shortFirstHigh++;
  if (last.value > 12 && last.value <= 31) e.shortLastHigh++;
}

export interface SettledOrder {
  /** Null: nothing proves an order, or the proofs contradict each other. */
  readonly order: DateOrder | null;
  /** There are values that need an order, and none. */
  readonly ambiguous: boolean;
  /** Some values are proof of the day first, others of the month first. */
  readonly contradictory: boolean;
}

/** The order of the whole column; in contradictory columns values that settle themselves are still read. */
export function settleOrder(e: DateEvidence, calendar: Calendar | null = null): SettledOrder {
  const noYearLast = calendar === 'jalali' ? e.shortFirstYear + e.shortLastHigh : e.shortLastLow;
  const noYearFirst = calendar === 'jalali' ? e.shortFirstHigh : e.shortFirstLow;
  const yearLast = noYearFirst > 0 && noYearLast === 0;
  const yearFirst = noYearLast > 0 && noYearFirst === 0;
  const dayFirst = e.dayFirst + (yearLast ? e.shortFirstHigh : 0);
  const contradictory = dayFirst > 0 && e.monthFirst > 0;
  let order: DateOrder | null = yearFirst && dayFirst + e.monthFirst === 0 ? 'ymd' : null;
  if (!contradictory && dayFirst > 0) order = 'dmy';
  if (!contradictory && e.monthFirst > 0) order = 'mdy';
  return { order, ambiguous: e.openOrder > 0 && order === null, contradictory };
}
