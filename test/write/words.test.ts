import { describe, expect, test } from 'vitest';
import { findingCodes } from '../../src/analysis/findings.ts';
import { span } from '../../src/io/write/words/dates.ts';
import { inWords } from '../../src/io/write/words/findings.ts';
import {
  duration,
  mean,
  meanOf,
  percent,
  percentRange,
  points,
  promise,
  quantile,
  share,
} from '../../src/io/write/words/numbers.ts';
import { againstRest, ages, answeredWithin, howMany, reason } from '../../src/io/write/words/response.ts';

const interval = (low: number, high: number) => ({ value: (low + high) / 2, low, high, n: 100 });
const nothing = { value: null, low: null, high: null, n: 0 };

test.each([
  [0, '0%'],
  [0.0001, '<0.1%'],
  [0.042, '4.2%'],
  [0.0996, '10%'],
  [0.483, '48%'],
  [0.9999, '>99%'],
  [1, '100%'],
])('a share of %d is %s', (share, words) => {
  expect(percent(share)).toBe(words);
});

test('intervals are printed in the unit of their figure', () => {
  expect(percentRange(interval(0.452, 0.514))).toBe('(45–51)');
  expect(percentRange(nothing)).toBe('');
  expect([0.123, -0.4, 0.001].map(points)).toEqual(['+12', '−40', '0']);
});

test.each([
  [0, 0.0001, '(<0.1)'],
  [0.00001, 0.0003, '(<0.1)'],
  [0, 0.003, '(0–0.3)'],
  [0.9999, 1, '(>99.9)'],
  [0.997, 1, '(99.7–100)'],
  [0.452, 0.454, '(45.2–45.4)'],
  [0.4521, 0.4522, '(45.2)'],
])('the interval %d to %d is %s', (low, high, words) => {
  expect(percentRange(interval(low, high))).toBe(words);
});

test('a figure without an interval leaves no hole', () => {
  expect(share({ value: 0, low: null, high: null, n: 179 })).toBe('0% of 179');
});

test('a mean has an interval only where values differ and are not too few', () => {
  const of = (value: number, low: number, high: number, n: number) => ({ value, low, high, n });
  expect(mean(of(3.92, 3.84, 4, 1172))).toBe('3.9 (3.8–4.0)');
  expect(mean(of(4.321, 4.318, 4.324, 90_000))).toBe('4.321 (4.318–4.324)');
  expect([mean(of(3, 3, 3, 40)), meanOf(of(3, 3, 3, 40))]).toEqual(['3.0', '3.0 of 40']);
  expect(meanOf(of(3, 1, 5, 4))).toBe('3.0 of 4');
  expect(meanOf(nothing)).toBe('unknown');
});

test('one is not several', () => {
  expect(reason('reply-before-review', 1)).toBe('1 replied before the last edit');
  expect(reason('reply-before-review', 1204)).toBe('1,204 replied before the last edit');
  expect(reason('constructor', 2)).toBe('2 constructor');
});

test('durations and promises use the unit people would', () => {
  expect([0.5, 5.25, 47, 60, 2712.5].map(duration)).toEqual(['30 min', '5.3 h', '47 h', '2.5 days', '113 days']);
  expect([24, 36, 168].map(promise)).toEqual(['24 hours', '36 hours', '7 days']);
  expect(quantile(null)).toBe('not reached');
  expect([ages(0, 24), ages(720, null)]).toEqual(['0–1', '30+']);
});

test.each([
  ['2016-09-03T10:00:00.000Z', '2016-09-03', '3 Sep 2016'],
  ['2016-09-03', '2016-09-14', '3–14 Sep 2016'],
  ['2016-06-01', '2016-09-30', 'Jun – Sep 2016'],
  ['2015-11-02', '2016-02-01', 'Nov 2015 – Feb 2016'],
])('from %s to %s is %s', (from, to, words) => {
  expect(span(from, to)).toBe(words);
});

describe('a word for a share claims no more than its whole interval allows', () => {
  test.each([
    [0.91, 0.97, 'Most'],
    [0.55, 0.8, 'Most'],
    [0.452, 0.514, 'About half'],
    [0.3, 0.45, 'Fewer than half'],
    [0.1, 0.2, 'Few'],
    [0.34, 0.69, null],
    [0.2, 0.9, null],
  ])('%d to %d: %s', (low, high, words) => {
    expect(howMany(interval(low, high))).toBe(words);
  });

  test('none and all are said of those counted, unless they are too few', () => {
    expect(howMany({ value: 0, low: 0, high: 0.02, n: 213 })).toBe('None');
    expect(howMany({ value: 1, low: 0.98, high: 1, n: 213 })).toBe('All');
    expect(howMany({ value: 0, low: 0, high: 0.56, n: 3 })).toBeNull();
  });

  test('headline and finding say the same of answers, and the interval once', () => {
    const wide = { value: 0.52, low: 0.34, high: 0.69, n: 27 };
    expect(answeredWithin(wide, 168).join('')).toBe(
      'Too few to tell exactly: 52% (34–69) of 27 are answered within 7 days',
    );
    const most = { value: 0.66, low: 0.61, high: 0.71, n: 400 };
    const said = answeredWithin(most, 168).join('');
    expect(said).toBe('Most are answered within 7 days: 66% (61–71) of 400');
    const facts = { share: 0.66, low: 0.61, high: 0.71, n: 400, slaDays: 7, wanted: 0.8 };
    expect(inWords({ code: 'answers-late', facts })).toBe(`${said}; 80% should be`);
  });

  test('only disjoint intervals decide between critical reviews and the rest', () => {
    const rest = interval(0.4, 0.6);
    expect(againstRest(interval(0.1, 0.39), rest)).toBe('less often than the rest');
    expect(againstRest(interval(0.61, 0.9), rest)).toBe('more often than the rest');
    expect(againstRest(interval(0.1, 0.41), rest)).toBe('no clear difference from the rest');
    expect(againstRest(nothing, rest)).toBe('too few to tell');
  });
});

test.each(Object.entries(findingCodes))('finding %s is a sentence that uses its facts', (code, names) => {
  const facts = Object.fromEntries(names.map((name) => [name, name === 'touchpoint' ? 'delivery' : 0.5]));
  const sentence = inWords({ code, facts });
  expect(sentence).toMatch(/^[A-Z0-9]/);
  expect(sentence).not.toMatch(/\?|NaN|undefined|null/);
});

test('a finding of a newer version stands for itself, whatever its name', () => {
  expect(inWords({ code: 'constructor', facts: {} })).toBe('Constructor');
});
