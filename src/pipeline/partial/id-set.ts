/** Ids as text that fits into JSON: 64-bit hashes, sorted, eight bytes each, little-endian, in base64. */
import type { HashPair } from '../../hash-pair.ts';
import { createIdIndex, type IdIndex, idHash } from '../../io/load/id-index.ts';
import { UsageError } from '../../errors.ts';

/** A longer text than 400 million letters cannot be held in one piece. */
const mostIds = 37_000_000;

/** The same set gives the same text, whatever the order it was filled in. Throws UsageError where there are too many. */
export function packIds(ids: IdIndex): string {
  if (ids.size() > mostIds)
    throw new UsageError(
      `a partial result holds at most ${mostIds.toLocaleString('en')} review ids, and here are ${ids.size().toLocaleString('en')}; make smaller parts and merge them in one step, or bring all rows of one id into one part and say --disjoint (docs/scale-out.md)`,
    );
  const pairs = ids.pairs();
  // as a 64-bit number the low half comes first
  for (let i = 0; i < pairs.length; i += 2) [pairs[i], pairs[i + 1]] = [pairs[i + 1] ?? 0, pairs[i] ?? 0];
  new BigUint64Array(pairs.buffer).sort();
  return Buffer.from(pairs.buffer).toString('base64');
}

export function packKeys(keys: Iterable<string>): string {
  const index = createIdIndex();
  for (const key of keys) index.addPair(idHash(key));
  return packIds(index);
}

export function unpackIds(text: string): Iterable<HashPair> {
  const bytes = Buffer.from(text, 'base64');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length - (bytes.length % 8));
  return (function* () {
    for (let at = 0; at < view.byteLength; at += 8)
      yield { low: view.getUint32(at, true), high: view.getUint32(at + 4, true) };
  })();
}
