/** What the journey model sees of a text: its words, word pairs, word beginnings and cues, as hashed keys. */
import { FIRST_TOUCHPOINT, NOTHING } from './cues/compile.ts';
import type { Matches } from './cues/match.ts';
import { HASH_SEED, hashStep, type Tokens } from './tokens.ts';

/** Spreads the keys of one kind of feature away from the others'. The constants are murmur3's mixing constants. */
const salted = (hash: number, salt: number): number => Math.imul(hash ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);

/** The beginning of a longer word stands in for its forms (بخرم and بخریم, order and ordered). */
const STEM = 4;
const CUE_VALUE = 2;
const LENGTH_VALUE = 0.5;
const LENGTH_STEPS = 7;
/** Keys below this are cues and lengths. */
const CUE_KEY = 1000;
const LENGTH_KEY = 1200;
const NO_STAGE_KEY = 1300;
const NO_TOUCHPOINT_KEY = 1301;

export const wordKey = (hash: number): number => salted(hash, 1);
export const pairKey = (before: number, hash: number): number => salted(salted(before, 2), hash);
/** Stands before the first and after the last word. */
export const EDGE = 0x1234;

/** Key of the word's first four letters, or 0 where the word has no more. */
export function stemKey(tokens: Tokens, word: number): number {
  const begin = tokens.from[word] ?? 0;
  if ((tokens.from[word + 1] ?? 0) - begin <= STEM) return 0;
  let hash = HASH_SEED;
  for (let i = begin; i < begin + STEM; i++) hash = hashStep(hash, tokens.letters[i] ?? 0);
  return salted(hash, 3);
}

/** Calls `visit` with every feature's key and value; a key may come more than once and counts once. */
export function eachFeature(tokens: Tokens, matches: Matches, visit: (key: number, value: number) => void): void {
  let before = EDGE;
  for (let word = 0; word < tokens.count; word++) {
    const hash = tokens.hash[word] ?? 0;
    visit(wordKey(hash), 1);
    visit(pairKey(before, hash), 1);
    const stem = stemKey(tokens, word);
    if (stem !== 0) visit(stem, 1);
    before = hash;
  }
  visit(pairKey(before, EDGE), 1);
  let stage = false;
  let touchpoint = false;
  for (const cue of matches.cue) {
    visit(CUE_KEY + cue, CUE_VALUE);
    if (cue < NOTHING) stage = true;
    else if (cue >= FIRST_TOUCHPOINT) touchpoint = true;
  }
  if (!stage) visit(NO_STAGE_KEY, 1);
  if (!touchpoint) visit(NO_TOUCHPOINT_KEY, 1);
  const length = Math.min(LENGTH_STEPS, Math.floor(Math.log2(tokens.count + 1) * 1.5));
  for (let step = 0; step <= length; step++) visit(LENGTH_KEY + step, LENGTH_VALUE);
}
