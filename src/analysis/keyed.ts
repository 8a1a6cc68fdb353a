/** One total per key, bounded: what lies beyond the limit of keys is added up, so that no figure is lost. */

/** How a total begins and how two become one. */
export interface Monoid<T> {
  readonly init: () => T;
  readonly merge: (into: T, from: T) => void;
}

/**
 * Totals per key, as plain JSON data. At most `limit` keys, the first in code-unit order; what belongs to all later keys
 * is added up in `rest`. (Keeping the first that *arrive* would make the figures depend on the order of files.)
 */
export interface Keyed<T> {
  readonly limit: number;
  /** Ascending; totals[i] belongs to keys[i]. */
  readonly keys: string[];
  readonly totals: T[];
  /** What the reviews that do not say add up to. */
  unknown: T | null;
  rest: T | null;
}

export interface KeyedRow<T> {
  /** Null: the reviews that do not say, or with `rest` those of all keys beyond the limit. */
  readonly key: string | null;
  readonly rest: boolean;
  readonly total: T;
}

export function createKeyed<T>(limit: number): Keyed<T> {
  return { limit, keys: [], totals: [], unknown: null, rest: null };
}

/** The total that belongs to the key, made where missing. */
export function totalFor<T>(keyed: Keyed<T>, key: string | null, { init, merge }: Monoid<T>): T {
  if (key === null) return (keyed.unknown ??= init());
  const { keys, totals, limit } = keyed;
  const at = position(keys, key);
  const known = totals[at];
  if (known !== undefined && keys[at] === key) return known;
  if (at >= limit) return (keyed.rest ??= init());
  const added = init();
  keys.splice(at, 0, key);
  totals.splice(at, 0, added);
  if (keys.length > limit) {
    keys.pop();
    const last = totals.pop();
    if (last !== undefined) merge((keyed.rest ??= init()), last);
  }
  return added;
}

/** Adds `from` to `into`; `from` keeps its meaning. */
export function mergeKeyed<T>(into: Keyed<T>, from: Keyed<T>, monoid: Monoid<T>): void {
  from.keys.forEach((key, i) => {
    const total = from.totals[i];
    if (total !== undefined) monoid.merge(totalFor(into, key, monoid), total);
  });
  if (from.unknown !== null) monoid.merge(totalFor(into, null, monoid), from.unknown);
  if (from.rest !== null) monoid.merge((into.rest ??= monoid.init()), from.rest);
}

/** By key; then the reviews that do not say, then the rest. */
export function rowsOfKeyed<T>({ keys, totals, unknown, rest }: Keyed<T>): readonly KeyedRow<T>[] {
  const rows: KeyedRow<T>[] = totals.map((total, i) => ({ key: keys[i] ?? null, rest: false, total }));
  if (unknown !== null) rows.push({ key: null, rest: false, total: unknown });
  if (rest !== null) rows.push({ key: null, rest: true, total: rest });
  return rows;
}

/** Where the key stands, or would stand. */
function position(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
