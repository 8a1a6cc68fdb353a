/** The one way from what the user typed to records: open, load, enrich, choose. */
import { createEnricher, type EnrichOptions } from '../analysis/enrich.ts';
import type { Context } from '../context.ts';
import { loadReviews } from '../io/load/load.ts';
import type { LoadOptions } from '../io/load/options.ts';
import { createModelLoader } from '../io/models.ts';
import { openInputs } from '../io/open/inputs.ts';
import { addProblem, type Ledger } from '../ledger.ts';
import type { ReviewRecord } from '../review.ts';
import { createChooser, type Choice } from './choose.ts';
import { createVendorWatch } from './vendor-watch.ts';

export interface RecordOptions extends Pick<EnrichOptions, 'slaMs' | 'asOf'> {
  readonly load: LoadOptions;
  readonly choice: Choice;
  readonly stopOnError: boolean;
}

/** Streams the chosen records, a batch at a time; the ledger is complete when the stream is. Stops at the next batch when the signal fires. */
export async function* streamRecords(
  files: readonly string[],
  options: RecordOptions,
  ledger: Ledger,
  context: Context,
): AsyncIterable<readonly ReviewRecord[]> {
  const { inputs, dispose } = await openInputs(files, context.stdin);
  try {
    const { reviews } = await loadReviews(inputs, options.load, ledger, options.stopOnError);
    const enrich = createEnricher({
      slaMs: options.slaMs,
      asOf: options.asOf,
      loadModel: createModelLoader(context.packageRoot),
    });
    const chosen = createChooser(options.choice);
    const vendor = createVendorWatch();
    for await (const batch of reviews) {
      context.signal.throwIfAborted();
      const records: ReviewRecord[] = [];
      for (const review of batch) {
        const record = enrich(review);
        vendor.look(record);
        if (chosen(record)) records.push(record);
      }
      if (records.length > 0) yield records;
    }
    for (const problem of vendor.problems()) addProblem(ledger, problem);
  } finally {
    await dispose();
  }
}
