/**
 * The features of a text as 32-bit ids. Those of one word (itself, its letter groups) depend on the word alone, so that a scorer may
 * keep their sum; those of its neighbourhood (pairs, triples, skip-pairs) do not. Pairs and triples are hashed without their spaces:
 * "خوش مزه" as a pair is the same feature as "خوشمزه" as a word, which is what makes joined and split spellings agree.
 */
import { base, mix, power } from '../text/hash.ts';
import { tokenKinds, type Tokens } from '../text/tokens.ts';

const letterSalt = 0x2545f491;
const skipSalt = 0x6c078965;
const shortest = 2;
const longest = 6;

/** Ids of a word: at most this many (words longer than 40 letters are cut). */
export const wordIdLimit = 256;
const longestWord = 40;

/** Writes the ids that belong to token `i` alone and returns how many. The first one is the word itself. */
export function wordIds(codes: Uint16Array, tokens: Tokens, i: number, ids: Int32Array): number {
  const start = tokens.starts[i] ?? 0;
  const end = Math.min(tokens.ends[i] ?? 0, start + longestWord);
  let count = 0;
  ids[count++] = mix(tokens.hashes[i] ?? 0);
  if (tokens.kinds[i] !== tokenKinds.word) return count;
  // letter groups of "<word>", where < and > are the edges
  for (let from = start - 1; from < end; from++) {
    let hash = letterSalt;
    const last = Math.min(from + longest, end + 1);
    for (let at = from; at < last; at++) {
      const code = at < start ? 60 : at === end ? 62 : (codes[at] ?? 0);
      hash = (Math.imul(hash, base) + code) | 0;
      const length = at - from + 1;
      if (length >= shortest && (length > 2 || at === end || at === start)) ids[count++] = mix(hash);
    }
  }
  return count;
}

/** Ids of a neighbourhood: at most this many. */
export const contextIdLimit = 4;

/** Writes the ids of the pairs and triples that end at token `i` and returns how many. */
export function contextIds(tokens: Tokens, i: number, ids: Int32Array): number {
  if (i === 0) return 0;
  const { hashes, starts, ends } = tokens;
  const own = hashes[i] ?? 0;
  const shift = power((ends[i] ?? 0) - (starts[i] ?? 0));
  const one = hashes[i - 1] ?? 0;
  const pair = (Math.imul(one, shift) + own) | 0;
  let count = 0;
  ids[count++] = mix(pair);
  if (i === 1) return count;
  const two = hashes[i - 2] ?? 0;
  const shiftPair = Math.imul(shift, power((ends[i - 1] ?? 0) - (starts[i - 1] ?? 0)));
  ids[count++] = mix((Math.imul(two, shiftPair) + pair) | 0);
  ids[count++] = mix((Math.imul(Math.imul(two, base) + skipSalt, shift) + own) | 0);
  return count;
}
