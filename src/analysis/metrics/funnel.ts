/** Where on the journey the reviewers stand. */
import { type Stage, stages } from '../../review.ts';
import type { FunnelSection } from '../report.ts';
import { wilson } from '../statistics/wilson.ts';
import { addCounts, hasText } from './counts.ts';
import type { Metric } from './metric.ts';

export interface FunnelState {
  withText: number;
  stages: Record<Stage | 'unclear', number>;
}

export const funnel: Metric<FunnelState, FunnelSection> = {
  name: 'funnel',
  definition: 'Share of each primary stage, and of unclear, among the reviews with text (Wilson 95 %).',
  init: () => ({
    withText: 0,
    stages: { awareness: 0, interest: 0, desire: 0, purchase: 0, retention: 0, unclear: 0 },
  }),
  add: (state, record) => {
    if (!hasText(record.review)) return;
    state.withText++;
    state.stages[record.funnel.stage]++;
  },
  merge: (into, from) => {
    into.withText += from.withText;
    addCounts(into.stages, from.stages);
  },
  result: (state) => ({
    stages: [...stages, 'unclear' as const].map((stage) => ({
      stage,
      reviews: state.stages[stage],
      share: wilson(state.stages[stage], state.withText),
    })),
  }),
};
