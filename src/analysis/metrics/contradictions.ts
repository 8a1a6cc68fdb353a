/** Texts against their stars: which reviews say the opposite of what they give, and what that does to the mean. */
import type { ReviewRecord } from '../../review.ts';
import type { Mismatches, SentimentDepth } from '../sentiment-section.ts';
import { createTally, mergeTally, type Tally } from '../statistics/tally.ts';
import { type Judged, judgedOf, mostConfident, shownOf } from './judged.ts';
import { keepFirst } from './shortlist.ts';
import { addStars, meanStars } from './star-tally.ts';

/** Praise with few stars, complaint with many. */
export type Contradiction = 'praise' | 'complaint';

interface Side {
  count: number;
  reviews: Judged[];
}

export interface ContradictionsState {
  praise: Side;
  complaint: Side;
  /** Stars of the contradicting reviews, and of all other rated ones. */
  contradicting: Tally;
  agreeing: Tally;
}

/** From here on a label is trusted enough to be held against the stars (confidence is calibrated: one in five may be wrong at worst). */
const confident = 0.8;
const shown = 10;

export function contradictionOf({ review: { rating }, sentiment }: ReviewRecord): Contradiction | null {
  const { label, confidence } = sentiment;
  if (rating === null || confidence === null || confidence < confident) return null;
  if (label === 'positive') return rating.stars <= 2 ? 'praise' : null;
  return label === 'negative' && rating.stars >= 4 ? 'complaint' : null;
}

export function createContradictions(): ContradictionsState {
  const side = (): Side => ({ count: 0, reviews: [] });
  return { praise: side(), complaint: side(), contradicting: createTally(), agreeing: createTally() };
}

export function addContradiction(state: ContradictionsState, record: ReviewRecord): void {
  const { review, sentiment } = record;
  const found = contradictionOf(record);
  if (review.rating !== null) addStars(found === null ? state.agreeing : state.contradicting, review.rating);
  if (found === null) return;
  state[found].count++;
  const judged = judgedOf(record, { text: review.text ?? review.title ?? '', sentiment });
  if (judged !== null) keepFirst(state[found].reviews, judged, mostConfident, shown);
}

export function mergeContradictions(into: ContradictionsState, from: ContradictionsState): void {
  for (const side of ['praise', 'complaint'] as const) {
    into[side].count += from[side].count;
    for (const judged of from[side].reviews) keepFirst(into[side].reviews, judged, mostConfident, shown);
  }
  mergeTally(into.contradicting, from.contradicting);
  mergeTally(into.agreeing, from.agreeing);
}

export function resultOfContradictions(state: ContradictionsState): Pick<SentimentDepth, 'meanStars' | 'mismatches'> {
  const all = createTally();
  mergeTally(all, state.agreeing);
  mergeTally(all, state.contradicting);
  const side = ({ count, reviews }: Side): Mismatches => ({ count, reviews: reviews.map(shownOf) });
  return {
    meanStars: { all: meanStars(all), withoutMismatches: meanStars(state.agreeing) },
    mismatches: { praise: side(state.praise), complaint: side(state.complaint) },
  };
}
