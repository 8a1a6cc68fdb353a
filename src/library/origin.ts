/** What the plain data of the library came from: enrich and summarise need more of a review than its record tells. */
import type { Ledger } from '../ledger.ts';
import type { Review, ReviewRecord as Analysed } from '../review.ts';
import type { ReviewRecord } from './record.ts';

/** How records were made. */
export interface Making {
  readonly slaMs: number;
  readonly moreSlaMs: readonly number[];
  readonly asOf: number | null;
}

/** What a record shows, and what it was made from. */
export interface Origin {
  readonly analysed: Analysed;
  readonly making: Making;
  /** The account of its reading; undefined for a review that somebody else made. */
  readonly ledger: Ledger | undefined;
  /** The same with every sentence judged by itself. */
  readonly inSentences: () => Analysed;
}

interface StreamOrigin {
  readonly ledger: Ledger | undefined;
  readonly making?: Making;
}

const origins = new WeakMap<ReviewRecord, Origin>();
const readings = new WeakMap<Review, Ledger>();
const streams = new WeakMap<object, StreamOrigin>();

export function setOrigin(record: ReviewRecord, origin: Origin): void {
  origins.set(record, origin);
}

/** Undefined for a record that enrich did not make, such as a copy. */
export function originOf(record: ReviewRecord): Origin | undefined {
  return origins.get(record);
}

/** Books a review under the account of its reading. */
export function setReading(review: Review, ledger: Ledger): void {
  readings.set(review, ledger);
}

export function readingOf(review: Review): Ledger | undefined {
  return readings.get(review);
}

export function setStream(stream: AsyncIterable<unknown>, origin: StreamOrigin): void {
  streams.set(stream, origin);
}

/** Undefined for a stream of somebody else, such as a filter around ours. */
export function streamOf(stream: object): StreamOrigin | undefined {
  return streams.get(stream);
}
