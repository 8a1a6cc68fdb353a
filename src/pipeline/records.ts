/** From reviews to the chosen, enriched records. */
import { createBatchEnricher, type EnrichOptions } from '../analysis/enrich.ts';
import { redactReview } from '../analysis/redact.ts';
import type { Context } from '../context.ts';
import type { Ledger } from '../ledger.ts';
import type { Review, ReviewRecord } from '../review.ts';
import { createChooser, type Choice } from './choose.ts';
import { type LoadModel, openModels } from './models.ts';
import { createNamer, type ProductNames } from './name-products.ts';
import { streamReviews, type ReviewOptions } from './reviews.ts';

/** What is made of reviews: plain data, so that it can be sent to a worker. */
export interface RecordManner extends Pick<EnrichOptions, 'slaMs' | 'asOf' | 'sentences'> {
  readonly choice: Choice;
  /** Hide e-mail addresses, phones and long numbers, before anything is analysed. */
  readonly redact?: boolean;
  /** Files of models to be used instead of the shipped ones. */
  readonly models?: readonly string[];
  readonly productNames?: ProductNames;
  /** Products are chosen by their names, but the records keep their ids. */
  readonly keepProductIds?: boolean;
}

export interface RecordOptions extends ReviewOptions, RecordManner {}

/** Of all options those that make records. */
export function mannerOf(options: RecordManner): RecordManner {
  const { choice, slaMs, asOf, sentences, redact, models, productNames, keepProductIds } = options;
  return {
    ...{ choice, slaMs, asOf },
    ...(sentences !== undefined && { sentences }),
    ...(redact !== undefined && { redact }),
    ...(models !== undefined && { models }),
    ...(productNames !== undefined && { productNames }),
    ...(keepProductIds !== undefined && { keepProductIds }),
  };
}

/** A function from reviews to the records that are chosen. */
export function createRecorder(
  manner: RecordManner,
  loadModel: LoadModel,
): (reviews: readonly Review[]) => readonly ReviewRecord[] {
  const enrich = createBatchEnricher({ ...manner, loadModel });
  const chosen = createChooser(manner.choice);
  const named = createNamer(manner.productNames ?? []);
  return (reviews) => {
    const shown = manner.redact === true ? reviews.map(redactReview) : reviews;
    const records = enrich(shown).filter((record) => chosen(named(record)));
    return manner.keepProductIds === true ? records : records.map(named);
  };
}

/** Streams the records that were chosen, a batch at a time, in input order. `onStudied` as for streamReviews. */
export async function* streamRecords(
  files: readonly string[],
  options: RecordOptions,
  ledger: Ledger,
  context: Context,
  onStudied?: Parameters<typeof streamReviews>[4],
): AsyncIterable<readonly ReviewRecord[]> {
  const record = createRecorder(options, await openModels(options.models ?? [], context));
  for await (const batch of streamReviews(files, options, ledger, context, onStudied)) {
    const records = record(batch);
    if (records.length > 0) yield records;
  }
}
