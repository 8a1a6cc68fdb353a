/** The words by which texts are compared: folded spellings as numbers, without marks, pictures of speech and digits' values. */
import { createTokens, HASH_SEED, hashStep, tokenise, type Tokens } from '../journey/tokens.ts';
import { mix } from '../text/hash.ts';

/** Words of one text as hashes; the array is used again for the next text. */
export interface Words {
  count: number;
  hashes: Int32Array;
  /** The tokens they were taken from. */
  readonly tokens: Tokens;
}

export const createWords = (): Words => ({ count: 0, hashes: new Int32Array(0), tokens: createTokens() });

const exclamation = hashStep(HASH_SEED, 33);
const question = hashStep(HASH_SEED, 63);

/** Fills `words`: all numbers are one word, all addresses another. */
export function readWords(text: string, words: Words): void {
  tokenise(text, words.tokens);
  takeWords(words.tokens, words);
}

function takeWords(tokens: Tokens, words: Words): void {
  if (words.hashes.length < tokens.count) words.hashes = new Int32Array(tokens.count * 2);
  words.count = 0;
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hash[i] ?? 0;
    if (hash !== exclamation && hash !== question) words.hashes[words.count++] = hash;
  }
}

/** Shorter texts («عالی», "good") are the same by nature. */
const fewestWords = 5;
const scratch = createWords();

/** What tells a text from others by its wording: its rank, or null where it has too few words for that. */
export function wordingOf(text: string): number | null {
  tokenise(text, scratch.tokens);
  return wordingOfTokens(scratch.tokens);
}

/** The same for a text that has been cut into words already. */
export function wordingOfTokens(tokens: Tokens): number | null {
  takeWords(tokens, scratch);
  return scratch.count < fewestWords ? null : rankOfWords(scratch);
}

/** The same words in the same order give the same number, below 2^53 and evenly spread; others all but never do. */
export function rankOfWords({ count, hashes }: Words): number {
  let high = count;
  let low = 0;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] ?? 0;
    high = Math.imul(high ^ hash, 0x01000193);
    low = (Math.imul(low, 0x85ebca6b) + hash) | 0;
  }
  return rankOf(high, low);
}

/** The same for a name, letter for letter. */
export function rankOfText(text: string, seed = 0): number {
  let high = seed;
  let low = seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x01000193);
    low = (Math.imul(low, 0x85ebca6b) + code) | 0;
  }
  return rankOf(high, low);
}

/** How many different ranks there are. */
export const ranks = 2 ** 53;

function rankOf(high: number, low: number): number {
  return (mix(high) >>> 0) * 2 ** 21 + (mix(low ^ 0x5bd1e995) >>> 11);
}
