/** Every row of exports.md §H, and the laws of the mapping to stars. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRatingReader, type RatingReading } from '../../src/io/ratings/reader.ts';

/** `4/5 = 4★`, `yes`, `no`, `missing` or `bad`. */
function read(text: string, reading: Partial<RatingReading> = {}): string {
  const result = createRatingReader({ scale: null, zeroIsNone: false, ...reading })(text);
  if (result.kind === 'flag') return result.recommended ? 'yes' : 'no';
  if (result.kind !== 'rating') return result.kind;
  const { value, scale, stars } = result.rating;
  return `${value}/${scale} = ${stars}★`;
}

describe('spellings', () => {
  test.each([
    ['5', '5/5 = 5★'],
    ['5.0', '5/5 = 5★'],
    ['٪۶۰', '60/100 = 3★'],
    ['"5"', '5/5 = 5★'],
    [' 4 ', '4/5 = 4★'],
    ['4,5', '4.5/5 = 4.5★'],
    ['۴٫۵', '4.5/5 = 4.5★'],
    ['٤', '4/5 = 4★'],
    ['\u200F۴\u200F', '4/5 = 4★'],
    ['ONE', '1/5 = 1★'],
    ['TWO', '2/5 = 2★'],
    ['THREE', '3/5 = 3★'],
    ['FOUR', '4/5 = 4★'],
    ['FIVE', '5/5 = 5★'],
    ['4 stars', '4/5 = 4★'],
    ['1 star', '1/5 = 1★'],
    ['4 star rating', '4/5 = 4★'],
    ['Rated 4 out of 5 stars', '4/5 = 4★'],
    ['4.0 out of 5 stars', '4/5 = 4★'],
    ['4 نجوم', '4/5 = 4★'],
    ['1 نجمة', '1/5 = 1★'],
    ['نجمة', '1/5 = 1★'],
    ['نجمة واحدة', '1/5 = 1★'],
    ['نجمتان', '2/5 = 2★'],
    ['نجمتين', '2/5 = 2★'],
    ['ثلاث نجوم', '3/5 = 3★'],
    ['۳ ستاره', '3/5 = 3★'],
    ['سه ستاره', '3/5 = 3★'],
    ['★★★★☆', '4/5 = 4★'],
    ['★★★★★', '5/5 = 5★'],
    ['⭐⭐⭐', '3/5 = 3★'],
    ['⭐\uFE0F⭐\uFE0F', '2/5 = 2★'],
    ['🌟🌟', '2/5 = 2★'],
    ['⭐', '1/5 = 1★'],
    ['4★', '4/5 = 4★'],
    ['۴ از ۵', '4/5 = 4★'],
    ['4 من 5', '4/5 = 4★'],
    ['4 of 5', '4/5 = 4★'],
    ['٣/٥', '3/5 = 3★'],
    ['2/5', '2/5 = 2★'],
    ['8/10', '8/10 = 4★'],
    ['8 out of 10', '8/10 = 4★'],
    ['0/10', '0/10 = 1★'],
    ['85%', '85/100 = 4.25★'],
    ['٨٥٪', '85/100 = 4.25★'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    'HAPPY',
    'recommended',
    'positive',
    'true',
    'TRUE',
    'yes',
    'بله',
    'نعم',
    'thumbs up',
    'thumbs_up',
    '👍',
    '👍🏽',
    'Good',
    'satisfied',
    'راضی',
    'راضي',
    'راضية',
  ])('flag yes: %s', (text) => expect(read(text)).toBe('yes'));
  test.each([
    'SAD',
    'not_recommended',
    'Not Recommended',
    'negative',
    'false',
    'no',
    'خیر',
    'خير',
    'لا',
    'thumbs down',
    '👎',
    'Bad',
    'Dissatisfied',
    'ناراضی',
    'نا‌راضی',
    'غير راضي',
    'غير راضٍ',
  ])('flag no: %s', (text) => expect(read(text)).toBe('no'));
  test.each([
    '',
    ' ',
    '-',
    'N/A',
    'null',
    'None',
    'NaN',
    'no_idea',
    'Offered',
    'STAR_RATING_UNSPECIFIED',
    "('N/A', 'N/A')",
  ])('missing: "%s"', (text) => expect(read(text)).toBe('missing'));
  test.each([
    '-4',
    '6',
    '8.5',
    '6/5',
    '2/2',
    '4/1000',
    '120%',
    '4,500',
    '1e5',
    '4 5',
    'good 5',
    'stars',
    '3 days',
    '__proto__',
    '4 stars but late',
  ])('bad: %s', (text) => expect(read(text)).toBe('bad'));
});

describe('the column', () => {
  test.each([
    ['8.5', { scale: 10 }, '8.5/10 = 4.25★'],
    ['10', { scale: 10 }, '10/10 = 5★'],
    ['1', { scale: 10 }, '1/10 = 1★'],
    ['0', { scale: 10 }, '0/10 = 1★'],
    ['0', { scale: 10, zeroIsNone: true }, 'missing'],
    ['0', { scale: 100 }, '0/100 = 1★'],
    ['70', { scale: 100 }, '70/100 = 3.5★'],
    ['11', { scale: 10 }, 'bad'],
    ['0', { scale: 5 }, 'bad'],
    ['0.0', { scale: 5, zeroIsNone: true }, 'missing'],
    ['٠', { scale: 5, zeroIsNone: true }, 'missing'],
    ['0/5', { scale: 5 }, 'bad'],
    ['☆☆☆☆☆', { scale: 5, zeroIsNone: true }, 'missing'],
    ['6', { scale: 5 }, 'bad'],
    // The maximum stated in the cell wins over the column's.
    ['4/5', { scale: 10 }, '4/5 = 4★'],
    ['85%', { scale: 10 }, '85/100 = 4.25★'],
    ['4 stars', { scale: 10 }, '4/5 = 4★'],
  ])('%s where the column is %j', (text, reading, expected) => expect(read(text, reading)).toBe(expected));
});

describe('laws', () => {
  const inDigits = (text: string, zero: number): string =>
    text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit))).replace('.', '٫');

  test('the three digit sets agree', () => {
    const cells = fc.tuple(
      fc.integer({ min: 0, max: 120 }),
      fc.constantFrom('', '/5', '/10', '/100', '%', ' من 5', ' ستاره', ' stars'),
    );
    fc.assert(
      fc.property(
        cells,
        fc.constantFrom(1, 2, 10),
        fc.constantFrom(null, 5, 10, 100),
        ([number, tail], part, scale) => {
          const text = `${number / part}${tail}`;
          for (const zero of [0x6f0, 0x660]) expect(read(inDigits(text, zero), { scale })).toBe(read(text, { scale }));
        },
      ),
    );
  });

  test('stars lie within 1 and 5 and never fall as the value rises', () => {
    fc.assert(
      fc.property(fc.constantFrom(5, 10, 20, 100), fc.nat(1000), fc.nat(1000), (scale, a, b) => {
        const reader = createRatingReader({ scale, zeroIsNone: false });
        const [low, high] = [a, b].sort((x, y) => x - y).map((share) => reader(((share / 1000) * scale).toFixed(4)));
        for (const result of [low, high]) {
          if (result?.kind !== 'rating') continue;
          expect(result.rating.stars).toBeGreaterThanOrEqual(1);
          expect(result.rating.stars).toBeLessThanOrEqual(5);
        }
        if (low?.kind === 'rating' && high?.kind === 'rating')
          expect(low.rating.stars).toBeLessThanOrEqual(high.rating.stars);
      }),
    );
  });

  test('no text makes it throw', () => {
    const reader = createRatingReader({ scale: null, zeroIsNone: false });
    const likely = fc.constantFrom(...'0123456789/.,%-★☆⭐👍۴٤ '.split(''), ' of ', ' stars', ' نجوم', 'yes');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(likely, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (cell) => {
        expect(['rating', 'flag', 'missing', 'bad']).toContain(reader(cell).kind);
      }),
      { numRuns: 1000 },
    );
  });
});
