import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannWhitney } from '../../src/analysis/statistics/mann-whitney.ts';
import { meanDifference } from '../../src/analysis/statistics/mean-difference.ts';
import { netDifference } from '../../src/analysis/statistics/net-difference.ts';
import { twoSided, upperTail } from '../../src/analysis/statistics/normal.ts';
import { twoProportion } from '../../src/analysis/statistics/two-proportion.ts';
import { counted } from '../helpers/counted.ts';

describe('normal tail', () => {
  // Abramowitz & Stegun 1964, tables 26.1 and 26.2.
  it.each([
    [0, 0.5],
    [1, 0.158655253931],
    [1.96, 0.024997895148],
    [3, 0.00134989803163],
    [3.1, 0.000967603213218],
    [5, 2.86651571879e-7],
    [10, 7.61985302416e-24],
  ])('beyond %d', (z, p) => {
    expect(upperTail(z) / p).toBeCloseTo(1, 10);
    expect(upperTail(-z)).toBeCloseTo(1 - p, 12);
    expect(twoSided(-z) / (2 * p)).toBeCloseTo(1, 10);
  });
});

describe('two shares', () => {
  // Newcombe 1998, Statistics in Medicine 17:873, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i/%i − %i/%i', (a, m, b, n, low, high) => {
    const test = twoProportion({ count: a, n: m }, { count: b, n });
    expect(test?.difference).toBeCloseTo(a / m - b / n, 12);
    expect(test?.low).toBeCloseTo(low, 4);
    expect(test?.high).toBeCloseTo(high, 4);
  });

  it('agrees with the aspirin study', () => {
    // Agresti 2007, An Introduction to Categorical Data Analysis, §2.2–2.4: Pearson's χ² = 25.01.
    const test = twoProportion({ count: 189, n: 11034 }, { count: 104, n: 11037 });
    expect((test?.z ?? 0) ** 2).toBeCloseTo(25.01, 2);
    expect(test?.p).toBeLessThan(1e-6);
  });

  it('finds nothing where all or none agree, and nothing without reviews', () => {
    expect(twoProportion({ count: 5, n: 5 }, { count: 9, n: 9 })?.p).toBe(1);
    expect(twoProportion({ count: 0, n: 0 }, { count: 9, n: 9 })).toBeNull();
  });
});

describe('two net figures', () => {
  it('are shares where nobody is negative', () => {
    const share = twoProportion({ count: 30, n: 90 }, { count: 10, n: 60 });
    const net = netDifference({ positive: 30, negative: 0, n: 90 }, { positive: 10, negative: 0, n: 60 });
    expect(net?.z).toBeCloseTo(share?.z ?? NaN, 12);
    expect(net?.p).toBeCloseTo(share?.p ?? NaN, 12);
  });

  it('flip with their order', () => {
    const poles = fc
      .tuple(fc.nat(50), fc.nat(50), fc.nat(50))
      .map(([positive, negative, none]) => ({ positive, negative, n: positive + negative + none }));
    fc.assert(
      fc.property(poles, poles, (a, b) => {
        const there = netDifference(a, b);
        const back = netDifference(b, a);
        expect(back === null).toBe(a.n === 0 || b.n === 0);
        if (there === null || back === null) return;
        expect(there.difference + back.difference).toBeCloseTo(0, 12);
        expect(there.low + back.high).toBeCloseTo(0, 12);
        expect(there.p).toBeCloseTo(back.p, 12);
        expect(there.low).toBeLessThanOrEqual(there.difference);
      }),
    );
  });
});

describe('rank sums', () => {
  it('agree with R on data with ties', () => {
    // R: wilcox.test(Ozone ~ Month, data = airquality, subset = Month %in% c(5, 8)), of its own example page: W = 127.5, p = 0.0001208.
    const may = [41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37];
    const august = [
      39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85,
    ];
    const test = mannWhitney(counted(may), counted(august));
    expect(test?.u).toBe(127.5);
    expect(test?.p).toBeCloseTo(0.0001208, 7);
    expect(test?.superiority).toBeCloseTo(1 - 127.5 / 676, 12);
  });

  it('agree with counting every pair', () => {
    const stars = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(stars, stars, (a, b) => {
        let u = 0;
        for (const x of a) for (const y of b) u += x > y ? 1 : x === y ? 0.5 : 0;
        const there = mannWhitney(counted(a), counted(b));
        const back = mannWhitney(counted(b), counted(a));
        expect(there?.u).toBe(u);
        expect(there?.p).toBeCloseTo(back?.p ?? NaN, 12);
        expect((there?.superiority ?? 0) + (back?.superiority ?? 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('find nothing where all are the same, and nothing without reviews', () => {
    expect(mannWhitney([[5, 9]], [[5, 3]])).toMatchObject({ p: 1, z: 0, superiority: 0.5 });
    expect(mannWhitney([], [[5, 3]])).toBeNull();
  });
});

describe('two means', () => {
  it('agree with Student’s sleep data', () => {
    // Student 1908, Biometrika 6:1; R: t.test(extra ~ group, data = sleep): t −1.8608, df 17.776, p 0.07939, interval −3.3655 … 0.2055.
    const one = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
    const other = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const test = meanDifference(counted(one), counted(other));
    expect(test?.difference).toBeCloseTo(-1.58, 10);
    expect(test?.t).toBeCloseTo(-1.8608, 4);
    expect(test?.degrees).toBeCloseTo(17.776, 3);
    expect(test?.p).toBeCloseTo(0.07939, 5);
    expect(test?.low).toBeCloseTo(-3.3654832, 6);
    expect(test?.high).toBeCloseTo(0.2054832, 6);
  });

  it('say nothing without spread', () => {
    expect(meanDifference([[5, 4]], [[5, 9]])).toBeNull();
    expect(meanDifference([[5, 1]], [[4, 9]])).toBeNull();
  });
});
