/** The scale a column proves, and what tells it from other columns. */
import { describe, expect, test } from 'vitest';
import {
  addRatingEvidence,
  noRatingEvidence,
  settleScale,
  type RatingEvidence,
} from '../../src/io/ratings/evidence.ts';

function evidenceOf(texts: readonly string[]): RatingEvidence {
  const evidence = noRatingEvidence();
  for (const text of texts) addRatingEvidence(evidence, text);
  return evidence;
}
const times = (count: number, ...texts: string[]): string[] => Array.from({ length: count }, () => texts).flat();

describe('the scale', () => {
  test.each([
    ['stars', ['1', '5', '3', '4.5'], 5],
    ['only low stars', ['1', '2'], 5],
    ['Booking', ['7,5', '10', '8.5', '2.5'], 10],
    ['NPS', ['0', '6', '9', '10', '3'], 10],
    ['per cent without the sign', ['85', '90', '40', '7'], 100],
    ['a stray 6 in 200 (Digikala)', [...times(100, '5', '4'), '6'], 5],
    ['a stray 55 in 200 on ten', [...times(100, '9', '4'), '55'], 10],
    ['every hundredth above five', times(3, ...times(99, '4'), '9'), 10],
    ['one slip of the hand', ['5', '4', '5', '8'], 5],
    ['one of three', ['5', '4', '8'], 10],
    ['school marks', ['18', '12.5', '20', '7', '15'], 20],
    ['one percentage among school marks', ['18', '12.5', '20', '7', '85'], 20],
    ['a maximum in every cell', ['8/10', '3/10'], 10],
    ['mostly stated, some bare', ['8/10', '9/10', '4'], 10],
    ['one per cent cell among Booking scores (exports.md §B7)', [...times(5, '8.5', '9'), '85%'], 10],
    ['glyphs', ['★★★', '⭐'], 5],
    ['shares', ['0.52', '0.9', '1'], null],
    ['flags', ['HAPPY', 'SAD'], null],
    ['prose', ['lovely', 'too late'], null],
    ['nothing', ['', '-'], null],
  ])('%s', (_, texts, expected) => expect(settleScale(evidenceOf(texts))).toBe(expected));
});

test('counts what each value is', () => {
  expect(
    evidenceOf(['5', '4.5', '0', '8/10', '85%', '3 stars', 'yes', '', 'N/A', 'lovely', '72', '1000', '-3']),
  ).toEqual({
    ...{ values: 11, ratings: 7, flags: 1, statedFive: 1, statedTen: 1, statedHundred: 1 },
    ...{
      numeric: 4,
      whole: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0],
      fractional: 1,
      aboveFive: 1,
      aboveTen: 1,
      aboveTwenty: 1,
      max: 72,
    },
  });
});
