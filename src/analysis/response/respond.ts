/** Was a review answered, how fast, and was that within the promise? */
import type { Moment, Precision, Response, ResponseReason, Review } from '../../review.ts';
import { closesAt, dayMs, hourMs } from './age.ts';

export interface RespondOptions {
  /** The promise: an answer within so many ms. */
  readonly slaMs: number;
  /** The moment given with --as-of in ms; null lets waiting reviews stay undecided. */
  readonly asOf: number | null;
}

/** The response as `score` shows it (DESIGN.md §4). The promise is kept at exactly `slaMs`, and broken one ms later. */
export function respond(review: Review, options: RespondOptions): Response {
  const { createdAt, reply } = review;
  if (reply === null || (isBlank(reply.text) && reply.at === null && !reply.relative)) {
    return review.responseKnown ? waiting(review, options) : without('unknown', 'no-reply-column');
  }
  if (reply.at === null) return without('answered', reply.relative ? 'relative-date' : 'undated');
  if (createdAt === null) return without('answered', undatedReview(review));
  const latency = latencyMs(createdAt, reply.at);
  if (latency === null) return without('answered', 'reply-before-review');
  const precision = coarser(createdAt.precision, reply.at.precision);
  return { status: 'answered', hours: latency / hourMs, precision, within: latency <= options.slaMs, why: null };
}

function waiting(review: Review, { slaMs, asOf }: RespondOptions): Response {
  const { createdAt } = review;
  if (createdAt === null) return without('waiting', undatedReview(review));
  const closed = asOf !== null && closesAt(createdAt, slaMs) <= asOf;
  return { status: 'waiting', hours: null, precision: null, within: closed ? false : null, why: null };
}

function without(status: Response['status'], why: ResponseReason): Response {
  return { status, hours: null, precision: null, within: null, why };
}

function undatedReview(review: Review): ResponseReason {
  return review.relativeDate ? 'relative-date' : 'no-review-date';
}

/** Null when the reply is older than the review: then the review's date is that of a later edit. */
function latencyMs(created: Moment, replied: Moment): number | null {
  const precision = coarser(created.precision, replied.precision);
  if (precision === 'day') return replied.day < created.day ? null : (replied.day - created.day) * dayMs;
  const latency = replied.ms - created.ms;
  // 10:11 may be later than 10:11:40: within one minute nothing says that the reply came first.
  const slack = precision === 'minute' && Math.floor(replied.ms / 60_000) === Math.floor(created.ms / 60_000);
  if (slack) return Math.max(0, latency);
  return latency < 0 ? null : latency;
}

function coarser(a: Precision, b: Precision): Precision {
  if (a === 'day' || b === 'day') return 'day';
  return a === 'minute' || b === 'minute' ? 'minute' : 'second';
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
