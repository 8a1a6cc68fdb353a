/** What a batch promises: the records that its reviews would get one by one, whatever stands beside them. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBatchEnricher, createEnricher, type EnrichOptions } from '../src/analysis/enrich.ts';
import { wordingOf } from '../src/analysis/near-duplicates/words.ts';
import { review, week } from './helpers/records.ts';

const options: EnrichOptions = {
  slaMs: week,
  asOf: null,
  loadModel: (kind, language) => {
    const name = kind === 'sentiment' ? `${language}.bin` : `journey.${language}.bin`;
    const file = new URL(`../models/${name}`, import.meta.url);
    return existsSync(file) ? readFileSync(file) : null;
  },
};
const one = createEnricher(options);
const all = createBatchEnricher(options);

const parts = [
  'the parcel came late and the lid was cracked',
  'I would buy it again, the price is fair!',
  'بسته دیر رسید و درش شکسته بود',
  'قیمتش خوب بود ولی پشتیبانی جواب نداد',
  'وصل الطرد متأخرا والغطاء مكسور',
  'السعر مناسب وسأشتري مرة أخرى؟',
  'ужасно долго',
  '👍👍',
  ':)',
  '3.5',
  '',
];
const texts = fc.array(fc.constantFrom(...parts), { maxLength: 4 }).map((some) => some.join(' '));
const reviews = fc.array(
  fc
    .record({
      text: fc.option(texts, { nil: null }),
      title: fc.option(fc.constantFrom(...parts), { nil: null }),
      verified: fc.boolean(),
    })
    .map(review),
  { maxLength: 12 },
);

describe('a batch', () => {
  test('gives the records of its reviews one by one, in their order', () => {
    fc.assert(
      fc.property(reviews, (batch) => {
        expect(all(batch)).toEqual(batch.map(one));
      }),
      { numRuns: 60 },
    );
  });

  test('tells by its wording only what was read as it stands', () => {
    fc.assert(
      fc.property(reviews, (batch) => {
        for (const { review: given, wording } of all(batch)) {
          if (wording !== undefined) expect(wording).toBe(wordingOf(given.text ?? given.title ?? ''));
        }
      }),
      { numRuns: 60 },
    );
  });
});
