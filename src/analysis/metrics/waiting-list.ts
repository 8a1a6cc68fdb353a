/** The few waiting reviews worth showing: bounded lists in a total order, so that merging loses none of them. */
import type { Moment, ReviewRecord } from '../../review.ts';
import type { WaitingReview } from '../report.ts';
import { ageMs, hourMs } from '../response/age.ts';
import { byPlace, excerpt, keepFirst, type Placed, placeOf } from './shortlist.ts';

export interface Waiting extends Omit<WaitingReview, 'hours'>, Placed {
  /** Since when it has waited; the start of the day where only that is known. */
  readonly sinceMs: number;
  readonly byDay: boolean;
}

/** Negative when `a` stands before `b`, whatever their places. */
export type WaitingOrder = (a: Rank, b: Rank) => number;

type Rank = Pick<Waiting, 'stars' | 'sinceMs'>;

const shown = 5;

/** The longest waiting first. */
export const oldestFirst: WaitingOrder = (a, b) => a.sinceMs - b.sinceMs;

/** The fewest stars first, texts without stars after them; then the longest waiting. */
export const worstFirst: WaitingOrder = (a, b) => (a.stars ?? 3) - (b.stars ?? 3) || oldestFirst(a, b);

/** Adds the review in place if it is among the first few; nearly none is, and those cost nothing but the comparison. */
export function offerWaiting(list: Waiting[], record: ReviewRecord, since: Moment, order: WaitingOrder): void {
  const last = list.at(shown - 1);
  const stars = record.review.rating?.stars ?? null;
  if (last === undefined || order({ stars, sinceMs: since.ms }, last) <= 0)
    addWaiting(list, waitingOf(record, since), order);
}

function waitingOf({ review, sentiment, language }: ReviewRecord, since: Moment): Waiting {
  return {
    ...placeOf(review),
    stars: review.rating?.stars ?? null,
    label: sentiment.label,
    language,
    sinceMs: since.ms,
    byDay: since.precision === 'day',
    text: excerpt(review.text ?? review.title ?? ''),
  };
}

/** Adds in place, keeping the first few. */
export function addWaiting(list: Waiting[], added: Waiting, order: WaitingOrder): void {
  keepFirst(list, added, (a, b) => order(a, b) || byPlace(a, b), shown);
}

export function resultOfWaiting(list: readonly Waiting[], asOf: number): readonly WaitingReview[] {
  return list.map(({ sinceMs, byDay, id, file, line, stars, label, language, text }) => {
    return { id, file, line, stars, label, language, hours: ageMs(sinceMs, byDay, asOf) / hourMs, text };
  });
}
