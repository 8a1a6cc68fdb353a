/** Reads the ratings of one column: numbers on any scale, stars in words and glyphs, and the yes or no of shops (exports.md §H). */
import type { Rating } from '../../review.ts';
import { memoise } from '../dates/memo.ts';
import { writtenRating } from './spelling.ts';

export interface RatingReading {
  /** The column's maximum (5, 10, 100); null: unknown, then a bare number up to 5 is on 5. A maximum stated in the cell wins. */
  readonly scale: number | null;
  /** 0 means that no rating was given. */
  readonly zeroIsNone: boolean;
}

export type RatingResult =
  | { readonly kind: 'rating'; readonly rating: Rating }
  /** Recommended or not: never turned into stars. */
  | { readonly kind: 'flag'; readonly recommended: boolean }
  | { readonly kind: 'missing' }
  | { readonly kind: 'bad' };

/** From this maximum on 0 is a real answer (NPS, percent); below it the lowest is 1. */
const zeroIsReal = 10;

/** Other scales are mapped in proportion, value × 5 ÷ scale (1–10: half, percent: a twentieth), never below one star. */
function starsOf(value: number, scale: number): number {
  return Math.max(1, (value * 5) / scale);
}

export function createRatingReader({ scale, zeroIsNone }: RatingReading): (text: string) => RatingResult {
  return memoise((text) => {
    const written = writtenRating(text);
    if (written.kind !== 'number') return written;
    const { value } = written;
    if (value === 0 && zeroIsNone) return { kind: 'missing' };
    const maximum = written.scale ?? scale ?? 5;
    if (value > maximum || (value === 0 && maximum < zeroIsReal)) return { kind: 'bad' };
    return { kind: 'rating', rating: { value, scale: maximum, stars: starsOf(value, maximum) } };
  });
}
