/**
 * A sample that any split and any order of the input gives alike: of all keys met, those with the smallest hashes
 * (bottom-k sampling, Cohen & Kaplan 2007). What is kept of a key is exact: a key that is in the end among the k smallest was
 * so in every part, and was never dropped.
 */

export interface Hashed {
  /** 0 … 2³² − 1, evenly spread. */
  readonly hash: number;
}

/** Plain JSON data: at most twice `limit` entries (16 more, of a small one), some of which are still to be sorted in. */
export interface Sample<Entry extends Hashed> {
  readonly limit: number;
  entries: Entry[];
  /** Keys with greater hashes are out. */
  below: number;
}

/** How entries are told apart, and how two of one key become one. */
export interface Sampling<Entry> {
  /** By hash, then by what identifies the key; 0 for the same key. */
  readonly order: (a: Entry, b: Entry) => number;
  /** The two as one, in either order the same; neither is changed. */
  readonly join: (a: Entry, b: Entry) => Entry;
}

const hashes = 2 ** 32;
/** Small samples are many and should stay small; large ones are sorted seldom. */
const few = 16;

export function createSample<Entry extends Hashed>(limit: number): Sample<Entry> {
  return { limit, entries: [], below: hashes };
}

export function addToSample<Entry extends Hashed>(
  sample: Sample<Entry>,
  entry: Entry,
  sampling: Sampling<Entry>,
): void {
  if (entry.hash > sample.below) return;
  if (sample.entries.push(entry) >= sample.limit + (sample.limit > few ? sample.limit : few)) settle(sample, sampling);
}

/** Adds `from`, which has the same limit, to `into`. */
export function mergeSample<Entry extends Hashed>(
  into: Sample<Entry>,
  from: Sample<Entry>,
  sampling: Sampling<Entry>,
): void {
  into.below = Math.min(into.below, from.below);
  for (const entry of from.entries) into.entries.push(entry);
  settle(into, sampling);
}

/** The keys kept, by hash. */
export function entriesOf<Entry extends Hashed>(sample: Sample<Entry>, sampling: Sampling<Entry>): readonly Entry[] {
  settle(sample, sampling);
  return sample.entries;
}

/** The share of all keys that is kept: 1 while there are fewer than the limit, else the share of hashes up to the greatest kept. */
export function sampledShare<Entry extends Hashed>(sample: Sample<Entry>, sampling: Sampling<Entry>): number {
  settle(sample, sampling);
  return sample.below === hashes ? 1 : sample.below / hashes;
}

/** Sorts, joins equal keys, and cuts what is beyond the limit. */
function settle<Entry extends Hashed>(sample: Sample<Entry>, { order, join }: Sampling<Entry>): void {
  const kept: Entry[] = [];
  for (const entry of sample.entries.sort(order)) {
    const last = kept.at(-1);
    if (last !== undefined && order(last, entry) === 0) kept[kept.length - 1] = join(last, entry);
    else kept.push(entry);
  }
  if (kept.length > sample.limit) {
    kept.length = sample.limit;
    sample.below = kept.at(-1)?.hash ?? hashes;
  }
  sample.entries = kept;
}
