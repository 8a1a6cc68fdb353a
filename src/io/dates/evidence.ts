/** What a column's values say together: is it a column of dates, and does the day or the month come first? Counters that add up. */
import { readFast } from './fast.ts';
import type { DateOrder } from './parts.ts';
import { settle } from './settle.ts';
import { writtenIn } from './write-down.ts';

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
    e.gregorian++;
    if (settled.precision === 'day') e.dayOnly++;
  }
  if (settled.kind !== 'stamp') return;
  e.dates++;
  if (settled.calendar !== null) e[settled.calendar]++;
  if (settled.proof === 'day-first') e.dayFirst++;
  if (settled.proof === 'month-first') e.monthFirst++;
  if (settled.rounded) e.rounded++;
  if (settled.stamp.precision === 'day') e.dayOnly++;
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
export function settleOrder({ dayFirst, monthFirst, openOrder }: DateEvidence): SettledOrder {
  const contradictory = dayFirst > 0 && monthFirst > 0;
  let order: DateOrder | null = null;
  if (!contradictory && dayFirst > 0) order = 'dmy';
  if (!contradictory && monthFirst > 0) order = 'mdy';
  return { order, ambiguous: openOrder > 0 && order === null, contradictory };
}
