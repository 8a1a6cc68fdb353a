/** The shapes of the report's sources section: the kinds of source side by side, each tested against the others. */
import type { SourceClass } from '../review.ts';
import type { Estimate } from './report.ts';

export interface SourceRow {
  readonly source: SourceClass;
  readonly reviews: number;
  readonly mean: Estimate;
  /** (positive − negative) ÷ its scored reviews. */
  readonly net: Estimate;
  /** Of its scored reviews. */
  readonly positive: Estimate;
  /** Of its rated reviews: 1★, 5★, and either of the two. */
  readonly oneStar: Estimate;
  readonly fiveStar: Estimate;
  readonly extreme: Estimate;
  readonly against: readonly SourceComparison[];
}

/** This class less another one. Null where one of the two has too few to tell. */
export interface SourceComparison {
  readonly source: SourceClass;
  /** Difference of the means with Welch's interval, p of Mann and Whitney's rank test. */
  readonly stars: SourceTest | null;
  /** Difference of the shares of positive texts with Newcombe's interval, p of the two-proportion z test. */
  readonly positive: SourceTest | null;
}

export interface SourceTest {
  readonly difference: Estimate;
  /** Two-sided. */
  readonly p: number;
}
