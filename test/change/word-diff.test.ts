import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../src/analysis/change/word-diff.ts';

const words = fc
  .array(fc.constantFrom('a', 'b', 'c', 'خوب', '\u001b[31m'), { maxLength: 30 })
  .map((list) => list.join(' '));

describe('what was changed in a text', () => {
  it('is told word by word', () => {
    expect(diffWords('it works very well today', 'it works badly today too')).toEqual([
      { kind: 'same', text: 'it works' },
      { kind: 'removed', text: 'very well' },
      { kind: 'added', text: 'badly' },
      { kind: 'same', text: 'today' },
      { kind: 'added', text: 'too' },
    ]);
    expect(diffWords('', 'new')).toEqual([{ kind: 'added', text: 'new' }]);
    expect(diffWords('gone', '')).toEqual([{ kind: 'removed', text: 'gone' }]);
    expect(diffWords('', '')).toEqual([]);
  });

  it('holds both texts, and as few changes as possible', () => {
    fc.assert(
      fc.property(words, words, (old, now) => {
        const parts = diffWords(old, now);
        const without = (kind: string) => parts.filter((part) => part.kind !== kind).map(({ text }) => text).join(' '); // prettier-ignore
        expect(without('added')).toBe(old);
        expect(without('removed')).toBe(now);
        const same = parts.filter(({ kind }) => kind === 'same').flatMap(({ text }) => text.split(' ')).length; // prettier-ignore
        expect(same).toBe(longestCommon(old.split(' ').filter(Boolean), now.split(' ').filter(Boolean)));
      }),
    );
  });

  it('stays bounded: a long text is replaced as a whole', () => {
    const long = Array.from({ length: 5000 }, (_, i) => `w${i}`).join(' ');
    const parts = diffWords(`same ${long} end`, `same ${long.replaceAll('w', 'v')} end`);
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
  });
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0);
  for (const x of a) {
    const next: number[] = [];
    b.forEach((y, j) => next.push(x === y ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
