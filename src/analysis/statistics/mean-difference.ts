/** How far apart are two means? */
import { studentQuantile95, studentTwoSided } from './beta.ts';
import { type Cells, countOf } from './cells.ts';
import type { Difference } from './mover.ts';

export interface MeanTest extends Difference {
  readonly t: number;
  readonly degrees: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * The mean of `a` less the mean of `b`, without assuming equal variances (Welch 1947, Biometrika 34:28; R's t.test).
 * Null where a side has fewer than two values, or where no value differs from its mean.
 */
export function meanDifference(a: Cells, b: Cells): MeanTest | null {
  const one = momentsOf(a);
  const other = momentsOf(b);
  if (one === null || other === null) return null;
  const square = one.error + other.error;
  if (square === 0) return null;
  const difference = one.mean - other.mean;
  const degrees = square ** 2 / (one.error ** 2 / (one.n - 1) + other.error ** 2 / (other.n - 1));
  const error = Math.sqrt(square);
  const margin = studentQuantile95(degrees) * error;
  const t = difference / error;
  return {
    difference,
    low: difference - margin,
    high: difference + margin,
    t,
    degrees,
    p: studentTwoSided(t, degrees),
  };
}

/** The mean and the square of its standard error. */
function momentsOf(cells: Cells): { n: number; mean: number; error: number } | null {
  const n = countOf(cells);
  if (n < 2) return null;
  let sum = 0;
  for (const [value, count] of cells) sum += value * count;
  const mean = sum / n;
  let squares = 0;
  for (const [value, count] of cells) squares += count * (value - mean) ** 2;
  return { n, mean, error: squares / (n - 1) / n };
}
