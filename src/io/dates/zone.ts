/** Time zones: from the wall clock to the instant and back, right on the nights the clocks change and quick on all others. */
import { Temporal } from 'temporal-polyfill/full';
import { msPerDay } from './calendars.ts';

export interface ZoneClock {
  /** Milliseconds the zone is ahead of UTC at a UTC instant. */
  readonly offsetAt: (ms: number) => number;
  /** The UTC instant of a wall clock reading (ms as if it were UTC); Temporal's 'compatible' rule in gaps and overlaps. */
  readonly toUtc: (local: number) => number;
}

/** 1900 to 2100 is 73,000 days; beyond that somebody is counting, not dating. */
const mostDays = 80_000;

const utc: ZoneClock = { offsetAt: () => 0, toUtc: (local) => local };

function exactOffset(ms: number, zone: string): number {
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  return offsetNanoseconds / 1e6;
}

function exactUtc(local: number, zone: string): number {
  const wall = Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO('UTC').toPlainDateTime();
  return wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** What is asked of a day, answered once per day while they are not too many. */
function perDay<Answer>(answer: (day: number) => Answer): (day: number) => Answer {
  const known = new Map<number, Answer>();
  return (day) => {
    let found = known.get(day);
    if (found === undefined) {
      if (known.size >= mostDays) known.clear();
      found = answer(day);
      known.set(day, found);
    }
    return found;
  };
}

/** Offsets are kept at the borders of UTC days; where two neighbours differ the clocks changed in between and Temporal decides. */
function createZoneClock(zone: string): ZoneClock {
  const atBorder = perDay((day) => exactOffset(day * msPerDay, zone));
  /** The offset all day long; NaN where it changes. */
  const onDay = perDay((day) => (atBorder(day) === atBorder(day + 1) ? atBorder(day) : NaN));
  // No zone is a day away from UTC, so the instant lies between the border before the last and the one after the next.
  const around = perDay((day) => (onDay(day - 1) === onDay(day) && onDay(day) === onDay(day + 1) ? onDay(day) : NaN));
  return {
    offsetAt(ms) {
      const offset = onDay(Math.floor(ms / msPerDay));
      return Number.isNaN(offset) ? exactOffset(ms, zone) : offset;
    },
    toUtc(local) {
      const offset = around(Math.floor(local / msPerDay));
      return Number.isNaN(offset) ? exactUtc(local, zone) : local - offset;
    },
  };
}

const clocks = new Map<string, ZoneClock>([['UTC', utc]]);

/** The clock of an IANA zone, shared by all who ask. Throws RangeError for a name that `isZone` refuses. */
export function zoneClock(zone: string): ZoneClock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  if (!isZone(zone)) throw new RangeError(`no such time zone: ${zone}`);
  const clock = createZoneClock(zone);
  clocks.set(zone, clock);
  return clock;
}

/** Is this the name of an IANA time zone? Bare offsets (`+03:30`) are not: they know nothing of summers. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/u.test(name)) return false;
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The calendar day an instant (UTC ms) falls on in the zone, as days since 1970-01-01. */
export function dayInZone(ms: number, zone: string): number {
  return dayOnClock(ms, zoneClock(zone));
}

export const dayOnClock = (ms: number, clock: ZoneClock): number => Math.floor((ms + clock.offsetAt(ms)) / msPerDay);
