/** Cuts a folded text (text/fold) into tokens without making strings: where each starts and ends, its hash, its kind. */
import { base } from './hash.ts';

// Imported bindings are looked up at every use; a const of this file is folded into the code (docs/performance.md).
const prime = base;
const kind = { word: 0, mark: 1, picture: 2, number: 3 } as const;

export const tokenKinds = kind;

/** Token i stands in codes[starts[i] … ends[i]). Arrays are reused between texts; only the first `count` entries count. */
export interface Tokens {
  count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  readonly kinds: Uint8Array;
}

export function createTokens(capacity: number): Tokens {
  return {
    count: 0,
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    hashes: new Int32Array(capacity),
    kinds: new Uint8Array(capacity),
  };
}

function kindOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return kind.number;
  if (code < 0x40) return kind.mark;
  if ((code >= 0xd83c && code <= 0xd83e) || (code >= 0x2150 && code <= 0x2bff)) return kind.picture;
  return kind.word;
}

/**
 * Fills `tokens` from the first `length` codes. A text of more tokens than there is room for keeps its first half and its last half:
 * what a reviewer concludes stands at the end.
 */
export function tokenise(codes: Uint16Array, length: number, tokens: Tokens): void {
  const { starts, ends, hashes, kinds } = tokens;
  const capacity = starts.length;
  let count = 0;
  let at = 0;
  while (at < length) {
    if (count === capacity) {
      const half = capacity >> 1;
      for (const array of [starts, ends, hashes, kinds]) array.copyWithin(half, half + (half >> 1), capacity);
      count = capacity - (half >> 1);
    }
    starts[count] = at;
    let hash = 0;
    let code = codes[at] ?? 32;
    kinds[count] = kindOf(code);
    while (code !== 32 && at < length) {
      hash = (Math.imul(hash, prime) + code) | 0;
      at++;
      code = codes[at] ?? 32;
    }
    ends[count] = at;
    hashes[count] = hash;
    count++;
    at++;
  }
  tokens.count = count;
}
