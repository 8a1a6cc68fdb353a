/** From what the user typed to reviews: open, load, watch for the business's own voice among them. */
import type { Context } from '../context.ts';
import { loadReviews, type Loading } from '../io/load/load.ts';
import type { LoadOptions } from '../io/load/options.ts';
import { type Input, openInputs } from '../io/open/inputs.ts';
import { addProblem, type Ledger } from '../ledger.ts';
import type { Review } from '../review.ts';
import { countVendor, createVendorWatch } from './vendor-watch.ts';

export interface ReviewOptions {
  readonly load: LoadOptions;
  readonly stopOnError: boolean;
  /** The inputs, where somebody has opened them already (and will close them). */
  readonly inputs?: readonly Input[];
  /** Nothing but empty inputs is no error. */
  readonly mayBeEmpty?: boolean;
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
  onStudied?: (sources: Loading['sources'], ties: Loading['ties']) => void,
): AsyncIterable<readonly Review[]> {
  const { inputs, dispose } = options.inputs
    ? { inputs: options.inputs, dispose: () => Promise.resolve() }
    : await openInputs(files, context.stdin, context.signal);
  try {
    const { load, stopOnError, mayBeEmpty } = options;
    const { reviews, sources, ties } = await loadReviews(inputs, load, ledger, stopOnError, mayBeEmpty);
    onStudied?.(sources, ties);
    const vendor = createVendorWatch();
    for await (const batch of reviews) {
      context.signal.throwIfAborted();
      vendor.add(batch[0]?.at.file ?? '', countVendor(batch));
      yield batch;
    }
    for (const problem of vendor.problems()) addProblem(ledger, problem);
  } finally {
    await dispose();
  }
}
