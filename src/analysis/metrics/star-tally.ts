/** Stars counted exactly: a tally in millionths of a star, so that mapped scales (7 of 10 = 3.666667) add up in any order. */
import type { Rating } from '../../review.ts';
import type { Estimate } from '../report.ts';
import { mean } from '../statistics/mean.ts';
import { addToTally, cellsOf, type Tally } from '../statistics/tally.ts';

const millionths = 1_000_000;

export function addStars(tally: Tally, rating: Rating): void {
  addToTally(tally, Math.round(rating.stars * millionths));
}

/** Stars with their counts, ascending. */
export function starCells(tally: Tally): readonly (readonly [number, number])[] {
  return cellsOf(tally).map(([value, count]) => [value / millionths, count] as const);
}

/** The mean on 1 to 5 stars. */
export function meanStars(tally: Tally): Estimate {
  return mean(starCells(tally), [1, 5]);
}
