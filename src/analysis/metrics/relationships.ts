/** Which kind of relationship the texts show. */
import { type Relationship, relationships as kinds } from '../../review.ts';
import type { Sections } from '../report.ts';
import { wilson } from '../statistics/wilson.ts';
import { addCounts, hasText, isRead } from './counts.ts';
import type { Metric } from './metric.ts';

export interface RelationshipsState {
  read: number;
  kinds: Record<Relationship, number>;
}

export const relationships: Metric<RelationshipsState, Sections['relationships']> = {
  name: 'relationships',
  definition:
    'Share of each relationship kind, and of none, among the reviews with text in a language that is read (Wilson 95 %).',
  init: () => ({ read: 0, kinds: { transactional: 0, emotional: 0, community: 0, value_added: 0, none: 0 } }),
  add: (state, record) => {
    if (!hasText(record.review) || !isRead(record)) return;
    state.read++;
    state.kinds[record.relationship]++;
  },
  merge: (into, from) => {
    into.read += from.read;
    addCounts(into.kinds, from.kinds);
  },
  result: (state) =>
    kinds.map((relationship) => ({
      relationship,
      reviews: state.kinds[relationship],
      share: wilson(state.kinds[relationship], state.read),
    })),
};
