/** Small things that several metrics share. */
import type { Review, ReviewRecord } from '../../review.ts';

/** Adds every count of `from` to its namesake. */
export function addCounts<Key extends string>(into: Record<Key, number>, from: Readonly<Record<Key, number>>): void {
  for (const key in from) into[key] += from[key];
}

/** Does the review say anything, in its text or its title? */
export function hasText(review: Review): boolean {
  return review.text !== null || review.title !== null;
}

/** Is the text in a language whose words are read? What stands in another one says nothing about the journey. */
export function isRead({ language }: ReviewRecord): boolean {
  return language !== 'other' && language !== 'und';
}

/** By code unit, the same on every machine; no name comes last. */
export function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
}
