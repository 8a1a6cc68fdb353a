/** A review reduced to what tells whether it is the same one and whether it stayed the same: some numbers, no text. */
import type { Review, ReviewRecord } from '../../review.ts';
import { readableText } from '../enrich.ts';
import { isCritical } from '../response/critical.ts';
import { endOf } from '../response/age.ts';
import { hashPair } from '../../hash-pair.ts';
import { mix } from '../text/hash.ts';

export interface Trace {
  /** Of the platform and its id. */
  readonly key: number;
  /** Of the text as it is read, whatever the space between its words. */
  readonly text: number;
  /** NaN where unknown, like all numbers here. */
  readonly stars: number;
  /** Submission in ms. */
  readonly created: number;
  /** The last date that the review itself bears: its edit, else its submission. */
  readonly touched: number;
  readonly platform: string | null;
  /** Of the product's name. */
  readonly product: number;
  readonly critical: boolean;
  /** Is it among the reviews that the command looks at? */
  readonly chosen: boolean;
}

export function traceOf(record: ReviewRecord, chosen: boolean): Trace {
  const { review } = record;
  const { platform, product, createdAt, editedAt, rating } = review;
  return {
    key: keyOf(review),
    text: hash53(plainTextOf(review)),
    stars: rating?.stars ?? NaN,
    created: createdAt?.ms ?? NaN,
    touched: Math.max(createdAt === null ? NaN : createdAt.ms, editedAt === null ? -Infinity : endOf(editedAt)),
    platform,
    product: product === null ? NaN : hash53(product),
    critical: isCritical(record),
    chosen,
  };
}

/** Ids mean the same review within one platform only. */
export function keyOf({ platform, id }: Review): number {
  return hash53(`${platform ?? ''}\u0000${id}`);
}

/** The text as it is read, with one space between its words. */
export function plainTextOf(review: Review): string {
  return readableText(review).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Both hashes in one whole number: among a million texts, two are alike once in ten thousand runs. */
function hash53(text: string): number {
  const { high, low } = hashPair(text);
  return (mix(high) >>> 11) * 0x100000000 + (mix(low) >>> 0);
}
