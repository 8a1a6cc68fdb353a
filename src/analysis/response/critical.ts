/** Which reviews are to be answered first. */
import type { ReviewRecord } from '../../review.ts';

/** A critical review: at most two stars, or a negative text where there are no stars. */
export function isCritical(record: ReviewRecord): boolean {
  const { rating } = record.review;
  return rating === null ? record.sentiment.label === 'negative' : rating.stars <= 2;
}
