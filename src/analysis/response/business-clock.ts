/** Working hours as a clock: how long the business has been open until a moment, so that any two moments give the open time between them. */

/** Ms since midnight on the wall clock, [from, to). */
export type Hours = readonly [from: number, to: number];

/** When the business is open: plain data. */
export interface BusinessWeek {
  /** As it was given. */
  readonly name: string;
  /** The open hours of Monday to Sunday, ascending, without overlap. */
  readonly days: readonly (readonly Hours[])[];
  /** Days since 1970-01-01 on which it is closed. */
  readonly holidays: readonly number[];
}

/** A time zone, as `io/dates/zone` knows it: ms ahead of UTC at an instant, and the instant of a wall clock reading. */
export interface Zone {
  readonly offsetAt: (ms: number) => number;
  readonly toUtc: (local: number) => number;
}

export interface BusinessClock {
  /** Ms the business has been open from a fixed day until the instant; negative before that day. It never runs backwards. */
  readonly openUntil: (ms: number) => number;
  /** The same until the first moment of a local day (days since 1970-01-01). */
  readonly openUntilDay: (day: number) => number;
  /** The local day of an instant. */
  readonly dayAt: (ms: number) => number;
  /** The first instant from `ms` on at which the business has been open for longer than `open`: a promise to that end can no longer be kept. */
  readonly firstBeyond: (open: number, ms: number) => number;
  /** The same where only days count: the start of the first local day from `day` on that begins beyond `open`. */
  readonly firstDayBeyond: (open: number, day: number) => number;
}

/** What a run knows about working time. */
export interface Business {
  readonly week: BusinessWeek;
  /** The name of the zone that the clock runs in. */
  readonly zone: string;
  readonly clock: BusinessClock;
  /** Promises in working days. */
  readonly slaDays: readonly number[];
}

const dayMs = 86_400_000;

/** 2015-01-01: near most reviews, for the days from here on are added up one by one. Every part of an input must count from the same day. */
const anchor = 16_436;

/** 1970-01-01 was a Thursday, the fourth day of the week. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Open ms of a week without holidays. */
export function openMsOf(week: BusinessWeek): number {
  let sum = 0;
  for (const day of week.days) for (const [from, to] of day) sum += to - from;
  return sum;
}

/** Open ms of an average open day: the length of one working day. */
export function workingDayMs(week: BusinessWeek): number {
  const open = week.days.filter((hours) => hours.length > 0).length;
  return open === 0 ? 0 : openMsOf(week) / open;
}

/** `week` must be open at some time. Hours are those of the wall clock; the night the clocks change they last as long as they last, from the first time the wall clock shows their start to the first time it shows their end. */
export function createBusinessClock(week: BusinessWeek, zone: Zone): BusinessClock {
  const closed = new Set(week.holidays);
  /** Open ms from the anchor to the start of the day so many days after it, and from the start of the day so many days before it. */
  const after = [0];
  const before = [0];

  const hoursOf = (day: number): readonly Hours[] => (closed.has(day) ? [] : (week.days[weekdayOf(day)] ?? []));

  function openUpTo(day: number, ms: number): number {
    let sum = 0;
    for (const [from, to] of hoursOf(day)) {
      const opens = zone.toUtc(day * dayMs + from);
      sum += Math.max(0, Math.min(ms, zone.toUtc(day * dayMs + to)) - opens);
    }
    return sum;
  }

  function openUntilDay(day: number): number {
    while (after.length <= day - anchor)
      after.push((after.at(-1) ?? 0) + openUpTo(anchor + after.length - 1, Infinity));
    while (before.length <= anchor - day)
      before.push((before.at(-1) ?? 0) + openUpTo(anchor - before.length, Infinity));
    return day < anchor ? -(before[anchor - day] ?? 0) : (after[day - anchor] ?? 0);
  }

  const dayAt = (ms: number): number => Math.floor((ms + zone.offsetAt(ms)) / dayMs);

  function firstDayFrom(open: number, from: number): number {
    let day = from;
    while (openUntilDay(day) <= open) day++;
    return day;
  }

  return {
    openUntilDay,
    dayAt,
    openUntil: (ms) => {
      const day = dayAt(ms);
      return openUntilDay(day) + openUpTo(day, ms);
    },
    firstDayBeyond: (open, day) => zone.toUtc(firstDayFrom(open, day) * dayMs),
    firstBeyond: (open, ms) => {
      const day = firstDayFrom(open, dayAt(ms)) - 1;
      let left = open - openUntilDay(day);
      for (const [from, to] of hoursOf(day)) {
        const opens = zone.toUtc(day * dayMs + from);
        const length = Math.max(0, zone.toUtc(day * dayMs + to) - opens);
        if (left < length) return opens + left + 1;
        left -= length;
      }
      return zone.toUtc((day + 1) * dayMs);
    },
  };
}
