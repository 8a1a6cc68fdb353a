/** `enrich`: reviews become records, one by one. */
import { createEnricher } from '../analysis/enrich.ts';
import { redactReview } from '../analysis/redact.ts';
import { settle } from '../commands/settings.ts';
import { toRecordJson } from '../io/write/record.ts';
import { packageRoot } from '../manifest.ts';
import { openModels } from '../pipeline/models.ts';
import type { Review } from '../review.ts';
import { once } from './once.ts';
import { checkKeys, listOf, settled } from './options.ts';
import { readingOf, setOrigin, setStream, streamOf } from './origin.ts';
import type { ReviewRecord } from './record.ts';

export interface EnrichOptions {
  /** The promise to answer within: `7d` (default), `48h`, `90m`, `2w`. Of several the first counts, the others are measured beside it. */
  readonly sla?: string | readonly string[];
  /** The moment ages are measured at; a bare day means its end in UTC. Default: the newest date in the input. */
  readonly asOf?: string | Date;
  /** Hide e-mail addresses, phones and other long numbers in texts, before anything is analysed. */
  readonly redact?: boolean;
  /** Paths of sentiment models made by `reviewkit train`, instead of the shipped ones of their languages. */
  readonly models?: string | readonly string[];
}

/**
 * Gives every review its language, sentiment, stage, touchpoints, relationship and response, in order, as it comes.
 * The models of a language (some 4 MB) are read when that language first occurs. The stream can be read once.
 *
 * @throws {UsageError} at once for an option that means nothing; while reading for a model that is none.
 */
export function enrich(
  reviews: AsyncIterable<Review> | Iterable<Review>,
  options: EnrichOptions = {},
): AsyncIterable<ReviewRecord> {
  checkKeys(options, ['sla', 'asOf', 'redact', 'models'], 'enrich');
  const { asOf, redact = false, models } = options;
  const sla = listOf(options.sla);
  const typed = {
    ...(sla !== undefined && { sla }),
    ...(asOf !== undefined && { asOf: typeof asOf === 'string' ? asOf : asOf.toISOString() }),
  };
  const promise = settled(typed, (raw) => settle(raw, [], ''));
  const making = { slaMs: promise.slaMs, moreSlaMs: promise.moreSlaMs, asOf: promise.asOf };

  async function* generate(): AsyncGenerator<ReviewRecord, void, undefined> {
    const loadModel = await openModels(listOf(models) ?? [], { packageRoot });
    const analyse = createEnricher({ ...making, loadModel });
    const analyseSentences = createEnricher({ ...making, loadModel, sentences: true });
    for await (const review of reviews) {
      const analysed = analyse(redact ? redactReview(review) : review);
      const record: ReviewRecord = toRecordJson(analysed);
      const inSentences = () => analyseSentences(analysed.review);
      setOrigin(record, { analysed, making, ledger: readingOf(review), inSentences });
      yield record;
    }
  }

  const records = once(generate, 'enrich(…)');
  setStream(records, { ledger: streamOf(reviews)?.ledger, making });
  return records;
}
