/** The few waiting reviews worth showing: bounded lists in a total order, so that merging loses none of them. */
import type { ReviewRecord } from '../../review.ts';
import type { WaitingReview } from '../report.ts';
import { ageMs, hourMs } from '../response/age.ts';
import { byPlace, excerpt, keepFirst, type Placed, placeOf } from './shortlist.ts';

export interface Waiting extends Omit<WaitingReview, 'hours'>, Placed {
  readonly createdMs: number;
  readonly byDay: boolean;
}

/** Negative when `a` stands before `b`. */
export type WaitingOrder = (a: Waiting, b: Waiting) => number;

const shown = 5;

/** The longest waiting first. */
export const oldestFirst: WaitingOrder = (a, b) => a.createdMs - b.createdMs || byPlace(a, b);

/** The fewest stars first, texts without stars after them; then the longest waiting. */
export const worstFirst: WaitingOrder = (a, b) => (a.stars ?? 3) - (b.stars ?? 3) || oldestFirst(a, b);

/** Null for a review without a date: nobody knows how long it has waited. */
export function waitingOf({ review, sentiment, language }: ReviewRecord): Waiting | null {
  if (review.createdAt === null) return null;
  return {
    ...placeOf(review),
    stars: review.rating?.stars ?? null,
    label: sentiment.label,
    language,
    createdMs: review.createdAt.ms,
    byDay: review.createdAt.precision === 'day',
    text: excerpt(review.text ?? review.title ?? ''),
  };
}

/** Adds in place, keeping the first few. */
export function addWaiting(list: Waiting[], added: Waiting, order: WaitingOrder): void {
  keepFirst(list, added, order, shown);
}

export function resultOfWaiting(list: readonly Waiting[], asOf: number): readonly WaitingReview[] {
  return list.map(({ createdMs, byDay, id, file, line, stars, label, language, text }) => {
    return { id, file, line, stars, label, language, hours: ageMs(createdMs, byDay, asOf) / hourMs, text };
  });
}
