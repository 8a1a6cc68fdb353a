import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/analysis/statistics/benjamini-hochberg.ts';
import { fisherExact } from '../../src/analysis/statistics/fisher-exact.ts';
import { poissonRates } from '../../src/analysis/statistics/poisson.ts';
import { twoProportion } from '../../src/analysis/statistics/two-proportion.ts';

describe('Fisher’s exact test', () => {
  it('agrees with the lady tasting tea', () => {
    // Fisher 1935, The Design of Experiments, ch. 2; R: fisher.test(TeaTasting), two-sided 34/70.
    expect(fisherExact({ count: 3, n: 4 }, { count: 1, n: 4 })).toBeCloseTo(34 / 70, 12);
  });

  it('agrees with the convicted twins', () => {
    // Fisher 1970, Statistical Methods for Research Workers, §21.01; R: fisher.test(Convictions): p = 0.0005367.
    expect(fisherExact({ count: 2, n: 17 }, { count: 10, n: 13 })).toBeCloseTo(0.0005367, 7);
  });

  it('holds for hundreds of thousands', () => {
    // SciPy 1.17: stats.fisher_exact
    expect(fisherExact({ count: 120, n: 150_000 }, { count: 170, n: 150_000 })).toBeCloseTo(0.003916017316285847, 10);
    expect(fisherExact({ count: 50_200, n: 100_000 }, { count: 49_800, n: 100_000 })).toBeCloseTo(0.0743613102914, 8);
  });

  it('agrees with the approximation in large samples and is 1 where nothing differs', () => {
    const a = { count: 30_000, n: 100_000 };
    const b = { count: 30_400, n: 100_000 };
    expect(fisherExact(a, b)).toBeCloseTo(twoProportion(a, b)?.p ?? NaN, 2);
    expect(fisherExact(a, a)).toBeCloseTo(1, 6);
    expect(fisherExact({ count: 0, n: 9 }, { count: 0, n: 3 })).toBe(1);
    expect(fisherExact({ count: 0, n: 0 }, { count: 1, n: 3 })).toBeNull();
  });

  it('does not care which side comes first, nor whether hits or misses are counted', () => {
    const side = fc.tuple(fc.nat(40), fc.nat(40)).map(([count, rest]) => ({ count, n: count + rest }));
    fc.assert(
      fc.property(side, side, (a, b) => {
        fc.pre(a.n > 0 && b.n > 0);
        const p = fisherExact(a, b) ?? NaN;
        expect(fisherExact(b, a)).toBeCloseTo(p, 10);
        expect(fisherExact({ count: a.n - a.count, n: a.n }, { count: b.n - b.count, n: b.n })).toBeCloseTo(p, 10);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('two Poisson rates', () => {
  it('agree with R', () => {
    // R: poisson.test(c(11, 6+8+7), c(800, 1083+1050+878)), of its own example page.
    const test = poissonRates(11, 800, 21, 3011);
    expect(test?.p).toBeCloseTo(0.07967, 5);
    expect(test?.ratio).toBeCloseTo(1.971488, 6);
    expect(test?.low).toBeCloseTo(0.8584264, 6);
    expect(test?.high).toBeCloseTo(4.2772659, 6);
  });

  it('hold for hundreds of thousands', () => {
    // SciPy 1.17: stats.binomtest(120000, 241000, 0.5) and its exact interval
    const test = poissonRates(120_000, 1, 121_000, 1);
    expect(test?.p).toBeCloseTo(0.041854161609, 8);
    expect(test?.low).toBeCloseTo(0.98383989, 7);
    expect(test?.high).toBeCloseTo(0.99969448, 7);
  });

  it('stand where one count is 0', () => {
    expect(poissonRates(0, 1, 5, 2)?.p).toBeCloseTo(0.17695473, 8);
    expect(poissonRates(0, 1, 5, 2)).toMatchObject({ ratio: 0, low: 0 });
    expect(poissonRates(5, 1, 0, 1)).toMatchObject({ ratio: null, high: null, p: 0.0625 });
    expect(poissonRates(0, 1, 0, 1)).toBeNull();
    expect(poissonRates(3, 0, 2, 1)).toBeNull();
  });
});

describe('Benjamini–Hochberg', () => {
  it('keeps the first four of its founding example', () => {
    // Benjamini & Hochberg 1995, §4.1: fifteen tests, of which the four smallest hold at 5 % (Bonferroni keeps three).
    const ps = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    const adjusted = benjaminiHochberg(ps);
    expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(4);
    expect(adjusted[0]).toBeCloseTo(0.0015, 10);
    expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 10);
    // 0.0201·15/5 = 0.0603, 0.0278·15/6 = 0.0695, 0.0298·15/7 = 0.0639, 0.0344·15/8 = 0.0645
    expect(adjusted[5]).toBeCloseTo(0.0638571, 6);
  });

  it('keeps the order, never makes a p smaller, and does not depend on places', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (ps) => {
        const adjusted = benjaminiHochberg(ps);
        const turned = benjaminiHochberg(ps.toReversed()).reverse();
        ps.forEach((p, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p);
          expect(adjusted[i]).toBeLessThanOrEqual(1);
          expect(turned[i]).toBe(adjusted[i]);
          ps.forEach((q, j) => {
            if (q < p) expect(adjusted[j]).toBeLessThanOrEqual(adjusted[i] ?? NaN);
          });
        });
      }),
    );
  });
});
