/** A date half read: what the parsers of one cell have found so far. */
import type { Calendar } from './calendars.ts';
import type { NamedMonth, Numeral, WallTime } from './written.ts';

export interface Draft {
  readonly numbers: Numeral[];
  readonly marks: string[];
  pendingMarks: string;
  month: NamedMonth | null;
  era: Calendar | null;
  time: WallTime | null;
  half: { readonly pm: boolean; readonly from: number; readonly to: number } | null;
  /** Ahead of UTC in ms. */
  offset: number | null;
  /** A م that does not follow the time directly. */
  strayMeem: boolean;
  /** What was read just before. */
  last: 'number' | 'time' | 'utc' | 'word';
}
