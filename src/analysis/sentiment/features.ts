/**
 * The features of a text as 32-bit ids. Those of one word (itself, its letter groups) depend on the word alone, so that a scorer may
 * keep their sum; those of its place (pairs, triples, negation, the end of the text) do not. Pairs and triples are hashed without
 * their spaces: "خوش مزه" as a pair is the same feature as "خوشمزه" as a word, which lets joined and split spellings agree.
 */
import type { LanguagePack } from '../languages/pack.ts';
import { base, createHashSet, hashText, mix, power } from '../text/hash.ts';
import { headCount } from './decide.ts';
import { tokenKinds, type Tokens } from '../text/tokens.ts';

const letterSalt = 0x2545f491;
const skipSalt = 0x6c078965;
const negatedSalt = 0x51ed270b;
const lastSalt = 0x3c6ef372;
const shortest = 3;
const longest = 5;
/** How far a negation reaches, in tokens; marks stop it. */
const scope = 4;
/** So many tokens at the end count once more: that is where the verdict stands. */
const ending = 5;

const longestWord = 40;
/** A word has at most this many ids. */
export const wordIdLimit = 1 + 3 * (longestWord + 2);

/** Where the weights of a feature begin; `perBucket` is the number of buckets ÷ 2³². */
export function firstWeight(id: number, perBucket: number): number {
  return Math.trunc((id >>> 0) * perBucket) * headCount;
}

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
      if (at - from + 1 >= shortest) ids[count++] = mix(hash);
    }
  }
  return count;
}

/** A place has at most this many ids. */
export const placeIdLimit = 5 + scope;

/** Writes the ids of token `i` that depend on its place and returns how many; into `from`, the first token that each speaks of. */
export type PlaceIds = (tokens: Tokens, i: number, ids: Int32Array, from?: Int32Array) => number;

/** The place features of a language: its negators decide which words count as negated. */
export function createPlaceIds(pack: LanguagePack): PlaceIds {
  const negates = createHashSet(pack.negation.words.map((word) => hashText(pack.normalise(word))));
  const backwards = pack.negation.reach === 'before';

  return (tokens, i, ids, from) => {
    const { hashes, starts, ends, kinds } = tokens;
    const own = hashes[i] ?? 0;
    let count = 0;
    from?.fill(i);
    if (i >= tokens.count - ending) ids[count++] = mix(own ^ lastSalt);
    if (i === 0) return count;
    const shift = power((ends[i] ?? 0) - (starts[i] ?? 0));
    const pair = (Math.imul(hashes[i - 1] ?? 0, shift) + own) | 0;
    if (from !== undefined) from[count] = i - 1;
    ids[count++] = mix(pair);
    if (i > 1) {
      const two = hashes[i - 2] ?? 0;
      const shiftPair = Math.imul(shift, power((ends[i - 1] ?? 0) - (starts[i - 1] ?? 0)));
      from?.fill(i - 2, count, count + 2);
      ids[count++] = mix((Math.imul(two, shiftPair) + pair) | 0);
      ids[count++] = mix((Math.imul(Math.imul(two, base) + skipSalt, shift) + own) | 0);
    }
    if (backwards && !negates(own)) return count;
    for (let k = i - 1; k >= 0 && k >= i - scope && kinds[k] !== tokenKinds.mark; k--) {
      const other = hashes[k] ?? 0;
      if (from !== undefined) from[count] = k;
      if (backwards) ids[count++] = mix(other ^ negatedSalt);
      else if (negates(other)) {
        ids[count++] = mix(own ^ negatedSalt);
        break;
      }
    }
    return count;
  };
}
