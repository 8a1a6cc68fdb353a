/** Do two counts over two stretches of time speak of different rates? */
import { betaQuantile } from './beta.ts';
import { unlikely } from './unlikely.ts';

export interface RateTest {
  /** (count ÷ exposure) ÷ (count0 ÷ exposure0); null when count0 is 0. */
  readonly ratio: number | null;
  readonly low: number;
  /** Null: no upper bound, because count0 is 0. */
  readonly high: number | null;
  /** Two-sided. */
  readonly p: number;
}

/**
 * The ratio of two Poisson rates with its exact 95 % interval and p, given the sum of both counts: count is then binomial
 * with share exposure ÷ (exposure + exposure0) (Przyborowski & Wilenski 1940, Biometrika 31:313; the interval after Clopper &
 * Pearson 1934; R's poisson.test). Exposures in any unit, above 0. Null when nothing was counted.
 */
export function poissonRates(count: number, exposure: number, count0: number, exposure0: number): RateTest | null {
  const n = count + count0;
  if (n === 0 || exposure <= 0 || exposure0 <= 0) return null;
  const share = exposure / (exposure + exposure0);
  const ratioOf = (x: number): number => ((x / (1 - x)) * exposure0) / exposure;
  return {
    ratio: count0 === 0 ? null : count / exposure / (count0 / exposure0),
    low: count === 0 ? 0 : ratioOf(betaQuantile(0.025, count, count0 + 1)),
    high: count0 === 0 ? null : ratioOf(betaQuantile(0.975, count + 1, count0)),
    p: unlikely(
      {
        low: 0,
        high: n,
        mode: Math.min(n, Math.floor((n + 1) * share)),
        ratio: (k) => ((n - k) / (k + 1)) * (share / (1 - share)),
      },
      count,
    ),
  };
}
