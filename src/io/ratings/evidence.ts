/** What a column's values say together: is it a column of ratings, and on which scale? Counters that add up. */
import { writtenRating } from './spelling.ts';

/** Plain counts; two columns' evidence merges by adding every field and element, `max` by the greater. */
export interface RatingEvidence {
  /** Cells that are not missing. */
  values: number;
  /** Values that are ratings on some scale up to 100; flags are not among them. */
  ratings: number;
  /** Yes or no, happy or sad. */
  flags: number;
  /** Ratings that state their maximum themselves, by that maximum. */
  statedFive: number;
  statedTen: number;
  statedHundred: number;
  /** Bare numbers from 0 to 100. */
  numeric: number;
  /** How many of them are 0, 1, … 10: few distinct whole numbers are what tells a rating from a count. */
  readonly whole: number[];
  fractional: number;
  aboveFive: number;
  aboveTen: number;
  aboveTwenty: number;
  /** The greatest bare number up to 100. */
  max: number;
}

export const noRatingEvidence = (): RatingEvidence => ({
  ...{ values: 0, ratings: 0, flags: 0, statedFive: 0, statedTen: 0, statedHundred: 0 },
  ...{
    numeric: 0,
    whole: new Array<number>(11).fill(0),
    fractional: 0,
    aboveFive: 0,
    aboveTen: 0,
    aboveTwenty: 0,
    max: 0,
  },
});

/** Adds one cell; never throws. */
export function addRatingEvidence(e: RatingEvidence, text: string): void {
  const written = writtenRating(text);
  if (written.kind === 'missing') return;
  e.values++;
  if (written.kind === 'flag') e.flags++;
  if (written.kind !== 'number' || written.value > (written.scale ?? 100)) return;
  const { value, scale } = written;
  e.ratings++;
  if (scale === 5) e.statedFive++;
  if (scale === 10) e.statedTen++;
  if (scale === 100) e.statedHundred++;
  if (scale !== null) return;
  e.numeric++;
  if (!Number.isInteger(value)) e.fractional++;
  else if (value <= 10) e.whole[value] = (e.whole[value] ?? 0) + 1;
  if (value > 5) e.aboveFive++;
  if (value > 10) e.aboveTen++;
  if (value > 20) e.aboveTwenty++;
  e.max = Math.max(e.max, value);
}

/** Rarer values above a scale are dirt, not proof of a longer one (a stray 6 among Digikala's stars, exports.md §D). */
const dirt = 0.01;
/** From this many numbers on a single one above a scale is a slip of the hand. */
const several = 4;

/** Do so many values above a scale, of all the bare numbers, prove a longer one? */
function proves(above: number, numeric: number): boolean {
  return above >= (numeric < several ? 1 : 2) && above >= dirt * numeric;
}

/** 5, 10, 20 (school marks) or 100 for the bare numbers of the column; null where there are none, or where they are shares from 0 to 1. */
export function settleScale(e: RatingEvidence): number | null {
  const stated = e.statedFive + e.statedTen + e.statedHundred;
  if (e.numeric === 0 && stated === 0) return null;
  let fromNumbers = 5;
  if (proves(e.aboveFive, e.numeric)) fromNumbers = 10;
  if (proves(e.aboveTen, e.numeric)) fromNumbers = 20;
  if (proves(e.aboveTwenty, e.numeric)) fromNumbers = 100;
  // Where most cells state their maximum the bare ones share it, unless they exceed it.
  if (stated >= e.numeric) return Math.max(fromNumbers, mostStated(e));
  if (e.fractional > 0 && e.max <= 1) return null;
  return fromNumbers;
}

function mostStated({ statedFive, statedTen, statedHundred }: RatingEvidence): number {
  if (statedFive >= statedTen && statedFive >= statedHundred) return 5;
  return statedTen >= statedHundred ? 10 : 100;
}
