/** The kinds of source side by side: is the own site rosier than the others? */
import { type SourceClass, sourceClasses } from '../../review.ts';
import type { Sections } from '../report.ts';
import { net } from '../statistics/net.ts';
import { createTally, mergeTally, type Tally } from '../statistics/tally.ts';
import type { Metric } from './metric.ts';
import { addStars, meanStars } from './star-tally.ts';

interface Source {
  reviews: number;
  stars: Tally;
  positive: number;
  negative: number;
  scored: number;
}

export type SourcesState = Record<SourceClass, Source>;

export const sources: Metric<SourcesState, Sections['sources']> = {
  name: 'sources',
  definition:
    'For each class of source met: reviews, mean stars (Student’s 95 % interval) and net sentiment of its scored reviews (multinomial 95 % margin).',
  init: () => ({
    marketplace: createSource(),
    independent: createSource(),
    social: createSource(),
    own: createSource(),
    unknown: createSource(),
  }),
  add: (state, { review, sentiment: { label } }) => {
    const source = state[review.source];
    source.reviews++;
    if (review.rating !== null) addStars(source.stars, review.rating);
    if (label === 'positive') source.positive++;
    if (label === 'negative') source.negative++;
    if (label !== 'unscored') source.scored++;
  },
  merge: (into, from) => {
    for (const name of sourceClasses) {
      const source = into[name];
      source.reviews += from[name].reviews;
      mergeTally(source.stars, from[name].stars);
      source.positive += from[name].positive;
      source.negative += from[name].negative;
      source.scored += from[name].scored;
    }
  },
  result: (state) =>
    sourceClasses
      .filter((name) => state[name].reviews > 0)
      .map((name) => ({
        source: name,
        reviews: state[name].reviews,
        mean: meanStars(state[name].stars),
        net: net(state[name].positive, state[name].negative, state[name].scored),
      })),
};

function createSource(): Source {
  return { reviews: 0, stars: createTally(), positive: 0, negative: 0, scored: 0 };
}
