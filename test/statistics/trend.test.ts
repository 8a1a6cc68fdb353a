import { describe, expect, it } from 'vitest';
import { logOdds } from '../../src/analysis/statistics/log-odds.ts';
import { shareTrend } from '../../src/analysis/statistics/trend.ts';

describe('the trend of a share', () => {
  it('is that of Cochran and Armitage', () => {
    // Agresti, Categorical Data Analysis (2002), table 3.7 and §3.4.6: alcohol and infant malformation, scores 0, .5, 1.5, 4, 7; z² = 6.57.
    const malformed = [48, 38, 5, 1, 1];
    const absent = [17066, 14464, 788, 126, 37];
    const scores = [0, 0.5, 1.5, 4, 7];
    const trend = shareTrend(
      scores.map((at, i) => ({ at, count: malformed[i] ?? 0, n: (malformed[i] ?? 0) + (absent[i] ?? 0) })),
    );
    expect((trend?.z ?? 0) ** 2).toBeCloseTo(6.57, 2);
  });

  it('has the slope of the share', () => {
    const rising = [0, 1, 2].map((at) => ({ at, count: 10 + 20 * at, n: 100 }));
    expect(shareTrend(rising)?.slope).toBeCloseTo(0.2, 12);
  });

  it('is nothing where all, none or one period speak', () => {
    expect(shareTrend([])).toBeNull();
    expect(shareTrend([{ at: 1, count: 2, n: 5 }])).toBeNull();
    expect(shareTrend([1, 2].map((at) => ({ at, count: 0, n: 5 })))).toBeNull();
    expect(shareTrend([1, 2].map((at) => ({ at, count: 5, n: 5 })))).toBeNull();
  });
});

describe('log-odds with an informative Dirichlet prior', () => {
  it('follows the equations of Monroe, Colaresi and Quinn (2008)', () => {
    // By hand: (30 + 1) of 1100 against (10 + 1) of 2100 with 1 of 100 pseudo-occurrences:
    // ln(31/1069) − ln(11/2089) = 1.7061; σ² = 1/31 + 1/11 = 0.12317; ζ = 4.861.
    expect(logOdds({ count: 30, n: 1000 }, { count: 10, n: 2000 }, { count: 1, n: 100 })).toBeCloseTo(4.861, 3);
  });

  it('is zero where both sides say it alike, and turns its sign when they change places', () => {
    const [one, other, prior] = [
      { count: 5, n: 100 },
      { count: 2, n: 300 },
      { count: 1, n: 50 },
    ] as const;
    expect(logOdds(one, one, prior)).toBeCloseTo(0, 12);
    expect(logOdds(one, other, prior)).toBeCloseTo(-logOdds(other, one, prior), 12);
  });

  it('is drawn towards zero by a weightier prior', () => {
    const at = (n: number) => logOdds({ count: 3, n: 100 }, { count: 0, n: 1000 }, { count: n / 300, n });
    expect(at(2000)).toBeLessThan(at(200));
  });
});
