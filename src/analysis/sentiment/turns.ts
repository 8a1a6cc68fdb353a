/**
 * Which words of a text are turned into their opposite by a negation or a wish near them ("not good", "خوب نبود", "I wish it were fast"),
 * and where one clause ends and the next begins. A word that is turned twice is as it was.
 */
import type { LanguagePack } from '../languages/pack.ts';
import { createHashMap, hashText } from '../text/hash.ts';
import { tokenKinds, type Tokens } from '../text/tokens.ts';

// Imported bindings are looked up at every use; a const of this file is folded into the code (docs/performance.md).
const { mark } = tokenKinds;

/** How far a turn reaches, in tokens. */
const reach = 4;

const after = 1;
const before = 2;
const end = 4;
const contrast = 8;

export interface Turns {
  /** 1 where token i is turned. */
  readonly turned: Uint8Array;
  /** 1 where token i ends a clause: a mark, or a word of contrast. */
  readonly closes: Uint8Array;
  /** Fills both for the tokens of a text. */
  readonly read: (codes: Uint16Array, tokens: Tokens) => void;
}

export function createTurns({ turns, contrasts, normalise }: LanguagePack, capacity: number): Turns {
  const roles = new Map<number, number>();
  const give = (words: readonly string[], role: number): void => {
    for (const word of words) {
      const hash = hashText(normalise(word));
      roles.set(hash, (roles.get(hash) ?? 0) | role);
    }
  };
  give(turns.after, after);
  give(turns.before, before | end);
  give(turns.ends, end);
  give(contrasts, end | contrast);
  const roleOf = createHashMap([...roles]);
  const prefix = Uint16Array.from(turns.beforePrefix ?? '', (letter) => letter.charCodeAt(0));
  const turned = new Uint8Array(capacity);
  const closes = new Uint8Array(capacity);
  const role = new Uint8Array(capacity);

  const hasPrefix = (codes: Uint16Array, start: number, length: number): boolean => {
    if (prefix.length === 0 || length < prefix.length + 2) return false;
    for (let k = 0; k < prefix.length; k++) if (codes[start + k] !== prefix[k]) return false;
    return true;
  };

  const read = (codes: Uint16Array, { count, starts, ends, hashes, kinds }: Tokens): void => {
    for (let i = 0; i < count; i++) {
      turned[i] = 0;
      let own = kinds[i] === mark ? end | contrast : roleOf(hashes[i] ?? 0);
      if (own === 0 && hasPrefix(codes, starts[i] ?? 0, (ends[i] ?? 0) - (starts[i] ?? 0))) own = before;
      role[i] = own;
      closes[i] = own >> 3;
    }
    for (let i = 0; i < count; i++) {
      const own = role[i] ?? 0;
      if ((own & after) !== 0) {
        const last = Math.min(count - 1, i + reach);
        for (let k = i + 1; k <= last && ((role[k] ?? 0) & end) === 0; k++) turned[k] = (turned[k] ?? 0) ^ 1;
      } else if ((own & before) !== 0) {
        const first = Math.max(0, i - reach);
        for (let k = i - 1; k >= first && ((role[k] ?? 0) & end) === 0; k--) turned[k] = (turned[k] ?? 0) ^ 1;
      }
    }
  };
  return { turned, closes, read };
}
