import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DepthState, sentimentDepth } from '../../src/analysis/metrics/sentiment-depth.ts';
import type { ReviewRecord, Sentence, Sentiment } from '../../src/review.ts';
import { anyRecords, record, week } from '../helpers/records.ts';

const options = { slaMs: week, asOf: null };
const resultOf = (state: DepthState) => sentimentDepth.result(state, options);

/** Few texts and few judgements, so that equals and duplicates occur. */
const anySentence: fc.Arbitrary<Sentence> = fc.record({
  text: fc.constantFrom('it broke after a day', 'It broke, after a day!', 'we love this lamp', 'كتاب جميل', '…'),
  sentiment: fc.record({
    label: fc.constantFrom('positive', 'negative', 'neutral'),
    score: fc.constantFrom(-0.9, -0.5, 0.5, 0.9),
    confidence: fc.constantFrom(0.6, 0.9),
  }),
});

const records = anyRecords(options).chain((all) =>
  fc
    .array(fc.array(anySentence, { maxLength: 3 }), { minLength: all.length, maxLength: all.length })
    .map((sentences) => all.map((one, i): ReviewRecord => ({ ...one, sentences: sentences[i] ?? [] }))),
);

function fold(some: readonly ReviewRecord[]): DepthState {
  const state = sentimentDepth.init();
  for (const one of some) sentimentDepth.add(state, one, options);
  return state;
}

const throughJson = (state: DepthState): DepthState => JSON.parse(JSON.stringify(state)) as DepthState;

describe('sentiment in depth', () => {
  it('gives one answer for any split, any order, also after a trip through JSON', () => {
    const cases = records.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.nat({ max: all.length }),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    );
    fc.assert(
      fc.property(cases, ([all, cut, shuffled]) => {
        const whole = resultOf(fold(all));
        const merged = throughJson(fold(shuffled.slice(0, cut)));
        sentimentDepth.merge(merged, throughJson(fold(shuffled.slice(cut))));
        expect(resultOf(merged)).toEqual(whole);
        const right = sentimentDepth.init();
        sentimentDepth.merge(right, fold(all));
        expect(resultOf(right)).toEqual(whole);
      }),
    );
  });

  it('every breakdown adds up to all reviews', () => {
    fc.assert(
      fc.property(records, (all) => {
        const { breakdown } = resultOf(fold(all));
        for (const by of ['language', 'source', 'stars', 'product']) {
          const n = breakdown.filter((row) => row.by === by).reduce((sum, row) => sum + row.coverage.n, 0);
          expect(n).toBe(all.length);
        }
      }),
    );
  });
});

const sure = (label: 'positive' | 'negative', confidence = 0.95): Sentiment => ({
  label,
  score: label === 'positive' ? 0.9 : -0.9,
  confidence,
});
const rated = (stars: number, sentiment: Sentiment, line = 2) =>
  record({
    sentiment,
    review: { rating: { value: stars, scale: 5, stars }, at: { file: 'a.csv', line, record: line } },
  });

describe('words against stars', () => {
  it('counts confident contradictions both ways, and takes them out of the mean', () => {
    const { mismatches, meanStars } = resultOf(
      fold([
        rated(1, sure('positive')),
        rated(2, sure('positive')),
        rated(5, sure('negative')),
        rated(5, sure('positive')),
        rated(3, sure('negative')),
        rated(1, sure('positive', 0.79)),
      ]),
    );
    expect([mismatches.praise.count, mismatches.complaint.count]).toEqual([2, 1]);
    expect(meanStars.all).toMatchObject({ value: 17 / 6, n: 6 });
    expect(meanStars.withoutMismatches).toMatchObject({ value: 3, n: 3 });
  });

  it('quotes the ten most confident, the first in the file before its equals', () => {
    const many = Array.from({ length: 30 }, (_, i) => rated(1, sure('positive', 0.8 + (i % 15) / 100), i + 2));
    const { praise } = resultOf(fold(many.toReversed())).mismatches;
    expect(praise.count).toBe(30);
    expect(praise.reviews.map(({ line }) => line)).toEqual([16, 31, 15, 30, 14, 29, 13, 28, 12, 27]);
  });
});

describe('telling sentences', () => {
  const saying = (line: number, ...sentences: readonly (readonly [string, Sentiment])[]) => ({
    ...record({ review: { at: { file: 'a.csv', line, record: line } } }),
    sentences: sentences.map(([text, sentiment]) => ({ text, sentiment })),
  });

  it('say each thing once, in its clearest instance, whatever the marks and spelling', () => {
    const { negative } = resultOf(
      fold([
        saying(2, ['It stopped working, again.', sure('negative', 0.9)]),
        saying(3, ['it stopped working again', sure('negative', 0.95)]),
        saying(4, ['The box was torn open', sure('negative', 0.92)]),
      ]),
    ).telling;
    expect(negative.map(({ text, line }) => [text, line])).toEqual([
      ['it stopped working again', 3],
      ['The box was torn open', 4],
    ]);
  });

  it('let a review speak once to each side', () => {
    const { positive, negative } = resultOf(
      fold([
        saying(
          2,
          ['The first thing is good', sure('positive', 0.9)],
          ['The second is better still', sure('positive', 0.99)],
          ['The third is bad indeed', sure('negative')],
        ),
      ]),
    ).telling;
    expect(positive.map(({ text }) => text)).toEqual(['The second is better still']);
    expect(negative.map(({ text }) => text)).toEqual(['The third is bad indeed']);
  });
});
