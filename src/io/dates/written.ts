/** A date as it stands in a cell, before calendar, order and zone are decided. */
import type { Calendar } from './calendars.ts';

export interface Numeral {
  readonly value: number;
  readonly digits: number;
}

export interface NamedMonth {
  readonly calendar: Calendar;
  readonly month: number;
}

/** Time of day in ms. */
export interface WallTime {
  readonly ms: number;
  readonly precision: 'minute' | 'second';
}

export interface WrittenDate {
  readonly kind: 'date';
  /** In the order written: three, or two beside a month name. */
  readonly numbers: readonly Numeral[];
  /** The punctuation before each number. */
  readonly marks: readonly string[];
  readonly month: NamedMonth | null;
  /** What a suffix says: هـ, م, AH. */
  readonly era: Calendar | null;
  readonly time: WallTime | null;
  /** Ahead of UTC in ms. */
  readonly offset: number | null;
}

export type Written =
  | { readonly kind: 'missing' | 'relative' | 'bad' }
  /** An epoch number; rounded when the spreadsheet ate digits. */
  | { readonly kind: 'instant'; readonly ms: number; readonly rounded: boolean }
  /** Days since 1899-12-30, as spreadsheets count. */
  | { readonly kind: 'serial'; readonly days: number }
  | WrittenDate;
