/** What became of one review, as every response figure sees it. */
import type { Review, ReviewRecord } from '../../review.ts';
import { closesAt, endOf, hourMs } from '../response/age.ts';
import type { MetricOptions } from './metric.ts';
import type { Fate, Pledge } from './response-part.ts';

/** Null for what no response figure counts: reviews from an export without replies, and those submitted after the asOf given. */
export function fateOf(record: ReviewRecord, asOf: number | null): Fate | null {
  const { review, response } = record;
  if (response.status === 'unknown' || isAfter(review, asOf)) return null;
  const { createdAt } = review;
  const waiting = response.status === 'waiting' || repliedAfter(review, asOf);
  return {
    since: createdAt === null ? null : createdAt.ms,
    byDay: createdAt?.precision === 'day',
    waiting,
    latency: waiting || response.hours === null ? null : Math.round(response.hours * hourMs),
  };
}

/** Was the review submitted after the asOf given? */
export function isAfter({ createdAt }: Review, asOf: number | null): boolean {
  return asOf !== null && createdAt !== null && createdAt.ms > asOf;
}

/** Did the reply come after the asOf given? At that moment the review was still waiting. */
export function repliedAfter({ reply }: Review, asOf: number | null): boolean {
  return asOf !== null && reply !== null && reply.at !== null && reply.at.ms > asOf;
}

/** All promises in the order of the options, the first one first. */
export function promisesOf({ slaMs, moreSlaMs = [] }: Pick<MetricOptions, 'slaMs' | 'moreSlaMs'>): readonly number[] {
  return [slaMs, ...moreSlaMs];
}

/** When each promise runs out for the review; none without a date. */
export function pledgesOf({ createdAt }: Review, promises: readonly number[]): readonly Pledge[] {
  return createdAt === null ? [] : promises.map((ms) => ({ ms, closing: closesAt(createdAt, ms) }));
}

/** The newest date of any kind, in ms; a bare day counts to its end. No final asOf can lie before it. */
export function newestDate({ createdAt, editedAt, reply }: Review): number | null {
  let newest: number | null = null;
  for (const moment of [createdAt, editedAt, reply?.at ?? null]) {
    if (moment !== null) newest = latest(newest, endOf(moment));
  }
  return newest;
}

export function latest(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}
