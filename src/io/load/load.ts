/** From inputs to reviews: every row is accounted for in the ledger, every review comes once, in input order. */
import type { Ledger } from '../../ledger.ts';
import type { Review } from '../../review.ts';
import type { Input } from '../open/inputs.ts';
import { loadBlocks } from './blocks.ts';
import type { LoadOptions } from './options.ts';
import { createSettler } from './settle.ts';
import type { Source } from './source.ts';
import type { Ties } from './ties.ts';

export interface Loading {
  /** Reviews in input order, a batch at a time. */
  readonly reviews: AsyncIterable<readonly Review[]>;
  readonly sources: readonly Source[];
  readonly ties: Ties;
}

/** Studies all inputs (fails before any output on unreadable ones), then streams their reviews. With `stopOnError`, the first rejected row ends the run. */
export async function loadReviews(
  inputs: readonly Input[],
  options: LoadOptions,
  ledger: Ledger,
  stopOnError: boolean,
  mayBeEmpty = false,
): Promise<Loading> {
  const manner = { stopOnError, mayBeEmpty, believing: false };
  const { stretches, book, sources, ties } = await loadBlocks(inputs, options, ledger, manner);
  const settle = createSettler();

  async function* reviews(): AsyncIterable<readonly Review[]> {
    for await (const stretch of stretches) {
      const settled = stretch.block === null ? null : settle(stretch.block);
      book(stretch, settled?.account ?? null);
      if (settled !== null && settled.reviews.length > 0) yield settled.reviews;
    }
  }

  return { reviews: reviews(), sources, ties };
}
