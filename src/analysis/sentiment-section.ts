/** The shapes of the report's sentiment section: what every report has, and what `sentiment` adds. */
import type { Language, SentimentLabel } from '../review.ts';
import type { Estimate } from './report.ts';

/** Reviews by sentiment. */
export interface Distribution {
  readonly labels: Readonly<Record<SentimentLabel, number>>;
  /** Shares of the scored reviews (Wilson). */
  readonly positive: Estimate;
  readonly neutral: Estimate;
  readonly mixed: Estimate;
  readonly negative: Estimate;
  /** (positive − negative) ÷ scored. */
  readonly net: Estimate;
  /** Scored ÷ reviews. */
  readonly coverage: Estimate;
}

export interface SentimentSection extends Distribution, Partial<SentimentDepth> {
  readonly languages: readonly {
    readonly language: Language;
    readonly reviews: number;
    readonly scored: number;
    readonly net: Estimate;
  }[];
  /** Confident text polarity that contradicts the stars. */
  readonly mismatch: Estimate;
}

/** A text quoted with the review it stands in and what was read from it. */
export interface JudgedText {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly stars: number | null;
  readonly language: Language;
  readonly label: SentimentLabel;
  readonly score: number;
  readonly confidence: number;
  readonly text: string;
}

export interface Mismatches {
  readonly count: number;
  /** The most confident first, at most ten. */
  readonly reviews: readonly JudgedText[];
}

/** What `sentiment` adds to the section. */
export interface SentimentDepth {
  /** `key` null: the reviews that do not say; `rest`: those of all keys beyond the first 1,000. */
  readonly breakdown: readonly ({
    readonly by: string;
    readonly key: string | null;
    readonly rest: boolean;
  } & Distribution)[];
  /** Mean stars of all rated reviews, and of those whose text does not contradict them. */
  readonly meanStars: { readonly all: Estimate; readonly withoutMismatches: Estimate };
  /** Confident praise with at most 2 stars, confident complaint with at least 4. */
  readonly mismatches: { readonly praise: Mismatches; readonly complaint: Mismatches };
  /** The sentences that say it most clearly, at most ten to each side. */
  readonly telling: { readonly positive: readonly JudgedText[]; readonly negative: readonly JudgedText[] };
}
