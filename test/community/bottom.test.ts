import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bottom,
  createBottom,
  itemOf,
  mergeBottom,
  sampledShare,
} from '../../src/analysis/near-duplicates/bottom.ts';
import { clustersOf } from '../../src/analysis/near-duplicates/clusters.ts';
import { fingerprintOf, similarity } from '../../src/analysis/near-duplicates/fingerprint.ts';
import { createWords, rankOfText, rankOfWords, readWords } from '../../src/analysis/near-duplicates/words.ts';

interface Count {
  count: number;
}
const none = (): Count => ({ count: 0 });
const join = (into: Count, from: Count): void => void (into.count += from.count);

function fold(names: readonly string[], limit: number): Bottom<Count> {
  const bottom = createBottom<Count>(limit);
  for (const name of names) {
    const item = itemOf(bottom, rankOfText(name), none);
    if (item !== null) item.count++;
  }
  return bottom;
}

describe('the bounded sample', () => {
  it('is the same for any split and order, its counts exact', () => {
    const names = fc.array(fc.constantFrom(...Array.from('abcdefghijkl')), { maxLength: 60 });
    const cases = names.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        fc.nat({ max: all.length }),
      ),
    );
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 13 }), ([all, shuffled, cut], limit) => {
        const whole = fold(all, limit);
        const merged = JSON.parse(JSON.stringify(fold(shuffled.slice(0, cut), limit))) as Bottom<Count>;
        mergeBottom(merged, fold(shuffled.slice(cut), limit), none, join);
        expect(merged).toEqual(whole);
        expect(whole.ranks.length).toBeLessThanOrEqual(limit);
        expect(whole.cut).toBe(new Set(all).size > limit);
        if (!whole.cut) expect(whole.items.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
      }),
    );
  });

  it('tells how many there were', () => {
    const names = Array.from({ length: 50_000 }, (_, i) => `name ${i.toString()}`);
    const sample = fold(names, 2000);
    expect(sample.ranks.length / sampledShare(sample)).toBeGreaterThan(47_000);
    expect(sample.ranks.length / sampledShare(sample)).toBeLessThan(53_000);
  });
});

const words = createWords();
function print(text: string, numbers = 8) {
  readWords(text, words);
  return fingerprintOf(words, numbers);
}

/** Jaccard similarity of word pairs, counted. */
function jaccard(a: string, b: string): number {
  const pairs = (text: string) => {
    const all = text.split(' ');
    return new Set(all.slice(1).map((word, i) => `${all[i] ?? ''} ${word}`));
  };
  const [left, right] = [pairs(a), pairs(b)];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return common / (left.size + right.size - common);
}

describe('fingerprints', () => {
  const vocabulary = Array.from({ length: 60 }, (_, i) => `w${String.fromCharCode(97 + (i % 26), 97 + (i >> 2))}`);
  const texts = fc.array(fc.constantFrom(...vocabulary), { minLength: 12, maxLength: 40 });

  it('are alike as far as the texts are: within five standard errors', () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 39 }), fc.constantFrom(...vocabulary), (all, at, word) => {
        const other = all.with(at % all.length, word);
        const [a, b] = [all.join(' '), other.join(' ')];
        const j = jaccard(a, b);
        const estimate = similarity(print(a, 64), print(b, 64));
        expect(Math.abs(estimate - j)).toBeLessThan(5 * Math.sqrt((j * (1 - j) + 0.01) / 256));
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('of equal and of unrelated texts', () => {
    const a = 'the courier left the parcel in the rain and nobody answered the phone';
    expect(similarity(print(a), print(`${a.toUpperCase()}!`))).toBe(1);
    expect(similarity(print(a), print('lovely colours and a soft cushion, my cat sleeps on it all day'))).toBeLessThan(
      0.15,
    );
    expect(similarity(print('good'), print('Good!'))).toBe(1);
    expect(similarity(print(''), print(''))).toBe(1);
  });

  it('texts of the same words in the same order have one rank, in any spelling', () => {
    const rank = (text: string): number => {
      readWords(text, words);
      return rankOfWords(words);
    };
    expect(rank('کتاب خوبي بود، ممنونم')).toBe(rank('كتاب خوبی بود ممنونم!'));
    expect(rank('a b c')).not.toBe(rank('a c b'));
    expect(rank('one two')).toBeLessThan(2 ** 53);
  });
});

describe('clusters', () => {
  it('compare each text with a bounded number of others, however many begin alike', () => {
    // every text shares most of its words with every other: the worst case for buckets
    const items = Array.from({ length: 3000 }, (_, i) => ({
      count: 1,
      print: print(`we thank you for your visit to our shop in the old town ${'xyzabc'[i % 6] ?? ''}${letters(i)}`),
    }));
    const clusters = clustersOf(items, 0.8);
    expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
    expect(clusters[0]?.count).toBeGreaterThan(1800);
  });
});

function letters(n: number): string {
  return n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
}
