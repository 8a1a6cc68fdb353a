/** Short lists of reviews worth showing: bounded, in a total order, so that merging loses none of them. */
import type { Review } from '../../review.ts';
import { baseName } from '../near-duplicates/place.ts';
import { byName } from './counts.ts';

/** Where a review stands: what decides between equals. */
export interface Placed {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly record: number;
}

export function placeOf({ id, at }: Review): Placed {
  return { id, file: at.file, line: at.line, record: at.record };
}

/** Negative when `a` stands before `b` in the input. The same whether files go by their short names or by their paths. */
export function byPlace(a: Placed, b: Placed): number {
  const byFile = a.file === b.file ? 0 : byName(baseName(a.file), baseName(b.file)) || byName(a.file, b.file);
  return byFile || a.line - b.line || a.record - b.record || byName(a.id, b.id);
}

/** Adds in place, keeping the first `most` in the order. */
export function keepFirst<T>(list: T[], added: T, order: (a: T, b: T) => number, most: number): void {
  const last = list.at(most - 1);
  if (last !== undefined && order(added, last) >= 0) return;
  list.push(added);
  list.sort(order);
  list.length = Math.min(list.length, most);
}

const textLength = 300;

/** Writers shorten further, by width; this only bounds what is kept. Never half of a surrogate pair. */
export function excerpt(text: string): string {
  if (text.length <= textLength) return text;
  return `${text.slice(0, textLength).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
