/** The interval of a difference, from the intervals of the two figures. */
import type { Estimate } from '../report.ts';

export interface Difference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * a − b with its 95 % interval by the method of variance estimates recovery (Zou & Donner 2008, Statistics in Medicine 27:1693):
 * low = d − √((a − a.low)² + (b.high − b)²), and the same towards the other side. With Wilson intervals this is method 10 of
 * Newcombe (1998, Statistics in Medicine 17:873). Null where one of the figures or of the intervals is missing.
 */
export function differenceOf(a: Estimate, b: Estimate): Difference | null {
  if (a.value === null || a.low === null || a.high === null) return null;
  if (b.value === null || b.low === null || b.high === null) return null;
  const difference = a.value - b.value;
  return {
    difference,
    low: difference - Math.hypot(a.value - a.low, b.high - b.value),
    high: difference + Math.hypot(a.high - a.value, b.value - b.low),
  };
}
