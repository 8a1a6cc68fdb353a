/** The shapes of the report's community section: rhythm, silence, spikes, who returns, what repeats (journey.md §6). */
import type { Estimate } from './report.ts';

/** One ISO week (UTC). */
export interface WeekCount {
  /** `2024-W05`. */
  readonly week: string;
  readonly reviews: number;
  readonly critical: number;
  /** False for the week that asOf lies in. */
  readonly complete: boolean;
}

/** The last four complete weeks against the twelve before, an exact Poisson test. */
export interface FallingSilent {
  /** Reviews in the last four weeks and in the twelve before. */
  readonly last: number;
  readonly before: number;
  /** What four weeks of the twelve before would have brought. */
  readonly expected: number;
  /** Ratio of the weekly rates with its 95 % interval; ratio and high are null where the twelve weeks were empty. */
  readonly ratio: number | null;
  readonly low: number;
  readonly high: number | null;
  /** Two-sided. */
  readonly p: number;
}

export interface Rhythm {
  /** The week in which the first tenth of the reviews is passed: exports often hold a few that are years older. */
  readonly from: string;
  /** Reviews older than that week. */
  readonly older: number;
  /** The last complete week at asOf; null when none is. */
  readonly to: string | null;
  readonly completeWeeks: number;
  /** Reviews per complete week (Student's interval). */
  readonly perWeek: Estimate;
  /** Complete weeks without a review. */
  readonly silentWeeks: number;
  readonly longestSilence: { readonly weeks: number; readonly from: string } | null;
  /** Silent weeks up to asOf. */
  readonly silentNow: number;
  /** Null: fewer than sixteen complete weeks since the first review, or no review in them. */
  readonly fallingSilent: FallingSilent | null;
  /** The last 52. */
  readonly weeks: readonly WeekCount[];
}

/** Texts of a day that say nearly the same. */
export interface SimilarTexts {
  /** In the biggest group of near-duplicates; estimated on days with more than 64 texts. */
  readonly texts: number;
  /** Of so many texts of five words or more on that day. */
  readonly of: number;
  /** Hours from its first to its last; null where only days are known. */
  readonly hours: number | null;
}

/** A day far above the same weekdays of the six weeks before and after. */
export interface Spike {
  readonly day: string;
  readonly reviews: number;
  /** Median of the baseline days. */
  readonly expected: number;
  readonly critical: number;
  /** Far above the baseline in number, in the share of critical reviews, or both. */
  readonly by: 'reviews' | 'critical' | 'both';
  /** Null: no two alike. */
  readonly similar: SimilarTexts | null;
  /** At least five texts, and at least three in ten of the day's, say nearly the same. */
  readonly possibleBombing: boolean;
}

export interface Returning {
  /** Reviews that name their author. */
  readonly named: number;
  readonly authors: number;
  /** Share of the authors with two reviews or more. */
  readonly returning: Estimate;
  /** Estimated from a sample, because there are more than are kept. */
  readonly sampled: boolean;
}

/** Texts of five words or more that stand in the input again and again. */
export interface RepeatedTexts {
  readonly texts: number;
  readonly different: number;
  /** Of the different ones, those that stand there at least twice. */
  readonly again: number;
  /** Share of the texts that stand there at least twice. */
  readonly repeated: Estimate;
  /** Nearly all of those (19 in 20) stand there at least so often; null when none does. */
  readonly times: number | null;
  readonly sampled: boolean;
}

export interface CommunitySection {
  readonly reviews: number;
  /** Null: no review has a date. */
  readonly rhythm: Rhythm | null;
  /** The strongest first, at most five. */
  readonly spikes: readonly Spike[];
  readonly returning: Returning;
  readonly repeatedTexts: RepeatedTexts;
  /** Share of the reviews that were answered, of those whose export has a place for replies. */
  readonly heard: Estimate;
}
