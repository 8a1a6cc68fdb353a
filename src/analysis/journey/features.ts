/** What the journey model sees of a text: its words, word pairs and word beginnings as hashed keys, and its cues as numbers. */
import { CUE_COUNT } from './cues/compile.ts';
import type { Matches } from './cues/match.ts';
import { HASH_SEED, hashStep, type Tokens } from './tokens.ts';

/** Spreads the keys of one kind of feature away from the others'. The constants are murmur3's mixing constants. */
const salted = (hash: number, salt: number): number => Math.imul(hash ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);

/** The beginning of a longer word stands in for its forms (بخرم and بخریم, order and ordered). */
const STEM = 4;

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

const QUESTION = hashStep(HASH_SEED, 63);
const EXCLAMATION = hashStep(HASH_SEED, 33);
/** A cue says little more the fourth time. */
const MAX_COUNT = 3;
/** Places in the vector of signals after two for each cue. */
const LENGTH = 2 * CUE_COUNT;
const QUESTIONS = LENGTH + 2;
const EXCLAMATIONS = QUESTIONS + 1;
const ASKS = EXCLAMATIONS + 1;
export const SIGNALS = ASKS + 1;

/**
 * Fills `signals`: of every cue how often it occurs (the root of up to three) and how early (1 at the first word, towards 0
 * at the end), the length of the text, its question and exclamation marks, and whether it ends in a question.
 */
export function readSignals(tokens: Tokens, matches: Matches, signals: Float32Array): void {
  signals.fill(0);
  const { count } = tokens;
  for (let i = 0; i < matches.cue.length; i++) {
    const cue = matches.cue[i] ?? 0;
    if ((signals[cue] ?? 0) === 0) signals[CUE_COUNT + cue] = 1 - (matches.first[i] ?? 0) / (count + 1);
    signals[cue] = Math.min(MAX_COUNT, (signals[cue] ?? 0) + 1);
  }
  for (let cue = 0; cue < CUE_COUNT; cue++) if ((signals[cue] ?? 0) > 1) signals[cue] = Math.sqrt(signals[cue] ?? 0);
  const length = Math.log(count + 1);
  signals[LENGTH] = length;
  signals[LENGTH + 1] = (length * length) / 5;
  let questions = 0;
  let exclamations = 0;
  for (let word = 0; word < count; word++) {
    if (tokens.hash[word] === QUESTION) questions++;
    else if (tokens.hash[word] === EXCLAMATION) exclamations++;
  }
  signals[QUESTIONS] = Math.min(2, questions);
  signals[EXCLAMATIONS] = Math.min(3, exclamations) / 2;
  signals[ASKS] = count > 0 && tokens.hash[count - 1] === QUESTION ? 1 : 0;
}
