/** Quotes with the place they stand in: bounded lists in a total order, each wording once. */
import type { Quoted } from '../funnel-section.ts';
import { byPlace, type Placed, placeOf } from '../metrics/shortlist.ts';
import type { Polarity, ReviewRecord } from '../../review.ts';

export interface Quote extends Quoted, Placed {}

export function quoteOf({ review, language }: ReviewRecord, text: string): Quote {
  const place = placeOf(review);
  return { ...place, id: ownCopy(place.id), stars: review.rating?.stars ?? null, language, text: ownCopy(text) };
}

/** Without what only the order needs. */
export function quotedOf({ id, file, line, stars, language, text }: Quoted): Quoted {
  return { id, file, line, stars, language, text };
}

/** A slice keeps the whole text alive it was cut from (and that one the block of the file): what is kept must be a copy. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

/** A quote with how telling it is. */
export interface Told extends Quote {
  readonly weight: number;
}

/** The most telling first; among equals as they stand in the input. */
export function mostTelling(a: Told, b: Told): number {
  return b.weight - a.weight || byPlace(a, b);
}

/**
 * Of equal wordings the first in the order stays; a full list only gets better, so that what once fell out cannot come back
 * and lists merge exactly.
 */
export function keepDistinct<T extends Quote>(list: T[], added: T, order: (a: T, b: T) => number, most: number): void {
  const same = list.findIndex(({ text }) => text === added.text);
  const known = list[same];
  if (known === undefined) list.push(added);
  else if (order(added, known) < 0) list[same] = added;
  else return;
  list.sort(order);
  list.length = Math.min(list.length, most);
}

/** Would it have a place in the list? Saves making what is thrown away. */
export function wouldStay(list: readonly Told[], weight: number, most: number): boolean {
  const last = list[most - 1];
  return last === undefined || weight >= last.weight;
}

/** Does the whole text say the opposite of the clause? Then one of the two is misread, or the words mislead alone. */
export function contradicts({ sentiment: { label } }: ReviewRecord, polarity: Polarity): boolean {
  return (polarity === 'negative' && label === 'positive') || (polarity === 'positive' && label === 'negative');
}

const shortest = 16;
const longest = 110;

/** How clearly a review speaks to the side of its clause, 0 … 1; a clause of a comfortable length says more. */
export function weightOf(record: ReviewRecord, sign: number, text: string): number {
  const { score, confidence } = record.sentiment;
  if (score === null || confidence === null || score * sign <= 0) return 0;
  return Math.abs(score) * confidence * (text.length >= shortest && text.length <= longest ? 1 : 0.5);
}
