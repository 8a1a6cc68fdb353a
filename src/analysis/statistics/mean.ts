/** A mean with its interval, from counted values. */
import type { Estimate } from '../report.ts';
import { t95 } from './critical-values.ts';

/**
 * The mean with Student's 95 % interval, s·t ÷ √n (Student 1908). The interval is null below two values.
 * Takes (value, count) pairs: counts merge exactly, so the mean does not depend on the order or the split of the input
 * as long as the pairs come in a fixed order. `bounds` is the range of possible values; the interval is cut to it.
 */
export function mean(cells: readonly (readonly [number, number])[], bounds: readonly [number, number]): Estimate {
  let n = 0;
  let sum = 0;
  for (const [value, count] of cells) {
    n += count;
    sum += value * count;
  }
  if (n === 0) return { value: null, low: null, high: null, n };
  const value = sum / n;
  if (n === 1) return { value, low: null, high: null, n };
  let squares = 0;
  for (const [x, count] of cells) squares += count * (x - value) ** 2;
  const margin = t95(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { value, low: Math.max(bounds[0], value - margin), high: Math.min(bounds[1], value + margin), n };
}
