/** From what the user typed to reviews: open, load, watch for the business's own voice among them. */
import type { Context } from '../context.ts';
import { loadReviews, type Loading } from '../io/load/load.ts';
import type { LoadOptions } from '../io/load/options.ts';
import { openInputs } from '../io/open/inputs.ts';
import { addProblem, type Ledger } from '../ledger.ts';
import type { Review } from '../review.ts';
import { createVendorWatch } from './vendor-watch.ts';

export interface ReviewOptions {
  readonly load: LoadOptions;
  readonly stopOnError: boolean;
}

/**
 * Streams reviews, a batch at a time; the ledger is complete when the stream is. Stops at the next batch when the signal fires.
 * `onStudied` hears how the inputs were understood before the first review comes.
 */
export async function* streamReviews(
  files: readonly string[],
  options: ReviewOptions,
  ledger: Ledger,
  context: Context,
  onStudied?: (sources: Loading['sources']) => void,
): AsyncIterable<readonly Review[]> {
  const { inputs, dispose } = await openInputs(files, context.stdin);
  try {
    const { reviews, sources } = await loadReviews(inputs, options.load, ledger, options.stopOnError);
    onStudied?.(sources);
    const vendor = createVendorWatch();
    for await (const batch of reviews) {
      context.signal.throwIfAborted();
      for (const review of batch) vendor.look(review);
      yield batch;
    }
    for (const problem of vendor.problems()) addProblem(ledger, problem);
  } finally {
    await dispose();
  }
}
