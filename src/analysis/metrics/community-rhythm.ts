/** The rhythm of the reviews, week by week: how many, which weeks are silent, and is it falling silent? */
import type { FallingSilent, Rhythm } from '../community-section.ts';
import { isoWeek } from '../groupings.ts';
import { dayMs } from '../response/age.ts';
import { mean } from '../statistics/mean.ts';
import { poissonRates } from '../statistics/poisson.ts';
import { type Days, daysOf } from './community-days.ts';

interface Week {
  reviews: number;
  critical: number;
}

/** Weeks that are listed one by one. */
const listed = 52;
/** Reviews before this share of them are stragglers of years ago as often as not. */
const first = 0.1;
/** journey.md §6 and metrics.md: the last 4 weeks against the 12 before. */
const recent = 4;
const before = 12;

/** `asOf` as it was given; null: the day of the newest review. Null when no review has a date. */
export function rhythmOf(days: Days, asOf: number | null): Rhythm | null {
  const { weeks, from, older, end } = weeksOf(days);
  if (weeks.size === 0) return null;
  // asOf may be the last ms of a Sunday
  const current = weekOf(asOf === null ? end : Math.floor((asOf + 1) / dayMs));
  const complete: number[] = [];
  for (let week = from; week < current; week++) complete.push(weeks.get(week)?.reviews ?? 0);
  const last = Math.max(current, ...weeks.keys());
  const list = [];
  for (let week = Math.max(from, last - listed + 1); week <= last; week++) {
    const { reviews, critical } = weeks.get(week) ?? { reviews: 0, critical: 0 };
    // a week that has just begun and brought nothing yet says nothing
    if (week < current || reviews > 0) list.push({ week: nameOf(week), reviews, critical, complete: week < current });
  }
  return {
    from: nameOf(from),
    older,
    to: complete.length === 0 ? null : nameOf(current - 1),
    completeWeeks: complete.length,
    perWeek: mean(
      complete.map((reviews) => [reviews, 1] as const),
      [0, Infinity],
    ),
    ...silenceOf(complete, from),
    fallingSilent: fallingSilent(weeks, current),
    weeks: list,
  };
}

/** The first day of the rhythm: what came before are stragglers. */
export function startOf(days: Days): number {
  return weeksOf(days).from * 7 - 3;
}

interface Weeks {
  /** Ascending. */
  readonly weeks: ReadonlyMap<number, Week>;
  /** The week in which the first tenth is passed, and the reviews before it. */
  readonly from: number;
  readonly older: number;
  /** The day after the last. */
  readonly end: number;
}

function weeksOf(days: Days): Weeks {
  const weeks = new Map<number, Week>();
  let all = 0;
  let end = 0;
  for (const { number, day } of daysOf(days)) {
    const week = weeks.get(weekOf(number)) ?? { reviews: 0, critical: 0 };
    week.reviews += day.reviews;
    week.critical += day.critical;
    weeks.set(weekOf(number), week);
    all += day.reviews;
    end = number + 1;
  }
  let older = 0;
  for (const [from, { reviews }] of weeks) {
    if (older + reviews > first * all) return { weeks, from, older, end };
    older += reviews;
  }
  return { weeks, from: 0, older, end };
}

function silenceOf(
  complete: readonly number[],
  from: number,
): Pick<Rhythm, 'silentWeeks' | 'longestSilence' | 'silentNow'> {
  let silentWeeks = 0;
  let run = 0;
  let longest = 0;
  let start = 0;
  complete.forEach((reviews, i) => {
    run = reviews === 0 ? run + 1 : 0;
    if (reviews === 0) silentWeeks++;
    if (run > longest) [longest, start] = [run, i - run + 1];
  });
  const longestSilence = longest === 0 ? null : { weeks: longest, from: nameOf(from + start) };
  return { silentWeeks, longestSilence, silentNow: run };
}

/** Stragglers do no harm here: they can only make the weeks before look emptier. */
function fallingSilent(weeks: Weeks['weeks'], current: number): FallingSilent | null {
  const [oldest = current] = weeks.keys();
  if (oldest > current - recent - before) return null;
  const sum = (from: number, to: number): number => {
    let reviews = 0;
    for (let week = from; week < to; week++) reviews += weeks.get(week)?.reviews ?? 0;
    return reviews;
  };
  const last = sum(current - recent, current);
  const earlier = sum(current - recent - before, current - recent);
  const test = poissonRates(last, recent, earlier, before);
  return test && { last, before: earlier, expected: (earlier * recent) / before, ...test };
}

/** Weeks since the one of 1970-01-01, a Thursday; a week begins on Monday. */
function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}

function nameOf(week: number): string {
  return isoWeek(week * 7);
}
