/** Do two kinds of source differ in stars, or in what their texts say? */
import type { SourceComparison, SourceTest } from '../source-section.ts';
import { type Cells, countOf } from '../statistics/cells.ts';
import { mannWhitney } from '../statistics/mann-whitney.ts';
import { meanDifference } from '../statistics/mean-difference.ts';
import { type Share, twoProportion } from '../statistics/two-proportion.ts';

export interface SourceSide {
  readonly stars: Cells;
  readonly positive: Share;
}

/** With fewer reviews on one side nothing is said. */
const fewestPerSide = 20;

/** `a` less `b`. */
export function compare(a: SourceSide, b: SourceSide): Omit<SourceComparison, 'source'> {
  return { stars: starsTest(a.stars, b.stars), positive: positiveTest(a.positive, b.positive) };
}

function starsTest(a: Cells, b: Cells): SourceTest | null {
  const n = countOf(a) + countOf(b);
  if (Math.min(countOf(a), countOf(b)) < fewestPerSide) return null;
  const means = meanDifference(a, b);
  const ranks = mannWhitney(a, b);
  if (means === null || ranks === null) return null;
  return { difference: { value: means.difference, low: means.low, high: means.high, n }, p: ranks.p };
}

function positiveTest(a: Share, b: Share): SourceTest | null {
  if (Math.min(a.n, b.n) < fewestPerSide) return null;
  const test = twoProportion(a, b);
  if (test === null) return null;
  return { difference: { value: test.difference, low: test.low, high: test.high, n: a.n + b.n }, p: test.p };
}
