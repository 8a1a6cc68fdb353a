import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, quantile, survivalAt } from '../../src/analysis/statistics/kaplan-meier.ts';
import { counted } from '../helpers/counted.ts';

describe('the 6-MP arm of the leukaemia trial', () => {
  // Freireich et al. 1963, Blood 21:699; Gehan 1965. Weeks of remission of 21 patients.
  const relapsed = counted([6, 6, 6, 7, 10, 13, 16, 22, 23]);
  const stillWell = counted([6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]);
  const curve = kaplanMeier(relapsed, stillWell);

  // S and standard error: Klein & Moeschberger 2003, table 4.1; log-log intervals: Stata's `sts list` of the same data.
  it.each([
    [6, 0.857, 0.0764, 0.6197, 0.9516],
    [7, 0.807, 0.0869, 0.5631, 0.9228],
    [10, 0.753, 0.0963, 0.5032, 0.8894],
    [13, 0.69, 0.1068, 0.4316, 0.8491],
    [16, 0.627, 0.1141, 0.3675, 0.8049],
    [22, 0.538, 0.1282, 0.2678, 0.7468],
    [23, 0.448, 0.1346, 0.1881, 0.6801],
  ])('at %i weeks', (t, s, error, low, high) => {
    const at = survivalAt(curve, t);
    expect(at.value).toBeCloseTo(s, 3);
    expect(Math.sqrt(curve.steps.find((step) => step.t === t)?.variance ?? NaN)).toBeCloseTo(error, 4);
    expect(at.low).toBeCloseTo(low, 4);
    expect(at.high).toBeCloseTo(high, 4);
    expect(at.n).toBe(21);
  });

  it('has a median of 23 weeks and no 75 % quantile', () => {
    expect(quantile(curve, 0.5)).toBe(23);
    expect(quantile(curve, 0.25)).toBe(13);
    expect(quantile(curve, 0.75)).toBeNull();
  });
});

describe('the maintained group of the leukaemia data of R’s survival package', () => {
  // Miller 1997, Survival Analysis, p. 49. The intervals as R 4.2.2 with survival 3.5-3 prints them: summary(survfit(Surv(time, status) ~ x, aml, conf.type = "log-log")).
  const curve = kaplanMeier(counted([9, 13, 18, 23, 31, 34, 48]), counted([13, 28, 45, 161]));

  it.each([
    [9, 0.909, 0.0867, 0.5081, 0.987],
    [13, 0.818, 0.1163, 0.4474, 0.951],
    [18, 0.716, 0.1397, 0.3502, 0.899],
    [23, 0.614, 0.1526, 0.2658, 0.835],
    [31, 0.491, 0.1642, 0.1673, 0.753],
    [34, 0.368, 0.1627, 0.0928, 0.657],
    [48, 0.184, 0.1535, 0.0117, 0.525],
  ])('at %i weeks', (t, s, error, low, high) => {
    const at = survivalAt(curve, t);
    expect(at.value).toBeCloseTo(s, 3);
    expect(at.low).toBeCloseTo(low, 4);
    expect(at.high).toBeCloseTo(high, 3);
    expect(Math.sqrt(curve.steps.find((step) => step.t === t)?.variance ?? NaN)).toBeCloseTo(error, 3);
  });

  it('has a median of 31 weeks', () => {
    expect(quantile(curve, 0.5)).toBe(31);
  });
});

describe('kaplanMeier', () => {
  it('is a plain share where nobody is censored, to the last decimal of a quantile', () => {
    const curve = kaplanMeier(counted([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), []);
    expect([0.1, 0.5, 0.75, 0.9, 1].map((p) => quantile(curve, p))).toEqual([1, 5, 8, 9, 10]);
  });

  it('keeps who is censored at t at risk at t', () => {
    expect(survivalAt(kaplanMeier(counted([5]), counted([5])), 5).value).toBe(0.5);
    expect(survivalAt(kaplanMeier(counted([5]), counted([4])), 5).value).toBe(0);
  });

  it('has no value without cases and no interval at 0 and 1', () => {
    expect(survivalAt(kaplanMeier([], []), 1)).toEqual({ value: null, low: null, high: null, n: 0 });
    expect(survivalAt(kaplanMeier(counted([2]), []), 1)).toEqual({ value: 1, low: null, high: null, n: 1 });
    expect(survivalAt(kaplanMeier(counted([2]), []), 2)).toEqual({ value: 0, low: null, high: null, n: 1 });
    expect(quantile(kaplanMeier([], counted([3])), 0.5)).toBeNull();
  });

  it('falls, and its interval holds it', () => {
    const times = fc.array(fc.nat({ max: 20 }), { maxLength: 30 });
    fc.assert(
      fc.property(times, times, (events, censored) => {
        const curve = kaplanMeier(counted(events), counted(censored));
        let before = 1;
        for (const { t, s } of curve.steps) {
          expect(s).toBeLessThan(before);
          before = s;
          const { value, low, high } = survivalAt(curve, t);
          if (low === null) continue;
          expect(low).toBeLessThanOrEqual(value ?? NaN);
          expect(high).toBeGreaterThanOrEqual(value ?? NaN);
        }
      }),
    );
  });
});
