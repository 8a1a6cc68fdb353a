/** The difference of two shares of one whole: positive less negative. */
import type { Estimate } from '../report.ts';
import { z95 } from './critical-values.ts';

/** Half an observation for each of the two poles, one for what is neither: two in all. */
const added = 0.5;

/**
 * (positive − negative) ÷ n, −1 … 1, with the 95 % interval of a difference of two shares of one multinomial sample:
 * 1.96·√((p + q − (p − q)²) ÷ n) around the difference after two observations were added (Agresti & Min 2005, Statistics in
 * Medicine 24: the plain interval has width zero where all agree, and is too short in small samples). Cut to −1 … 1 and
 * never short of the value itself. All null when n is 0.
 */
export function net(positive: number, negative: number, n: number): Estimate {
  if (n === 0) return { value: null, low: null, high: null, n };
  const value = (positive - negative) / n;
  const total = n + 4 * added;
  const centre = (positive - negative) / total;
  const margin = z95 * Math.sqrt(((positive + negative + 2 * added) / total - centre * centre) / total);
  return {
    value,
    low: Math.max(-1, Math.min(value, centre - margin)),
    high: Math.min(1, Math.max(value, centre + margin)),
    n,
  };
}
