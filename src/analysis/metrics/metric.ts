/** What every figure of a report is made of: a state that folds reviews one by one and merges with its like. */
import type { ReviewRecord } from '../../review.ts';
import type { Business } from '../response/business-clock.ts';

export interface MetricOptions {
  /** The promise: an answer within so many ms. */
  readonly slaMs: number;
  /** Further promises to hold the answers against; none when absent. */
  readonly moreSlaMs?: readonly number[];
  /** The moment given with --as-of, in ms; null when it is to be the newest date of the input. */
  readonly asOf: number | null;
  /** Working hours, where they were given: they are measured beside the calendar. */
  readonly business?: Business | null;
}

/** The moment every age is measured at (null: no date is known), and the promise. */
export interface MetricEnd {
  readonly asOf: number | null;
  readonly slaMs: number;
  readonly moreSlaMs?: readonly number[];
  readonly business?: Business | null;
}

/**
 * States are plain JSON data of bounded size. The law, tested for each metric: for any split of the input,
 * result(merge(fold a, fold b)) = result(fold(a ++ b)), in any order of rows, before and after a trip through JSON.
 */
export interface Metric<State, Result> {
  readonly name: string;
  /** For help and docs: numerator, denominator, interval. */
  readonly definition: string;
  readonly init: () => State;
  readonly add: (state: State, record: ReviewRecord, options: MetricOptions) => void;
  readonly merge: (into: State, from: State) => void;
  readonly result: (state: State, end: MetricEnd) => Result;
}
