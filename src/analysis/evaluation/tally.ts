/** What an evaluation counts, one judged review at a time. */
import type { ReviewRecord, SentimentLabel } from '../../review.ts';
import { type Judged, judgedOf, mostConfident } from '../metrics/judged.ts';
import { keepFirst } from '../metrics/shortlist.ts';
import { type Truth, truths } from './truth.ts';

/** The three classes as they were given, or none. */
export const answers = [...truths, 'unscored'] as const;
export type Answer = (typeof answers)[number];

export interface WrongText extends Judged {
  readonly truth: Truth;
}

export interface Tally {
  /** Truth → answer of three classes. */
  readonly confusion: Record<Truth, Record<Answer, number>>;
  /** Truth → the pole that the sign of the score names. */
  readonly signs: Record<Truth, Record<Answer, number>>;
  /** Scored reviews by tenths of confidence. */
  readonly bins: { n: number; right: number; confidence: number }[];
  readonly worst: WrongText[];
}

export const binCount = 10;
const shown = 10;

export function createTally(): Tally {
  const bins = Array.from({ length: binCount }, () => ({ n: 0, right: 0, confidence: 0 }));
  return { confusion: createTable(), signs: createTable(), bins, worst: [] };
}

/** Truth → answer, nothing counted yet. */
export function createTable(): Tally['confusion'] {
  const row = (): Record<Answer, number> => ({ negative: 0, neutral: 0, positive: 0, unscored: 0 });
  return { negative: row(), neutral: row(), positive: row() };
}

export function addJudged(tally: Tally, record: ReviewRecord, truth: Truth): void {
  const { review, sentiment } = record;
  const answer = answerOf(sentiment.label);
  tally.confusion[truth][answer]++;
  tally.signs[truth][poleOf(sentiment.score)]++;
  if (answer === 'unscored' || sentiment.confidence === null) return;
  const bin = tally.bins[Math.min(binCount - 1, Math.floor(sentiment.confidence * binCount))];
  if (bin === undefined) return;
  bin.n++;
  bin.confidence += sentiment.confidence;
  if (answer === truth) bin.right++;
  else {
    const judged = judgedOf(record, { text: review.text ?? review.title ?? '', sentiment });
    if (judged !== null) addWrong(tally.worst, { ...judged, truth });
  }
}

/** Keeps the ten most confident. */
export function addWrong(list: WrongText[], wrong: WrongText): void {
  keepFirst(list, wrong, mostConfident, shown);
}

function answerOf(label: SentimentLabel): Answer {
  return label === 'mixed' ? 'neutral' : label;
}

function poleOf(score: number | null): Answer {
  if (score === null || score === 0) return 'unscored';
  return score > 0 ? 'positive' : 'negative';
}
