/** The difference of two shares of one whole: positive less negative. */
import type { Estimate } from '../report.ts';
import { z95 } from './critical-values.ts';

/**
 * (positive − negative) ÷ n, −1 … 1, with the 95 % interval of a difference of two shares of one multinomial sample:
 * margin 1.96·√((p + q − (p − q)²) ÷ n) (Fleiss, Levin & Paik 2003, §9.2, as used for the Net Promoter Score).
 * Cut to −1 … 1, where every true value lies. All null when n is 0.
 */
export function net(positive: number, negative: number, n: number): Estimate {
  if (n === 0) return { value: null, low: null, high: null, n };
  const value = (positive - negative) / n;
  const margin = z95 * Math.sqrt(Math.max(0, (positive + negative) / n - value * value) / n);
  return { value, low: Math.max(-1, value - margin), high: Math.min(1, value + margin), n };
}
