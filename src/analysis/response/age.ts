/** Waiting time: how old a review is at a moment, and when its promise runs out. */
import type { Moment } from '../../review.ts';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/**
 * Ms a review has waited at `asOf`, never negative. With day precision: 24 h × the calendar days between, `createdMs` being the start of its day.
 * There an hour is taken off first: `asOf` is nearly always the end of a day, and setting the clocks back must not make that a day more.
 */
export function ageMs(createdMs: number, byDay: boolean, asOf: number): number {
  const age = asOf - createdMs;
  return Math.max(0, byDay ? Math.floor((age - hourMs) / dayMs) * dayMs : age);
}

/** The first moment at which the age has reached `slaMs`: from then on the review counts among the closed ones. */
export function closesAt(created: Moment, slaMs: number): number {
  if (created.precision !== 'day') return created.ms + slaMs;
  return created.ms + hourMs + Math.ceil(slaMs / dayMs) * dayMs;
}

/** The last ms a moment can stand for: the end of its day where only the day is known. */
export function endOf(moment: Moment): number {
  return moment.precision === 'day' ? moment.ms + dayMs - 1 : moment.ms;
}
