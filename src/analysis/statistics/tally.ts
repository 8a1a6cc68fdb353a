/** Counts of distinct numbers as plain JSON data: sorted values beside their counts, and a short list of fresh arrivals. */

export interface Tally {
  values: number[];
  counts: number[];
  /** Not yet sorted in; bounded by the batch. */
  fresh: number[];
}

/** Sorting in is paid once for so many arrivals, or for a quarter of what is there; a small tally that is one of many takes fewer. */
const usualBatch = 8192;

export function createTally(): Tally {
  return { values: [], counts: [], fresh: [] };
}

/** Counts one finite number. True when the fresh arrivals have just been sorted in. */
export function addToTally(tally: Tally, value: number, batch = usualBatch): boolean {
  if (tally.fresh.push(value) < Math.max(batch, tally.values.length >>> 2)) return false;
  settle(tally);
  return true;
}

export function mergeTally(into: Tally, from: Tally): void {
  settle(into);
  settle(from);
  weave(into, from);
}

/** The values with their counts, ascending. */
export function cellsOf(tally: Tally): readonly (readonly [number, number])[] {
  settle(tally);
  return tally.values.map((value, i) => [value, tally.counts[i] ?? 0] as const);
}

/** How many of the numbers are at most `limit`. */
export function countUpTo(tally: Tally, limit: number): number {
  const cells = cellsUpTo(tally, limit);
  return total(tally.counts.slice(0, cells));
}

/** Takes out all numbers that are at most `limit` and says how many they were. */
export function drain(tally: Tally, limit: number): number {
  const cells = cellsUpTo(tally, limit);
  tally.values.splice(0, cells);
  return total(tally.counts.splice(0, cells));
}

function cellsUpTo(tally: Tally, limit: number): number {
  settle(tally);
  const beyond = tally.values.findIndex((value) => value > limit);
  return beyond === -1 ? tally.values.length : beyond;
}

function total(counts: readonly number[]): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}

/** Sorts the fresh arrivals in. */
export function settle(tally: Tally): void {
  if (tally.fresh.length === 0) return;
  const sorted = Float64Array.from(tally.fresh).sort();
  tally.fresh = [];
  const run = createTally();
  for (let i = 0; i < sorted.length; i++) append(run, sorted[i] ?? 0, 1);
  weave(tally, run);
}

/** Adds at the end of an ascending run. */
export function append(run: Tally, value: number, count: number): void {
  const last = run.values.length - 1;
  if (run.values[last] === value) {
    run.counts[last] = (run.counts[last] ?? 0) + count;
  } else {
    run.values.push(value);
    run.counts.push(count);
  }
}

/** Merges two ascending runs. */
function weave(into: Tally, from: Tally): void {
  const woven = createTally();
  let i = 0;
  let j = 0;
  while (i < into.values.length || j < from.values.length) {
    const a = into.values[i] ?? Infinity;
    const b = from.values[j] ?? Infinity;
    if (a <= b) append(woven, a, into.counts[i++] ?? 0);
    else append(woven, b, from.counts[j++] ?? 0);
  }
  into.values = woven.values;
  into.counts = woven.counts;
}
