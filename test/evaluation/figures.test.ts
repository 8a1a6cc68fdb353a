import { describe, expect, it } from 'vitest';
import { addToEvaluation, createEvaluation, resultOfEvaluation } from '../../src/analysis/evaluation/evaluate.ts';
import { truthOfLabel, truthOfStars } from '../../src/analysis/evaluation/truth.ts';
import type { SentimentLabel } from '../../src/review.ts';
import { record } from '../helpers/records.ts';

type Case = readonly [truth: string | null, label: SentimentLabel, score: number | null, confidence: number | null];

function evaluate(cases: readonly Case[]) {
  const state = createEvaluation('label');
  cases.forEach(([truth, label, score, confidence], i) => {
    const at = { file: 'a.csv', line: i + 2, record: i + 1 };
    addToEvaluation(state, record({ sentiment: { label, score, confidence }, review: { label: truth, at } }));
  });
  return resultOfEvaluation(state);
}

const cases: readonly Case[] = [
  ['neg', 'negative', -0.9, 0.95],
  ['neg', 'neutral', -0.1, 0.55],
  ['neg', 'positive', 0.9, 0.85],
  ['neg', 'unscored', null, null],
  ['neu', 'mixed', 0.1, 0.45],
  ['mixed', 'neutral', -0.1, 0.65],
  ['neu', 'positive', 0.8, 0.92],
  ['pos', 'positive', 0.9, 0.97],
  ['pos', 'positive', 0.7, 0.88],
  ['pos', 'mixed', 0.3, 0.5],
  [null, 'positive', 0.9, 0.9],
  ['unsure', 'positive', 0.9, 0.9],
];

describe('figures by hand', () => {
  const { all, unlabelled, unreadable } = evaluate(cases);

  it('three classes: mixed reads as neutral on both sides, a text not scored is wrong', () => {
    expect([all.n, all.unscored, unlabelled, unreadable]).toEqual([10, 1, 1, 1]);
    expect(all.confusion).toEqual({
      negative: { negative: 1, neutral: 1, positive: 1, unscored: 1 },
      neutral: { negative: 0, neutral: 2, positive: 1, unscored: 0 },
      positive: { negative: 0, neutral: 1, positive: 2, unscored: 0 },
    });
    expect(all.three.accuracy).toMatchObject({ value: 0.5, n: 10 });
    // F1 = 2·right ÷ (given + true): 2/(1+4), 4/(4+3), 4/(4+3)
    expect(all.three.macroF1).toBeCloseTo((2 / 5 + 4 / 7 + 4 / 7) / 3, 12);
    expect(all.three.classes.map(({ label, precision, recall }) => [label, precision.value, recall.value])).toEqual([
      ['negative', 1, 0.25],
      ['neutral', 0.5, 2 / 3],
      ['positive', 0.5, 2 / 3],
    ]);
  });

  it('two poles: the sign of the score, whatever the label; neutral texts are left out', () => {
    expect(all.binary.accuracy).toMatchObject({ value: 5 / 7, n: 7 });
    // negative: 2 of 4 found, none given wrongly; positive: 3 of 3 found, one given wrongly
    expect(all.binary.macroF1).toBeCloseTo((4 / 6 + 6 / 7) / 2, 12);
  });

  it('calibration: tenths of confidence, the error weighted by their texts', () => {
    const { ece, bins } = all.calibration;
    expect(bins.map(({ right }) => right.n)).toEqual([0, 0, 0, 0, 1, 2, 1, 0, 2, 3]);
    expect(bins[9]).toMatchObject({ from: 0.9, to: 1, right: { value: 2 / 3 } });
    const expected = [1 - 0.45, 0.55 + 0.5, 1 - 0.65, Math.abs(1 - 0.85 - 0.88), Math.abs(2 - 0.95 - 0.92 - 0.97)];
    expect(ece).toBeCloseTo(expected.reduce((sum, x) => sum + x, 0) / 9, 12);
  });

  it('the worst errors come surest first', () => {
    expect(all.worst.map(({ line, truth, label }) => [line, truth, label])).toEqual([
      [8, 'neutral', 'positive'],
      [4, 'negative', 'positive'],
      [3, 'negative', 'neutral'],
      [11, 'positive', 'mixed'],
    ]);
  });

  it('of nothing are null, never a made-up figure', () => {
    const { all: none, languages } = evaluate([]);
    expect([none.three.macroF1, none.binary.macroF1, none.calibration.ece, languages.length]).toEqual([
      null,
      null,
      null,
      0,
    ]);
    expect(none.three.accuracy).toEqual({ value: null, low: null, high: null, n: 0 });
  });
});

describe('what is right', () => {
  it.each([
    [' Positive ', 'positive'],
    ['NEG', 'negative'],
    ['mixed', 'neutral'],
    ['مثبت', 'positive'],
    ['محايد', 'neutral'],
    ['سلبي', 'negative'],
    ['-1', 'negative'],
    ['1', null],
    ['0', null],
    ['__proto__', null],
    ['', null],
  ])('the label %j is %s', (label, truth) => {
    expect(truthOfLabel(label)).toBe(truth);
  });

  it('stars: at most 2 are negative, 3 neutral, at least 4 positive', () => {
    expect([1, 2, 2.4, 3, 3.5, 4, 5].map(truthOfStars)).toEqual([
      ...['negative', 'negative', 'negative', 'neutral', 'positive', 'positive', 'positive'],
    ]);
  });
});
