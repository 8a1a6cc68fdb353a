/**
 * The features of a text as 32-bit ids. Those of one word (itself, its letter groups) depend on the word alone, so that a scorer may
 * keep their sum; those of its place (pairs, triples, the end of the text) do not. Pairs and triples are hashed without their spaces:
 * "خوش مزه" as a pair is the same feature as "خوشمزه" as a word, which lets joined and split spellings agree.
 *
 * A word that is turned (turns.ts) counts against itself: "not bad" is praise because "bad" is a complaint.
 */
import * as hashing from '../text/hash.ts';
import { tokenKinds, type Tokens } from '../text/tokens.ts';
import { headCount } from './decide.ts';

// Imported bindings are looked up at every use; a const of this file is folded into the code (docs/performance.md).
const { base, mix, power } = hashing;
const heads = headCount;
const { word } = tokenKinds;

const letterSalt = 0x2545f491;
const skipSalt = 0x6c078965;
const turnedSalt = 0x51ed270b;
const lastSalt = 0x3c6ef372;
/** Letters in a group, the edges of the word counted: groups of other lengths add cost and no accuracy (docs/experiments.md). */
const group = 4;
/** So many tokens at the end count once more: that is where the verdict stands. */
const ending = 5;

const longestWord = 40;
/** A word has at most this many ids. */
export const wordIdLimit = longestWord + 1;

/** What the pole of a turned word is multiplied by: the opposite of bad is good, but not as much. The other heads ignore turns. */
export const turnedValue = -0.5;

/** Where the weights of a feature begin in a model of 2^(32 − shift) buckets. */
export function firstWeight(id: number, shift: number): number {
  return (id >>> shift) * heads;
}

/** Writes the ids that belong to token `i` alone and returns how many. The first one is the word itself. */
export function wordIds(codes: Uint16Array, tokens: Tokens, i: number, ids: Int32Array): number {
  const start = tokens.starts[i] ?? 0;
  const end = Math.min(tokens.ends[i] ?? 0, start + longestWord);
  let count = 0;
  ids[count++] = mix(tokens.hashes[i] ?? 0);
  if (tokens.kinds[i] !== word) return count;
  // letter groups of "<word>", where < and > are the edges
  for (let from = start - 1; from + group <= end + 1; from++) {
    let hash = letterSalt;
    for (let at = from; at < from + group; at++) {
      const code = at < start ? 60 : at === end ? 62 : (codes[at] ?? 0);
      hash = (Math.imul(hash, base) + code) | 0;
    }
    ids[count++] = mix(hash);
  }
  return count;
}

/** A place has at most this many ids. */
export const placeIdLimit = 5;

/**
 * Writes the ids of token `i` that depend on its place behind the first `at` of `ids` and returns how many there are now; into `from`,
 * the first token that each speaks of. They keep their value when the word is turned.
 */
export function placeIds(
  tokens: Tokens,
  i: number,
  turned: number,
  ids: Int32Array,
  at: number,
  from?: Int32Array,
): number {
  const { hashes, starts, ends } = tokens;
  const own = hashes[i] ?? 0;
  let count = at;
  from?.fill(i);
  const marked = turned === 0 ? own : own ^ turnedSalt;
  if (turned !== 0) ids[count++] = mix(marked);
  if (i >= tokens.count - ending) ids[count++] = mix(marked ^ lastSalt);
  if (i === 0) return count;
  const one = hashes[i - 1] ?? 0;
  const shift = power((ends[i] ?? 0) - (starts[i] ?? 0));
  const pair = (Math.imul(one, shift) + own) | 0;
  if (from !== undefined) from[count] = i - 1;
  ids[count++] = mix(pair);
  if (i === 1) return count;
  const two = hashes[i - 2] ?? 0;
  const shiftPair = Math.imul(shift, power((ends[i - 1] ?? 0) - (starts[i - 1] ?? 0)));
  from?.fill(i - 2, count, count + 2);
  ids[count++] = mix((Math.imul(two, shiftPair) + pair) | 0);
  ids[count++] = mix((Math.imul(Math.imul(two, base) + skipSalt, shift) + own) | 0);
  return count;
}
