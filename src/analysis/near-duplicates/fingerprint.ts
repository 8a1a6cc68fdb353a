/** Short fingerprints of texts whose likeness is the likeness of the texts: MinHash over pairs of neighbouring words. */
import { mix } from '../text/hash.ts';
import type { Words } from './words.ts';

/** Four min-hashes to a number, one to a byte. */
export type Fingerprint = readonly number[];

const perNumber = 4;

/**
 * The fingerprint of a text in so many numbers: for each of 4 · numbers hash functions the smallest value over all pairs of
 * neighbouring words (Broder 1997), of which the lowest byte is kept (Li & König 2010, b-bit minwise hashing). A text of one
 * word is its own pair. Time: words · hash functions.
 */
export function fingerprintOf({ count, hashes }: Words, numbers: number): Fingerprint {
  const print: number[] = [];
  const last = Math.max(1, count - 1);
  for (let number = 0; number < numbers; number++) {
    let packed = 0;
    for (let byte = 0; byte < perNumber; byte++) {
      const seed = Math.imul(number * perNumber + byte + 1, 0x9e3779b1);
      let smallest = 0x7fffffff;
      for (let i = 0; i < last; i++) {
        let hash = Math.imul((hashes[i] ?? 0) ^ seed, 0x01000193) + (i + 1 < count ? (hashes[i + 1] ?? 0) : 0);
        hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
        hash ^= hash >>> 13;
        if (hash < smallest) smallest = hash;
      }
      packed = (packed << 8) | (mix(smallest) & 0xff);
    }
    print.push(packed);
  }
  return print;
}

/** Different texts agree in this share of bytes by chance. */
const chance = 1 / 256;

/** Estimates the Jaccard similarity of the word pairs of two texts, 0 … 1; standard error √(j·(1 − j) ÷ hash functions). */
export function similarity(a: Fingerprint, b: Fingerprint): number {
  let equal = 0;
  for (let i = 0; i < a.length; i++) {
    const differing = (a[i] ?? 0) ^ (b[i] ?? 0);
    for (let shift = 0; shift < 32; shift += 8) if (((differing >>> shift) & 0xff) === 0) equal++;
  }
  const share = equal / (a.length * perNumber);
  return Math.max(0, (share - chance) / (1 - chance));
}
