/** Which touchpoints the reviews speak of, and how. */
import { type Polarity, type TouchpointId, touchpointIds } from '../../review.ts';
import type { TouchpointRow } from '../report.ts';
import { net } from '../statistics/net.ts';
import type { Metric } from './metric.ts';

/** One row per touchpoint, in the order of touchpointIds. */
export type TouchpointsState = ({ id: TouchpointId } & Record<Polarity, number>)[];

export const touchpoints: Metric<TouchpointsState, readonly TouchpointRow[]> = {
  name: 'touchpoints',
  definition:
    'Reviews that mention a touchpoint, by polarity; net is (positive − negative) ÷ mentions with the multinomial 95 % margin. Most mentioned first; touchpoints nobody mentions are left out.',
  init: () => touchpointIds.map((id) => ({ id, positive: 0, negative: 0, neutral: 0 })),
  add: (state, record) => {
    for (const { id, polarity } of record.touchpoints) {
      const row = state[touchpointIds.indexOf(id)];
      if (row !== undefined) row[polarity]++;
    }
  },
  merge: (into, from) => {
    into.forEach((row, i) => {
      row.positive += from[i]?.positive ?? 0;
      row.negative += from[i]?.negative ?? 0;
      row.neutral += from[i]?.neutral ?? 0;
    });
  },
  result: (state) =>
    state
      .map((row) => ({ ...row, reviews: row.positive + row.negative + row.neutral }))
      .filter((row) => row.reviews > 0)
      .map((row) => ({ ...row, net: net(row.positive, row.negative, row.reviews) }))
      // The sort is stable: equals stay in the order of the journey.
      .sort((a, b) => b.reviews - a.reviews),
};
