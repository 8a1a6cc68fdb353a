import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logRank } from '../../src/analysis/statistics/log-rank.ts';
import { counted } from '../helpers/counted.ts';

const waits = (events: readonly number[], censored: readonly number[]) => ({
  events: counted(events),
  censored: counted(censored),
});

describe('log-rank test', () => {
  it('agrees with the leukaemia trial', () => {
    // Freireich et al. 1963, Blood 21:699, as worked in Kleinbaum & Klein 2012, Survival Analysis, §2.IV: O − E = ±10.251, χ² = 16.793.
    const drug = waits([6, 6, 6, 7, 10, 13, 16, 22, 23], [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]);
    const placebo = waits([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23], []);
    const test = logRank(placebo, drug);
    expect(test?.chiSquare).toBeCloseTo(16.793, 3);
    expect(test?.observed).toBe(21);
    expect(test?.expected).toBeCloseTo(10.749, 3);
    expect(test?.p).toBeCloseTo(4.17e-5, 7);
  });

  it('agrees with R’s survdiff on the aml data', () => {
    // Miller 1997, Survival Analysis, p. 49; R: survdiff(Surv(time, status) ~ x, aml): expected 10.69 and 7.31, χ² 3.4, p 0.065.
    const maintained = waits([9, 13, 18, 23, 31, 34, 48], [13, 28, 45, 161]);
    const not = waits([5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45], [16]);
    const test = logRank(maintained, not);
    expect(test?.chiSquare).toBeCloseTo(3.396, 3);
    expect(test?.p).toBeCloseTo(0.0653, 4);
    expect(test?.observed).toBe(7);
    expect(test?.expected).toBeCloseTo(10.69, 2);
  });

  it('has nothing to say without an event that both could have had', () => {
    expect(logRank(waits([], [1, 2]), waits([], [3]))).toBeNull();
    expect(logRank(waits([1, 2], []), waits([], []))).toBeNull();
    // the second group enters no comparison: it was censored before the first event
    expect(logRank(waits([5], []), waits([], [1]))).toBeNull();
  });

  it('does not care which group comes first', () => {
    const times = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 });
    fc.assert(
      fc.property(times, times, times, times, (e1, c1, e2, c2) => {
        const one = logRank(waits(e1, c1), waits(e2, c2));
        const other = logRank(waits(e2, c2), waits(e1, c1));
        expect(other === null).toBe(one === null);
        if (one === null || other === null) return;
        expect(other.chiSquare).toBeCloseTo(one.chiSquare, 8);
        expect(one.expected + other.expected).toBeCloseTo(e1.length + e2.length, 8);
      }),
    );
  });
});
