import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { t95 } from '../../src/analysis/statistics/critical-values.ts';
import { mean } from '../../src/analysis/statistics/mean.ts';
import { net } from '../../src/analysis/statistics/net.ts';
import { wilson } from '../../src/analysis/statistics/wilson.ts';

describe('wilson', () => {
  // Newcombe 1998, Statistics in Medicine 17:857, table I, method 3 (score, without continuity correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published interval of %i of %i', (k, n, low, high) => {
    const share = wilson(k, n);
    expect(share.value).toBe(k / n);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  it('has no value without cases', () => {
    expect(wilson(0, 0)).toEqual({ value: null, low: null, high: null, n: 0 });
  });

  it('lies within 0 and 1, holds the share, and mirrors', () => {
    const shares = fc
      .integer({ min: 1, max: 1e6 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(shares, ([k, n]) => {
        const { value, low, high } = wilson(k, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(value ?? NaN);
        expect(high).toBeGreaterThanOrEqual(value ?? NaN);
        expect(high).toBeLessThanOrEqual(1);
        expect(wilson(n - k, n).low).toBeCloseTo(1 - (high ?? NaN), 9);
      }),
    );
  });
});

describe('t95', () => {
  // Fisher & Yates 1963, table III, P = 0.05 (two-sided).
  it.each([
    [1, 12.706],
    [4, 2.776],
    [5, 2.5706],
    [6, 2.447],
    [10, 2.228],
    [30, 2.042],
    [120, 1.98],
    [1e6, 1.96],
  ])('is the tabled value for %i degrees of freedom', (degrees, t) => {
    expect(t95(degrees)).toBeCloseTo(t, 3);
  });
});

describe('mean', () => {
  // Student 1908, Biometrika 6:1, section IX: additional hours of sleep of ten patients; mean 1.58, s 1.23 (divisor n), R's t.test: 0.7001 to 2.4599.
  it('gives the interval of the sleep data', () => {
    const hours = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
    const { value, low, high, n } = mean(
      hours.map((x) => [x, 1] as const),
      [-24, 24],
    );
    expect(n).toBe(10);
    expect(value).toBeCloseTo(1.58, 10);
    expect(low).toBeCloseTo(0.7001, 3);
    expect(high).toBeCloseTo(2.4599, 3);
  });

  it('weighs values by their counts', () => {
    const counted = mean([[1, 2], [4, 3]], [1, 5]); // prettier-ignore
    expect(counted).toEqual(mean([1, 1, 4, 4, 4].map((x) => [x, 1] as const), [1, 5])); // prettier-ignore
    expect(counted.value).toBe(2.8);
  });

  it('has no interval below two values and no value without any, and never leaves the scale', () => {
    expect(mean([], [1, 5])).toEqual({ value: null, low: null, high: null, n: 0 });
    expect(mean([[3, 1]], [1, 5])).toEqual({ value: 3, low: null, high: null, n: 1 });
    expect(mean([[1, 1], [5, 1]], [1, 5])).toEqual({ value: 3, low: 1, high: 5, n: 2 }); // prettier-ignore
  });
});

describe('net', () => {
  it('has the multinomial margin after half an observation was added to each cell (Agresti & Min 2005)', () => {
    // By hand: 60 promoters and 20 detractors of 100: centre 40/102, spread 81/102 − centre², over 102: 0.3922 ± 0.1553.
    const { value, low, high, n } = net(60, 20, 100);
    expect([value, n]).toEqual([0.4, 100]);
    expect(low).toBeCloseTo(0.2369, 4);
    expect(high).toBeCloseTo(0.5474, 4);
  });

  it('mirrors, holds its value, stays within −1 and 1, and is never of width zero', () => {
    expect(net(0, 0, 0)).toEqual({ value: null, low: null, high: null, n: 0 });
    for (const [positive, negative, n] of [
      [1, 0, 2],
      [2, 0, 2],
      [76, 0, 76],
      [0, 0, 9],
      [30, 60, 100],
    ] as const) {
      // prettier-ignore
      const { value, low, high } = net(positive, negative, n);
      const mirrored = net(negative, positive, n);
      expect(mirrored.low).toBeCloseTo(-(high ?? NaN), 12);
      expect(low ?? NaN).toBeGreaterThanOrEqual(-1);
      expect(high ?? NaN).toBeLessThanOrEqual(1);
      expect(low ?? NaN).toBeLessThanOrEqual(value ?? NaN);
      expect(high ?? NaN).toBeGreaterThanOrEqual(value ?? NaN);
      expect((high ?? NaN) - (low ?? NaN)).toBeGreaterThan(0);
    }
  });
});
