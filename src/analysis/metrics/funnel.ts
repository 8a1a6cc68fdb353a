/** Where on the journey the reviewers stand. */
import { type Stage, stages } from '../../review.ts';
import type { FunnelSection } from '../funnel-section.ts';
import { wilson } from '../statistics/wilson.ts';
import { addCounts, hasText, isRead } from './counts.ts';
import type { Metric } from './metric.ts';

export interface FunnelState {
  read: number;
  unread: number;
  stages: Record<Stage | 'unclear', number>;
}

export const funnel: Metric<FunnelState, FunnelSection> = {
  name: 'funnel',
  definition:
    'Share of each primary stage, and of unclear, among the reviews with text in a language that is read (Wilson 95 %); unread are the other reviews with text.',
  init: () => ({
    read: 0,
    unread: 0,
    stages: { awareness: 0, interest: 0, desire: 0, purchase: 0, retention: 0, unclear: 0 },
  }),
  add: (state, record) => {
    if (!hasText(record.review)) return;
    if (!isRead(record)) {
      state.unread++;
      return;
    }
    state.read++;
    state.stages[record.funnel.stage]++;
  },
  merge: (into, from) => {
    into.read += from.read;
    into.unread += from.unread;
    addCounts(into.stages, from.stages);
  },
  result: (state) => ({
    stages: [...stages, 'unclear' as const].map((stage) => ({
      stage,
      reviews: state.stages[stage],
      share: wilson(state.stages[stage], state.read),
    })),
    unread: state.unread,
  }),
};
