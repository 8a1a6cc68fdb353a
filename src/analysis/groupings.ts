/** What reviews can be grouped by, and the calendar weeks and months that takes. */
import type { Moment, ReviewRecord } from '../review.ts';

/** The `--by` choices. Null: the review does not say. Weeks (ISO 8601, Monday to Sunday) and months are of the first submission, in UTC. */
export const groupings = {
  product: ({ review }) => review.product,
  platform: ({ review }) => review.platform,
  source: ({ review }) => review.source,
  language: ({ language }) => language,
  stage: ({ funnel }) => funnel.stage,
  stars: ({ review }) => (review.rating === null ? null : String(Math.round(review.rating.stars))),
  week: ({ review }) => review.createdAt && isoWeek(dayOf(review.createdAt)),
  month: ({ review }) => review.createdAt && isoDay(dayOf(review.createdAt)).slice(0, 7),
} as const satisfies Record<string, (record: ReviewRecord) => string | null>;

export type Grouping = keyof typeof groupings;

const dayMs = 86_400_000;

/** Days since 1970. A bare day has no UTC moment: its calendar day is meant. */
export function dayOf(moment: Moment): number {
  return moment.precision === 'day' ? moment.day : Math.floor(moment.ms / dayMs);
}

export function isoDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** ISO 8601: a week belongs to the year its Thursday lies in. 1970-01-01 was a Thursday. */
export function isoWeek(day: number): string {
  const thursday = Math.floor((day + 3) / 7) * 7;
  const year = new Date(thursday * dayMs).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1) / dayMs) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
