/** A polynomial hash of UTF-16 codes that can be joined: hash(ab) follows from hash(a), hash(b) and the length of b. */

/** FNV's 32-bit prime: odd, so that multiplying by it loses nothing. */
const prime = 0x01000193;
export const base = prime;
const longest = 64;

const powers = new Int32Array(longest + 1);
powers[0] = 1;
for (let i = 1; i <= longest; i++) powers[i] = Math.imul(powers[i - 1] ?? 0, prime);

/** `base` to the power of `length` (at most 64; longer words count as 64 letters). */
export function power(length: number): number {
  return powers[length < longest ? length : longest] ?? 0;
}

export function hashText(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, prime) + text.charCodeAt(i)) | 0;
  return hash;
}

/** Spreads the polynomial over all 32 bits (the finaliser of MurmurHash3, public domain). */
export function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A set of hashes that mostly answers "no", by one look into a small table. */
export function createHashSet(hashes: readonly number[]): (hash: number) => boolean {
  const find = createHashMap(hashes.map((hash) => [hash, 1] as const));
  return (hash) => find(hash) !== 0;
}

/** A map from hashes to numbers above 0 that mostly answers 0, by one look into a small table. */
export function createHashMap(entries: readonly (readonly [hash: number, value: number])[]): (hash: number) => number {
  const map = new Map(entries);
  const perhaps = new Uint8Array(4096);
  for (const hash of map.keys()) perhaps[hash & 4095] = 1;
  return (hash) => (perhaps[hash & 4095] === 1 ? (map.get(hash) ?? 0) : 0);
}
