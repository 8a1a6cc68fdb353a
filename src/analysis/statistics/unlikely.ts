/** The p of an exact test: how likely is what was seen, and everything that is no likelier? */

/** Two probabilities that differ by less than this are the same but for rounding (as R's fisher.test and binom.test). */
const tolerance = 1e-7;

/** A distribution over the whole numbers from `low` to `high`. */
export interface Discrete {
  readonly low: number;
  readonly high: number;
  /** The likeliest number, or one beside it. */
  readonly mode: number;
  /** P(k + 1) ÷ P(k). */
  readonly ratio: (k: number) => number;
}

/**
 * The two-sided p of `seen`. Walks from the mode to both sides with P(mode) taken as 1, until the probabilities vanish: needs
 * no factorial, so no digit is lost in large samples, and takes some ten standard deviations' steps.
 */
export function unlikely({ low, high, mode, ratio }: Discrete, seen: number): number {
  const limit = weightOf(mode, ratio, seen) * (1 + tolerance);
  let all = 1;
  let rare = 1 <= limit ? 1 : 0;
  const count = (weight: number): void => {
    all += weight;
    if (weight <= limit) rare += weight;
  };
  for (let k = mode, weight = 1; k < high && weight > 0; k++) count((weight *= ratio(k)));
  for (let k = mode, weight = 1; k > low && weight > 0; k--) count((weight /= ratio(k - 1)));
  return Math.min(1, rare / all);
}

/** P(seen) ÷ P(mode). */
function weightOf(mode: number, ratio: (k: number) => number, seen: number): number {
  let weight = 1;
  for (let k = mode; k < seen && weight > 0; k++) weight *= ratio(k);
  for (let k = mode; k > seen && weight > 0; k--) weight /= ratio(k - 1);
  return weight;
}
