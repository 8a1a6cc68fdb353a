import { describe, expect, test } from 'vitest';
import { findingCodes } from '../../src/analysis/findings.ts';
import { span } from '../../src/io/write/words/dates.ts';
import { inWords } from '../../src/io/write/words/findings.ts';
import { duration, percent, percentRange, points, promise, quantile } from '../../src/io/write/words/numbers.ts';
import { againstRest, ages, howMany } from '../../src/io/write/words/response.ts';

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
    [0.91, 0.97, 'nearly all'],
    [0.55, 0.8, 'most'],
    [0.452, 0.514, 'about half'],
    [0.3, 0.45, 'fewer than half'],
    [0.1, 0.2, 'few'],
    [0.01, 0.05, 'almost none'],
    [0.2, 0.9, '20% to 90%'],
  ])('%d to %d: %s', (low, high, words) => {
    expect(howMany(interval(low, high))).toBe(words);
  });

  test('only disjoint intervals decide between critical reviews and the rest', () => {
    const rest = interval(0.4, 0.6);
    expect(againstRest(interval(0.1, 0.39), rest)).toBe('less often than the rest');
    expect(againstRest(interval(0.61, 0.9), rest)).toBe('more often than the rest');
    expect(againstRest(interval(0.1, 0.41), rest)).toBe('no clear difference');
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
