/** A wall clock reading and its place in time: what every spelling comes down to. */
import type { Moment, Precision } from '../../review.ts';
import { msPerDay } from './calendars.ts';
import { dayOnClock, type ZoneClock } from './zone.ts';

export interface Timestamp {
  /** Milliseconds since 1970-01-01T00:00 on the clock as written. */
  readonly local: number;
  /** How far that clock is ahead of UTC, in ms; null where the text does not say. */
  readonly offset: number | null;
  readonly precision: Precision;
}

/** The moment in the source's zone. A date that carries an offset but no time is the day as written. */
export function momentOf(stamp: Timestamp, clock: ZoneClock): Moment {
  const { local, offset, precision } = stamp;
  if (offset === null || precision === 'day') {
    return { ms: clock.toUtc(local), day: Math.floor(local / msPerDay), precision };
  }
  const ms = local - offset;
  return { ms, day: dayOnClock(ms, clock), precision };
}

/** An instant known only roughly: the whole day it falls on. */
export function dayAround(ms: number, clock: ZoneClock): Moment {
  const day = dayOnClock(ms, clock);
  return { ms: clock.toUtc(day * msPerDay), day, precision: 'day' };
}
