/** Which reviews a side would hold, had they not gone: an export covers a window of time, a platform and some products. */
import type { Trace } from './trace.ts';

interface Range {
  low: number;
  high: number;
}

interface Window {
  readonly platform: string | null;
  readonly created: Range;
  /** By the last date: monthly exports of Google Play hold what was *edited* in the month, whenever it was written. */
  readonly touched: Range;
  readonly products: Set<number>;
}

/** A window for each file. */
export type Coverage = Map<string, Window>;

/** `time`: before, after or between the windows · `elsewhere`: of a platform or product that no file holds. */
export type Covered = 'inside' | 'time' | 'undated' | 'elsewhere';

/** Widens the window of the file by one of its reviews. */
export function observe(coverage: Coverage, file: string, { platform, product, created, touched }: Trace): void {
  let window = coverage.get(file);
  if (window === undefined) {
    window = { platform, created: nothing(), touched: nothing(), products: new Set() };
    coverage.set(file, window);
  }
  widen(window.created, created);
  widen(window.touched, touched);
  if (!Number.isNaN(product)) window.products.add(product);
}

/** Would one of the files hold the review? It must lie in the file's window by submission and by last date. */
export function covers(coverage: Coverage, { platform, product, created, touched }: Trace): Covered {
  if (Number.isNaN(created)) return 'undated';
  let place = false;
  for (const window of coverage.values()) {
    if (window.platform !== platform) continue;
    if (!Number.isNaN(product) && window.products.size > 0 && !window.products.has(product)) continue;
    place = true;
    if (lies(created, window.created) && lies(touched, window.touched)) return 'inside';
  }
  return place ? 'time' : 'elsewhere';
}

function nothing(): Range {
  return { low: Infinity, high: -Infinity };
}

function widen(range: Range, ms: number): void {
  if (ms < range.low) range.low = ms;
  if (ms > range.high) range.high = ms;
}

function lies(ms: number, { low, high }: Range): boolean {
  return ms >= low && ms <= high;
}
