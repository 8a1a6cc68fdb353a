/** What the stars say. */
import type { Ratings } from '../report.ts';
import { createTally, mergeTally, type Tally } from '../statistics/tally.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Metric } from './metric.ts';
import { addStars, meanStars, starCells } from './star-tally.ts';

export interface RatingsState {
  stars: Tally;
  unrated: number;
  recommended: number;
  asked: number;
  scales: number[];
}

export const ratings: Metric<RatingsState, Ratings> = {
  name: 'ratings',
  definition:
    'Mean of the stars of all rated reviews on the 1–5 scale (other scales are mapped) with Student’s 95 % interval; CSAT is the share of rated reviews with at least 4 stars (Wilson 95 %); recommended is the share of yes among yes and no (Wilson 95 %).',
  init: () => ({ stars: createTally(), unrated: 0, recommended: 0, asked: 0, scales: [] }),
  add: (state, { review }) => {
    if (review.rating === null) {
      state.unrated++;
    } else {
      addStars(state.stars, review.rating);
      addScale(state.scales, review.rating.scale);
    }
    if (review.recommended !== null) state.asked++;
    if (review.recommended === true) state.recommended++;
  },
  merge: (into, from) => {
    mergeTally(into.stars, from.stars);
    into.unrated += from.unrated;
    into.recommended += from.recommended;
    into.asked += from.asked;
    for (const scale of from.scales) addScale(into.scales, scale);
  },
  result: (state) => {
    const byStar = [1, 2, 3, 4, 5].map((stars) => ({ stars, reviews: 0 }));
    let rated = 0;
    let satisfied = 0;
    for (const [stars, count] of starCells(state.stars)) {
      rated += count;
      if (stars >= 4) satisfied += count;
      const row = byStar[Math.min(5, Math.max(1, Math.round(stars))) - 1];
      if (row !== undefined) row.reviews += count;
    }
    return {
      mean: meanStars(state.stars),
      csat: wilson(satisfied, rated),
      stars: byStar,
      unrated: state.unrated,
      recommended: wilson(state.recommended, state.asked),
      scales: state.scales.toSorted((a, b) => a - b),
    };
  },
};

function addScale(scales: number[], scale: number): void {
  if (!scales.includes(scale)) scales.push(scale);
}
