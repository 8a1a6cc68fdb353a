/** Do two samples of ordered values (stars, hours) differ, without a word about their shape? */
import { type Cells, countOf } from './cells.ts';
import { twoSided } from './normal.ts';

export interface RankTest {
  /** Pairs in which the value of `a` is the greater, ties half: R's W. */
  readonly u: number;
  /** Of `u`; positive where `a` tends to be the greater. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
  /** P(a < b) + ½·P(a = b), 0 … 1: how likely a value of `b` beats one of `a`. */
  readonly superiority: number;
}

/**
 * The rank-sum test of Mann & Whitney (1947) by the normal approximation, with the variance corrected for ties
 * (Lehmann 1975, Nonparametrics, §1.4) and a continuity correction of ½, as R's wilcox.test(exact = FALSE).
 * Null when one side is empty; p is 1 where all values are the same.
 */
export function mannWhitney(a: Cells, b: Cells): RankTest | null {
  const m = countOf(a);
  const n = countOf(b);
  if (m === 0 || n === 0) return null;
  let u = 0;
  let ties = 0;
  let below = 0;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const value = Math.min(a[i]?.[0] ?? Infinity, b[j]?.[0] ?? Infinity);
    const ofA = a[i]?.[0] === value ? (a[i++]?.[1] ?? 0) : 0;
    const ofB = b[j]?.[0] === value ? (b[j++]?.[1] ?? 0) : 0;
    u += ofA * (below + ofB / 2);
    below += ofB;
    const tied = ofA + ofB;
    ties += tied * (tied * tied - 1);
  }
  const all = m + n;
  const variance = ((m * n) / 12) * (all + 1 - ties / (all * (all - 1)));
  const superiority = 1 - u / (m * n);
  const away = u - (m * n) / 2;
  const corrected = Math.sign(away) * Math.max(0, Math.abs(away) - 0.5);
  const z = variance > 0 ? corrected / Math.sqrt(variance) : 0;
  return { u, z, p: twoSided(z), superiority };
}
