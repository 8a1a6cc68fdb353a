/** What the response figures accumulate, one review at a time. */
import type { ResponseReason, ReviewRecord } from '../../review.ts';
import { isCritical } from '../response/critical.ts';
import { addCounts } from './counts.ts';
import type { MetricOptions } from './metric.ts';
import { fateOf, isAfter, latest, newestDate, pledgesOf, promisesOf } from './response-fate.ts';
import { addToPart, createPart, mergePart, type PartState } from './response-part.ts';
import { addWaiting, offerWaiting, oldestFirst, type Waiting, worstFirst } from './waiting-list.ts';

export interface ResponseState {
  /** The asOf given; null: `newest` takes its place. */
  asOf: number | null;
  /** The newest date of any kind met so far, in ms. */
  newest: number | null;
  reviews: number;
  answered: number;
  answeredAfterAsOf: number;
  answeredUndated: number;
  undatedWaiting: number;
  afterAsOf: number;
  why: Record<ResponseReason, number>;
  /** The sum of all known latencies, in two whole numbers that stay exact. */
  minutes: number;
  restMs: number;
  timed: number;
  critical: PartState;
  rest: PartState;
  oldest: Waiting[];
  first: Waiting[];
}

const sums = [
  'reviews',
  'answered',
  'answeredAfterAsOf',
  'answeredUndated',
  'undatedWaiting',
  'afterAsOf',
  'minutes',
  'restMs',
  'timed',
] as const satisfies readonly (keyof ResponseState)[];

export function createResponse(): ResponseState {
  return {
    asOf: null,
    newest: null,
    reviews: 0,
    answered: 0,
    answeredAfterAsOf: 0,
    answeredUndated: 0,
    undatedWaiting: 0,
    afterAsOf: 0,
    why: { undated: 0, 'relative-date': 0, 'reply-before-review': 0, 'no-reply-column': 0, 'no-review-date': 0 },
    minutes: 0,
    restMs: 0,
    timed: 0,
    critical: createPart(),
    rest: createPart(),
    oldest: [],
    first: [],
  };
}

export function addResponse(state: ResponseState, record: ReviewRecord, options: MetricOptions): void {
  const { review, response } = record;
  const { asOf } = options;
  state.asOf = asOf;
  state.newest = latest(state.newest, newestDate(review));
  state.reviews++;
  if (isAfter(review, asOf)) {
    state.afterAsOf++;
    return;
  }
  if (response.why !== null) state.why[response.why]++;
  const fate = fateOf(record, asOf);
  if (fate === null) return;
  const critical = isCritical(record);
  const part = critical ? state.critical : state.rest;
  addToPart(part, fate, pledgesOf(review, promisesOf(options)), horizonOf(state));
  if (response.status === 'answered') state.answered++;
  if (fate.waiting) {
    if (response.status === 'answered') state.answeredAfterAsOf++;
    list(state, record, critical);
  } else if (fate.latency === null) {
    state.answeredUndated++;
  } else {
    state.timed++;
    state.minutes += Math.floor(fate.latency / minuteMs);
    state.restMs += fate.latency % minuteMs;
  }
}

export function mergeResponse(into: ResponseState, from: ResponseState): void {
  into.asOf ??= from.asOf;
  into.newest = latest(into.newest, from.newest);
  for (const key of sums) into[key] += from[key];
  addCounts(into.why, from.why);
  for (const name of ['critical', 'rest'] as const) mergePart(into[name], from[name], horizonOf(into));
  for (const waiting of from.oldest) addWaiting(into.oldest, waiting, oldestFirst);
  for (const waiting of from.first) addWaiting(into.first, waiting, worstFirst);
}

const minuteMs = 60_000;

function list(state: ResponseState, record: ReviewRecord, critical: boolean): void {
  const { createdAt } = record.review;
  if (createdAt === null) {
    state.undatedWaiting++;
    return;
  }
  offerWaiting(state.oldest, record, createdAt, oldestFirst);
  if (critical) offerWaiting(state.first, record, createdAt, worstFirst);
}

/** No final asOf can lie before it. */
function horizonOf(state: ResponseState): number {
  return state.asOf ?? state.newest ?? -Infinity;
}
