/** The few waiting reviews worth showing: bounded lists in a total order, so that merging loses none of them. */
import type { ReviewRecord } from '../../review.ts';
import type { WaitingReview } from '../report.ts';
import { ageMs, hourMs } from '../response/age.ts';
import { byName } from './counts.ts';

export interface Waiting extends Omit<WaitingReview, 'hours'> {
  readonly record: number;
  readonly createdMs: number;
  readonly byDay: boolean;
}

/** Negative when `a` stands before `b`. */
export type WaitingOrder = (a: Waiting, b: Waiting) => number;

const shown = 5;
const textLength = 300;

/** The longest waiting first. */
export const oldestFirst: WaitingOrder = (a, b) =>
  a.createdMs - b.createdMs || byName(a.file, b.file) || a.line - b.line || a.record - b.record || byName(a.id, b.id);

/** The fewest stars first, texts without stars after them; then the longest waiting. */
export const worstFirst: WaitingOrder = (a, b) => (a.stars ?? 3) - (b.stars ?? 3) || oldestFirst(a, b);

/** Null for a review without a date: nobody knows how long it has waited. */
export function waitingOf({ review, sentiment, language }: ReviewRecord): Waiting | null {
  if (review.createdAt === null) return null;
  return {
    id: review.id,
    file: review.at.file,
    line: review.at.line,
    record: review.at.record,
    stars: review.rating?.stars ?? null,
    label: sentiment.label,
    language,
    createdMs: review.createdAt.ms,
    byDay: review.createdAt.precision === 'day',
    text: cut(review.text ?? review.title ?? ''),
  };
}

/** Adds in place, keeping the first few. */
export function addWaiting(list: Waiting[], added: Waiting, order: WaitingOrder): void {
  const last = list.at(shown - 1);
  if (last !== undefined && order(added, last) >= 0) return;
  list.push(added);
  list.sort(order);
  list.length = Math.min(list.length, shown);
}

export function resultOfWaiting(list: readonly Waiting[], asOf: number): readonly WaitingReview[] {
  return list.map(({ createdMs, byDay, id, file, line, stars, label, language, text }) => {
    return { id, file, line, stars, label, language, hours: ageMs(createdMs, byDay, asOf) / hourMs, text };
  });
}

/** Writers shorten further, by width; this only bounds the state. Never half of a surrogate pair. */
function cut(text: string): string {
  if (text.length <= textLength) return text;
  return `${text.slice(0, textLength).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
