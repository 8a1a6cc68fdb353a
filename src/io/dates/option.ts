/** What `--as-of`, `--since` and `--until` take: one date in any calendar and digit set. */
import { msPerDay } from './calendars.ts';
import { createDateReader } from './reader.ts';
import { zoneClock } from './zone.ts';

/** UTC ms, both ends included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A bare date is the whole day in the zone, a time that instant for both ends; null: not a date, or day and month could be exchanged. */
export function parseDateOption(text: string, zone: string): Span | null {
  const result = createDateReader({ zone, order: null, calendar: null })(text);
  if (result.kind !== 'moment' || result.rounded) return null;
  const { ms, day, precision } = result.moment;
  if (precision !== 'day') return { start: ms, end: ms };
  return { start: ms, end: zoneClock(zone).toUtc((day + 1) * msPerDay) - 1 };
}
