/** Texts quoted with their judgement: what the lists of the sentiment command hold. */
import type { ReviewRecord, Sentence } from '../../review.ts';
import type { JudgedText } from '../sentiment-section.ts';
import { byPlace, excerpt, type Placed, placeOf } from './shortlist.ts';

export interface Judged extends JudgedText, Placed {}

/** The review's text, or one sentence of it, with its judgement; null where there is none. */
export function judgedOf({ review, language }: ReviewRecord, { text, sentiment }: Sentence): Judged | null {
  const { label, score, confidence } = sentiment;
  if (score === null || confidence === null) return null;
  return {
    ...placeOf(review),
    stars: review.rating?.stars ?? null,
    language,
    label,
    score,
    confidence,
    text: excerpt(text),
  };
}

/** The more confident first; then the stronger; then as they stand in the input. */
export function mostConfident(a: Judged, b: Judged): number {
  return b.confidence - a.confidence || Math.abs(b.score) - Math.abs(a.score) || byPlace(a, b);
}

/** Without what only the order needs. */
export function shownOf({ record: _record, ...shown }: Judged): JudgedText {
  return shown;
}
