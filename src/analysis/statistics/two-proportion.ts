/** Do two independent shares differ? */
import { type Difference, differenceOf } from './mover.ts';
import { twoSided } from './normal.ts';
import { wilson } from './wilson.ts';

export interface Share {
  readonly count: number;
  readonly n: number;
}

export interface ProportionTest extends Difference {
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * The share of `a` less the share of `b`: the hybrid score interval of Newcombe (1998, method 10, Statistics in Medicine 17:873)
 * and the pooled z test (Pearson's χ² of the 2 × 2 table without Yates' correction, as R's prop.test(correct = FALSE)).
 * Null when one side is empty.
 */
export function twoProportion(a: Share, b: Share): ProportionTest | null {
  const difference = differenceOf(wilson(a.count, a.n), wilson(b.count, b.n));
  if (difference === null) return null;
  const pooled = (a.count + b.count) / (a.n + b.n);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n));
  // All or none on both sides: nothing speaks for a difference.
  const z = error === 0 ? 0 : difference.difference / error;
  return { ...difference, z, p: twoSided(z) };
}
