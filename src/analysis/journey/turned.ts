/** Marks the words of a clause that a negation near them turns into their opposite: "not fast", «خوب نبود», «مو سريع». */
import type { LanguagePack } from '../languages/pack.ts';
import { wordHashes } from './cues/compile.ts';
import type { Tokens } from './tokens.ts';

/** How far a negation reaches, in words; as in the sentiment engine. */
const REACH = 4;
const AFTER = 1;
const BEFORE = 2;
const END = 4;

/** Fills `turned` (1 or 0 by word) for the words `first` … `last`. A word that is turned twice is as it was. */
export type Turned = (tokens: Tokens, first: number, last: number, turned: Uint8Array) => void;

/** A marker with the negations of a language pack. */
export function createTurned({ turns }: Pick<LanguagePack, 'turns'>): Turned {
  const roles = new Map<number, number>();
  const give = (words: readonly string[], role: number): void => {
    for (const hash of wordHashes(words.join(' '))) roles.set(hash, (roles.get(hash) ?? 0) | role);
  };
  give(turns.after, AFTER);
  give(turns.before, BEFORE | END);
  give(turns.ends, END);
  const prefix = turns.beforePrefix ?? '';

  const roleOf = ({ hash, from, letters }: Tokens, word: number): number => {
    const own = roles.get(hash[word] ?? 0) ?? 0;
    if (own !== 0 || prefix === '') return own;
    const begin = from[word] ?? 0;
    if ((from[word + 1] ?? 0) - begin < prefix.length + 2) return 0;
    for (let k = 0; k < prefix.length; k++) if (letters[begin + k] !== prefix.charCodeAt(k)) return 0;
    return BEFORE | END;
  };

  return (tokens, first, last, turned) => {
    turned.fill(0, first, last + 1);
    for (let word = first; word <= last; word++) {
      const role = roleOf(tokens, word);
      const step = (role & AFTER) !== 0 ? 1 : (role & BEFORE) !== 0 ? -1 : 0;
      if (step === 0) continue;
      for (let k = word + step, left = REACH; left > 0 && k >= first && k <= last; k += step, left--) {
        if ((roleOf(tokens, k) & END) !== 0) break;
        turned[k] = (turned[k] ?? 0) ^ 1;
      }
    }
  };
}
