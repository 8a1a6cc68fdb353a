/** What a reply says once the name it speaks to, numbers and addresses are taken away: equal for two copies of a template. */
import { readLanguages } from '../../review.ts';
import { createTokens, HASH_SEED, hashStep, tokenise } from '../journey/tokens.ts';
import { createWords, readWords, type Words } from '../near-duplicates/words.ts';
import { replyCueTables } from './cues/index.ts';

/** A salutation is at most so many words, and a comma or a line end closes it. */
const longestSalutation = 6;
/** Shorter parts of a name are also plain words. */
const shortestName = 3;

const words = createWords();
const scratch = createTokens();
let greetings: Set<number> | null = null;

/** The words that are left; the array is used again for the next reply. */
export function maskedWords(text: string, author: string | null): Words {
  readWords(text, words);
  const { tokens } = words;
  const first = salutation();
  const names = author === null ? null : hashesOf(author);
  words.count = 0;
  for (let i = first; i < tokens.count; i++) {
    const hash = tokens.hash[i] ?? 0;
    if (names?.has(hash) !== true) words.hashes[words.count++] = hash;
  }
  return words;
}

/** How many words the text greets with. */
function salutation(): number {
  greetings ??= hashesOf(readLanguages.map((code) => replyCueTables[code].greetings).join(' '), 1);
  const { tokens } = words;
  let greets = false;
  for (let i = 0; i < tokens.count && i <= longestSalutation; i++) {
    if (i > 0 && tokens.pause[i] !== 0 && greets) return i;
    greets ||= greetings.has(tokens.hash[i] ?? HASH_SEED);
  }
  return 0;
}

function hashesOf(text: string, shortest = shortestName): Set<number> {
  tokenise(text, scratch);
  const hashes = new Set<number>();
  for (let i = 0; i < scratch.count; i++) {
    if ((scratch.from[i + 1] ?? 0) - (scratch.from[i] ?? 0) >= shortest) hashes.add(scratch.hash[i] ?? 0);
  }
  hashes.delete(hashStep(HASH_SEED, 0x30));
  return hashes;
}
