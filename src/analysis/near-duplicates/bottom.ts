/** A bounded, mergeable sample: whatever has the smallest ranks (a bottom-k sketch, Cohen & Kaplan 2007). */
import { ranks as allRanks } from './words.ts';

/**
 * Items by rank, as plain JSON data. A rank is a hash, so the items kept are a random sample of all there were, the same one
 * in whatever order and in how many parts they came: of an item among the smallest `limit` no part can have dropped anything.
 */
export interface Bottom<T> {
  readonly limit: number;
  /** Ascending; items[i] has ranks[i]. */
  readonly ranks: number[];
  readonly items: T[];
  /** Has anything been dropped? Until then everything is counted. */
  cut: boolean;
}

export function createBottom<T>(limit: number): Bottom<T> {
  return { limit, ranks: [], items: [], cut: false };
}

/** The item of this rank, made where missing; null where the rank is too great to be kept. */
export function itemOf<T>(bottom: Bottom<T>, rank: number, init: () => T): T | null {
  const { ranks, items, limit } = bottom;
  if (ranks.length === limit && rank > (ranks[limit - 1] ?? 0)) {
    bottom.cut = true;
    return null;
  }
  const at = position(ranks, rank);
  const known = items[at];
  if (known !== undefined && ranks[at] === rank) return known;
  const added = init();
  ranks.splice(at, 0, rank);
  items.splice(at, 0, added);
  if (ranks.length > limit) {
    ranks.pop();
    items.pop();
    bottom.cut = true;
  }
  return added;
}

/** Adds `from` to `into`; `from` keeps its meaning. */
export function mergeBottom<T>(
  into: Bottom<T>,
  from: Bottom<T>,
  init: () => T,
  merge: (into: T, from: T) => void,
): void {
  into.cut ||= from.cut;
  from.ranks.forEach((rank, i) => {
    const added = from.items[i];
    const item = added === undefined ? null : itemOf(into, rank, init);
    if (added !== undefined && item !== null) merge(item, added);
  });
}

/** Which share of all items is in the sample, 0 … 1: with it, sample counts become estimates of all. */
export function sampledShare({ cut, ranks }: Bottom<unknown>): number {
  return cut ? (ranks.at(-1) ?? 0) / allRanks : 1;
}

function position(ranks: readonly number[], rank: number): number {
  let low = 0;
  let high = ranks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranks[middle] ?? 0) < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
