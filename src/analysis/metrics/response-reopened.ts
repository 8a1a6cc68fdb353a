/** Reviews edited after their reply: the customer came back, and a next answer is due. Never mixed with the first response. */
import type { Moment, ReviewRecord } from '../../review.ts';
import type { Reopened } from '../response-section.ts';
import { addToSpread, createSpread, mergeSpread, type Spread } from '../statistics/spread.ts';
import { backlogOf } from './backlog.ts';
import { fateOf } from './response-fate.ts';
import { waitingAges } from './response-part.ts';
import { addWaiting, offerWaiting, oldestFirst, resultOfWaiting, type Waiting } from './waiting-list.ts';

export interface ReopenedState {
  known: number;
  reviews: number;
  repliedAfterEdit: number;
  sameTime: number;
  /** −(moment of the edit), as in the parts of the response. */
  readonly since: Spread;
  readonly sinceDay: Spread;
  readonly oldest: Waiting[];
}

/** Edits after a reply are few; 16,384 distinct moments are kept exactly. */
const cells = 16_384;

export function createReopened(): ReopenedState {
  return {
    known: 0,
    reviews: 0,
    repliedAfterEdit: 0,
    sameTime: 0,
    since: createSpread(cells),
    sinceDay: createSpread(cells),
    oldest: [],
  };
}

export function addReopened(state: ReopenedState, record: ReviewRecord, asOf: number | null): void {
  const { reply } = record.review;
  const fate = fateOf(record, asOf);
  const edited = editOf(record);
  if (fate === null || fate.waiting || edited === null || !reply?.at || (asOf !== null && edited.ms > asOf)) return;
  state.known++;
  const after = order(reply.at, edited);
  if (after > 0) state.repliedAfterEdit++;
  else if (after === 0) state.sameTime++;
  else {
    state.reviews++;
    addToSpread(edited.precision === 'day' ? state.sinceDay : state.since, -edited.ms);
    offerWaiting(state.oldest, record, edited, oldestFirst);
  }
}

export function mergeReopened(into: ReopenedState, from: ReopenedState): void {
  for (const key of ['known', 'reviews', 'repliedAfterEdit', 'sameTime'] as const) into[key] += from[key];
  mergeSpread(into.since, from.since);
  mergeSpread(into.sinceDay, from.sinceDay);
  for (const waiting of from.oldest) addWaiting(into.oldest, waiting, oldestFirst);
}

export function resultOfReopened(state: ReopenedState, asOf: number, slaMs: number): Reopened {
  const { known, reviews, repliedAfterEdit, sameTime } = state;
  const { overdue, dueIn24h, buckets } = backlogOf(waitingAges(state, asOf), slaMs);
  return {
    ...{ known, reviews, repliedAfterEdit, sameTime, overdue, dueIn24h, backlog: buckets },
    oldest: resultOfWaiting(state.oldest, asOf),
  };
}

/** The last edit that is known. Where a reply is older than its review, the review's only date is that of an edit. */
function editOf({ review: { createdAt, editedAt }, response }: ReviewRecord): Moment | null {
  if (response.why === 'reply-before-review') return editedAt ?? createdAt;
  return editedAt === null || createdAt === null || order(createdAt, editedAt) < 0 ? editedAt : null;
}

/** Negative when `a` came first, 0 where both may have: on one day, or in one minute, where no more is known of one of them. */
function order(a: Moment, b: Moment): number {
  const by = (precision: Moment['precision']): boolean => a.precision === precision || b.precision === precision;
  if (by('day')) return a.day - b.day;
  return by('minute') ? Math.floor(a.ms / minuteMs) - Math.floor(b.ms / minuteMs) : a.ms - b.ms;
}

const minuteMs = 60_000;
