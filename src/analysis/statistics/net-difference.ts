/** Do two net figures (positive less negative) differ? */
import { differenceOf } from './mover.ts';
import { net } from './net.ts';
import { twoSided } from './normal.ts';
import type { ProportionTest } from './two-proportion.ts';

export interface Poles {
  readonly positive: number;
  readonly negative: number;
  /** All, with those that are neither. */
  readonly n: number;
}

/**
 * The net figure of `a` less that of `b`, −2 … 2. The interval joins those of the two figures (see mover.ts). The test takes
 * +1, 0 and −1 as scores: z = d ÷ √(v·(1/n₁ + 1/n₂)) with the pooled variance of a multinomial sample,
 * v = p + q − (p − q)² (Agresti 2013, Categorical Data Analysis, §3.2), which for shares is the pooled two-proportion test.
 * Null when one side is empty.
 */
export function netDifference(a: Poles, b: Poles): ProportionTest | null {
  const difference = differenceOf(net(a.positive, a.negative, a.n), net(b.positive, b.negative, b.n));
  if (difference === null) return null;
  const n = a.n + b.n;
  const p = (a.positive + b.positive) / n;
  const q = (a.negative + b.negative) / n;
  const error = Math.sqrt((p + q - (p - q) ** 2) * (1 / a.n + 1 / b.n));
  const z = error > 0 ? difference.difference / error : 0;
  return { ...difference, z, p: twoSided(z) };
}
