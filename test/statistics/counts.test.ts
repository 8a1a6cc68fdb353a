import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addToSpread,
  createSpread,
  mergeSpread,
  roundUp,
  type Spread,
  spreadCells,
  stepOf,
} from '../../src/analysis/statistics/spread.ts';
import {
  addToTally,
  cellsOf,
  countUpTo,
  createTally,
  drain,
  mergeTally,
  type Tally,
} from '../../src/analysis/statistics/tally.ts';

const numbers = fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: 0.1, max: 9, noNaN: true })));

function tallyOf(values: readonly number[]): Tally {
  const tally = createTally();
  for (const value of values) addToTally(tally, value);
  return tally;
}

describe('a tally', () => {
  it('counts like a map, for any split', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const counts = new Map<number, number>();
        for (const value of [...a, ...b]) counts.set(value, (counts.get(value) ?? 0) + 1);
        const merged = tallyOf(a);
        mergeTally(merged, tallyOf(b));
        expect(new Map(cellsOf(merged))).toEqual(counts);
        expect(cellsOf(merged).map(([value]) => value)).toEqual([...counts.keys()].sort((x, y) => x - y));
        expect(cellsOf(tallyOf([...a, ...b]))).toEqual(cellsOf(merged));
      }),
    );
  });

  it('gives up what lies at or below a limit', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -9, max: 9 }), (values, limit) => {
        const tally = tallyOf(values);
        const low = values.filter((value) => value <= limit).length;
        expect(countUpTo(tally, limit)).toBe(low);
        expect(drain(tally, limit)).toBe(low);
        expect(drain(tally, limit)).toBe(0);
        expect(countUpTo(tally, Infinity)).toBe(values.length - low);
      }),
    );
  });

  it('keeps its list of fresh arrivals short', () => {
    const tally = createTally();
    for (let i = 0; i < 100_000; i++) addToTally(tally, i % 7);
    expect(tally.fresh.length).toBeLessThan(10_000);
    expect(cellsOf(tally).map(([value]) => value)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

function spreadOf(values: readonly number[], limit: number): Spread {
  const spread = createSpread(limit);
  for (const value of values) addToSpread(spread, value);
  return spread;
}

describe('a spread', () => {
  const times = fc.array(fc.integer({ min: -3_000_000, max: 3_000_000 }), { maxLength: 60 });
  const limits = fc.constantFrom(3, 20, 1000);

  it('has one resolution and one content for any split and order', () => {
    fc.assert(
      fc.property(times, times, limits, (a, b, limit) => {
        const merged = spreadOf(b, limit);
        mergeSpread(merged, spreadOf(a, limit));
        const whole = spreadOf([...a, ...b], limit);
        expect(stepOf(merged)).toBe(stepOf(whole));
        expect(spreadCells(merged)).toEqual(spreadCells(whole));
      }),
    );
  });

  it('rounds up, to the finest step that leaves few enough values', () => {
    expect(spreadCells(spreadOf([1, 1, 1500, 60_001], 3))).toEqual([[1, 2], [1500, 1], [60_001, 1]]); // prettier-ignore
    expect(spreadCells(spreadOf([1, 2, 1500, 60_001], 3))).toEqual([[1000, 2], [2000, 1], [61_000, 1]]); // prettier-ignore
    expect(spreadCells(spreadOf([170_001, 171_002, 176_500], 2))).toEqual([[180_000, 3]]); // prettier-ignore
  });

  it('keeps short times sharp where long ones are many: never more than a 16th too long', () => {
    const long = Array.from({ length: 5_000 }, (_, i) => i * 3_600_001);
    const short = [61_001, 3_600_001, 43_000_001];
    const cells = spreadCells(spreadOf([...long, ...short], 400));
    for (const time of short) {
      const [found = Infinity] = cells.find(([cell]) => cell >= time) ?? [];
      expect(found - time).toBeLessThanOrEqual(Math.max(1000, time / 16));
    }
  });

  it('rounds twice as it rounds once', () => {
    const step = fc.constantFrom(1, 1e3, 1e4, 6e4, 3e5, 9e5, 36e5, 216e5, 864e5);
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 3e9 }), step, step, (ms, a, b) => {
        const [fine, coarse] = a < b ? [a, b] : [b, a];
        expect(roundUp(roundUp(ms, fine), coarse)).toBe(roundUp(ms, coarse));
        expect(roundUp(ms, coarse)).toBeGreaterThanOrEqual(ms);
        expect(roundUp(ms, coarse)).toBeLessThanOrEqual(roundUp(ms + 1, coarse));
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps a time at the promise within it, and a later one beyond', () => {
    const week = 604_800_000;
    const many = Array.from({ length: 300_000 }, (_, i) => i * 3_000);
    const cells = spreadCells(spreadOf([...many, week, week + 1], 1000));
    expect(cells.some(([value]) => value === week)).toBe(true);
    expect(cells.filter(([value]) => value <= week).reduce((sum, [, count]) => sum + count, 0)).toBe(
      many.filter((value) => value <= week).length + 1,
    );
  });

  it('stays bounded', () => {
    const spread = createSpread();
    for (let i = 0; i < 1_000_000; i++) addToSpread(spread, i * 1_777);
    expect(spreadCells(spread).length).toBeLessThanOrEqual(131_072);
    expect(spreadCells(spread).reduce((sum, [, count]) => sum + count, 0)).toBe(1_000_000);
  });
});
