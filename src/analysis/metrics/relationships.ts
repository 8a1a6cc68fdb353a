/** Which kind of relationship the texts show. */
import { type Relationship, relationships as kinds } from '../../review.ts';
import type { Sections } from '../report.ts';
import { wilson } from '../statistics/wilson.ts';
import { addCounts, hasText } from './counts.ts';
import type { Metric } from './metric.ts';

export interface RelationshipsState {
  withText: number;
  kinds: Record<Relationship, number>;
}

export const relationships: Metric<RelationshipsState, Sections['relationships']> = {
  name: 'relationships',
  definition: 'Share of each relationship kind, and of none, among the reviews with text (Wilson 95 %).',
  init: () => ({ withText: 0, kinds: { transactional: 0, emotional: 0, community: 0, value_added: 0, none: 0 } }),
  add: (state, record) => {
    if (!hasText(record.review)) return;
    state.withText++;
    state.kinds[record.relationship]++;
  },
  merge: (into, from) => {
    into.withText += from.withText;
    addCounts(into.kinds, from.kinds);
  },
  result: (state) =>
    kinds.map((relationship) => ({
      relationship,
      reviews: state.kinds[relationship],
      share: wilson(state.kinds[relationship], state.withText),
    })),
};
