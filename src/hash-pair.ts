/** Two hashes of one text that know nothing of each other, for where 32 bits are too few. */

export interface HashPair {
  readonly high: number;
  readonly low: number;
}

const nothing: HashPair = { high: 0x9747b28c, low: 0x811c9dc5 };

/**
 * FNV-1a and a multiplicative hash with other constants over the UTF-16 units; two 32-bit integers, not yet mixed.
 * Goes on from `before`: hashPair(b, hashPair(a)) = hashPair(a + b).
 */
export function hashPair(text: string, before: HashPair = nothing): HashPair {
  let { high, low } = before;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    low = Math.imul(low ^ c, 0x01000193);
    high = Math.imul(high ^ c, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return { high, low };
}
