/** Which records a command looks at: --since, --until, --stars, --text-language, --product. */
import type { Language, ReviewRecord } from '../review.ts';

export interface Choice {
  /** First and last instant, epoch milliseconds; undated reviews fall outside any bound. */
  readonly since: number | null;
  readonly until: number | null;
  readonly stars: { readonly from: number; readonly to: number } | null;
  readonly textLanguage: Language | null;
  readonly product: string | null;
}

/** A predicate for the choice; whole stars are compared after rounding, so 4.5★ is a 5 as in the tables. */
export function createChooser(choice: Choice): (record: ReviewRecord) => boolean {
  const { since, until, stars, textLanguage, product } = choice;
  return ({ review, language }) => {
    const ms = review.createdAt?.ms ?? null;
    if (since !== null && (ms === null || ms < since)) return false;
    if (until !== null && (ms === null || ms > until)) return false;
    if (textLanguage !== null && language !== textLanguage) return false;
    if (product !== null && review.product !== product) return false;
    if (stars === null) return true;
    const rounded = review.rating === null ? null : Math.round(review.rating.stars);
    return rounded !== null && rounded >= stars.from && rounded <= stars.to;
  };
}
