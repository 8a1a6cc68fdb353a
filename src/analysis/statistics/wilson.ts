/** A share with an interval that stays honest for few cases and for shares near 0 or 1. */
import type { Estimate } from '../report.ts';
import { z95 } from './critical-values.ts';

/**
 * The share k ÷ n with Wilson's 95 % score interval, without continuity correction
 * (Wilson 1927; method 3 of Newcombe 1998, Statistics in Medicine 17:857). All null when n is 0.
 */
export function wilson(k: number, n: number): Estimate {
  if (n === 0) return { value: null, low: null, high: null, n };
  const p = k / n;
  const z2 = z95 * z95;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const margin = (z95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  // At the ends the bound is 0 or 1 exactly; the formula would leave a rounding error there.
  return { value: p, low: k === 0 ? 0 : centre - margin, high: k === n ? 1 : centre + margin, n };
}
