/** From reviews to the chosen, enriched records. */
import { createEnricher, type EnrichOptions } from '../analysis/enrich.ts';
import { redactReview } from '../analysis/redact.ts';
import type { Context } from '../context.ts';
import type { Ledger } from '../ledger.ts';
import type { ReviewRecord } from '../review.ts';
import { createChooser, type Choice } from './choose.ts';
import { openModels } from './models.ts';
import { streamReviews, type ReviewOptions } from './reviews.ts';

export interface RecordOptions extends ReviewOptions, Pick<EnrichOptions, 'slaMs' | 'asOf' | 'sentences'> {
  readonly choice: Choice;
  /** Hide e-mail addresses, phones and long numbers, before anything is analysed. */
  readonly redact?: boolean;
  /** Files of models to be used instead of the shipped ones. */
  readonly models?: readonly string[];
}

/** Streams the records that were chosen, a batch at a time, in input order. `onStudied` as for streamReviews. */
export async function* streamRecords(
  files: readonly string[],
  options: RecordOptions,
  ledger: Ledger,
  context: Context,
  onStudied?: Parameters<typeof streamReviews>[4],
): AsyncIterable<readonly ReviewRecord[]> {
  const loadModel = await openModels(options.models ?? [], context);
  const enrich = createEnricher({ ...options, loadModel });
  const chosen = createChooser(options.choice);
  for await (const batch of streamReviews(files, options, ledger, context, onStudied)) {
    const shown = options.redact === true ? batch.map(redactReview) : batch;
    const records = shown.map(enrich).filter(chosen);
    if (records.length > 0) yield records;
  }
}
