import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addToSample,
  createSample,
  entriesOf,
  mergeSample,
  type Sample,
  sampledShare,
  type Sampling,
} from '../../src/analysis/funnel/sample.ts';

interface Entry {
  readonly hash: number;
  readonly key: string;
  readonly count: number;
}
const sampling: Sampling<Entry> = {
  order: (a, b) => a.hash - b.hash || Number(a.key > b.key) - Number(a.key < b.key),
  join: (a, b) => ({ ...a, count: a.count + b.count }),
};
/** Few hashes, so that different keys share one. */
const entries = fc.array(
  fc.record({ hash: fc.nat({ max: 12 }), key: fc.constantFrom('a', 'b'), count: fc.constant(1) }),
  { maxLength: 60 },
);

function fold(some: readonly Entry[], limit: number): Sample<Entry> {
  const sample = createSample<Entry>(limit);
  for (const entry of some) addToSample(sample, entry, sampling);
  return sample;
}

/** What the sample must hold, the long way: all keys counted, sorted, the first few taken. */
function oracle(all: readonly Entry[], limit: number): readonly Entry[] {
  const counts = new Map<string, Entry>();
  for (const entry of all) {
    const name = `${entry.hash.toString()} ${entry.key}`;
    const known = counts.get(name);
    counts.set(name, known === undefined ? entry : sampling.join(known, entry));
  }
  return [...counts.values()].sort(sampling.order).slice(0, limit);
}

describe('a sample by hash', () => {
  it('holds the keys with the smallest hashes with their exact counts, for any split and any order', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 6 }), fc.nat(), (all, limit, seed) => {
        const cut = seed % (all.length + 1);
        const merged = JSON.parse(JSON.stringify(fold(all.slice(cut), limit))) as Sample<Entry>;
        mergeSample(merged, fold(all.slice(0, cut), limit), sampling);
        const whole = fold(all.toReversed(), limit);
        expect(entriesOf(merged, sampling)).toEqual(oracle(all, limit));
        expect(entriesOf(whole, sampling)).toEqual(oracle(all, limit));
        expect(sampledShare(merged, sampling)).toBe(sampledShare(whole, sampling));
      }),
    );
  });

  it('says that all keys are in while there are no more than the limit', () => {
    const few = [1, 2, 3].map((hash) => ({ hash, key: 'a', count: 1 }));
    expect(sampledShare(fold(few, 3), sampling)).toBe(1);
    expect(sampledShare(fold(few, 2), sampling)).toBeLessThan(1);
  });
});
