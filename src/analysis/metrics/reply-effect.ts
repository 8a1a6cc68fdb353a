/** Do stars change after a reply? Only where both versions of a review are known. */
import type { Moment } from '../../review.ts';
import type { ReplyEffect } from '../reply-section.ts';
import { dayMs } from '../response/age.ts';
import { mean } from '../statistics/mean.ts';
import { addToTally, cellsOf, createTally, mergeTally, type Tally } from '../statistics/tally.ts';
import type { Metric } from './metric.ts';

export interface ReplyEffectState {
  edited: number;
  /** Changes in millionths of a star: whole numbers add up in any order. */
  readonly changes: Tally;
}

/** metrics.md: later edits are hardly the reply's doing. */
const longestMs = 90 * dayMs;
const millionths = 1_000_000;

export const replyEffect: Metric<ReplyEffectState, ReplyEffect> = {
  name: 'replyEffect',
  definition:
    'Only from the command latency. Reviews edited within 90 days after their reply; where an older version was read too, written before the reply: mean change of stars from it to the latest (Student’s 95 % interval). Who edits is not random, and extreme ratings drift to the middle by themselves.',
  init: () => ({ edited: 0, changes: createTally() }),
  add: (state, { review }, { asOf }) => {
    const { editedAt, earlier, rating } = review;
    const repliedAt = review.reply?.at ?? null;
    if (editedAt === null || repliedAt === null || !isBefore(repliedAt, editedAt)) return;
    if (editedAt.ms - repliedAt.ms > longestMs || (asOf !== null && editedAt.ms > asOf)) return;
    state.edited++;
    if (earlier === undefined || rating === null || isBefore(repliedAt, earlier.at)) return;
    addToTally(state.changes, Math.round((rating.stars - earlier.stars) * millionths));
  },
  merge: (into, from) => {
    into.edited += from.edited;
    mergeTally(into.changes, from.changes);
  },
  result: ({ edited, changes }) => {
    const cells = cellsOf(changes).map(([change, count]) => [change / millionths, count] as const);
    const total = (wanted: (change: number) => boolean): number =>
      cells.reduce((sum, [change, count]) => (wanted(change) ? sum + count : sum), 0);
    return {
      edited,
      change: mean(cells, [-4, 4]),
      up: total((change) => change > 0),
      same: total((change) => change === 0),
      down: total((change) => change < 0),
    };
  },
};

/** Of two moments on one day, of which one gives only the day, none is before the other. */
function isBefore(a: Moment, b: Moment): boolean {
  return a.precision === 'day' || b.precision === 'day' ? a.day < b.day : a.ms < b.ms;
}
