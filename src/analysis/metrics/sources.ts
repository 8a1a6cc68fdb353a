/** The kinds of source side by side: is the own site rosier than the others? */
import { type SourceClass, sourceClasses } from '../../review.ts';
import type { Sections } from '../report.ts';
import { net } from '../statistics/net.ts';
import { wilson } from '../statistics/wilson.ts';
import { createTally, mergeTally, type Tally } from '../statistics/tally.ts';
import type { Metric } from './metric.ts';
import { compare, type SourceSide } from './source-tests.ts';
import { addStars, meanStars, starCells } from './star-tally.ts';

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
    'For each class of source met: reviews, mean stars (Student’s 95 % interval), net sentiment of its scored reviews (multinomial 95 % margin), share of positive among them, of 1★, of 5★ and of both among its rated reviews (Wilson 95 %); against each other class the difference of the means (Welch) with the p of Mann and Whitney, and of the positive shares (Newcombe) with the p of the two-proportion z test, where both have at least 20.',
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
  result: (state) => {
    const met = sourceClasses.filter((name) => state[name].reviews > 0);
    const sides = met.map((name) => ({ source: name, ...sideOf(state[name]) }));
    return met.map((name, i) => {
      const { reviews, stars, positive, negative, scored } = state[name];
      const rated = starCells(stars);
      let n = 0;
      let one = 0;
      let five = 0;
      for (const [value, count] of rated) {
        n += count;
        if (Math.round(value) <= 1) one += count;
        if (Math.round(value) >= 5) five += count;
      }
      return {
        source: name,
        reviews,
        mean: meanStars(stars),
        net: net(positive, negative, scored),
        positive: wilson(positive, scored),
        oneStar: wilson(one, n),
        fiveStar: wilson(five, n),
        extreme: wilson(one + five, n),
        against: sides
          .filter((_, other) => other !== i)
          .map((other) => ({ source: other.source, ...compare(sideOf(state[name]), other) })),
      };
    });
  },
};

function sideOf({ stars, positive, scored }: Source): SourceSide {
  return { stars: starCells(stars), positive: { count: positive, n: scored } };
}

function createSource(): Source {
  return { reviews: 0, stars: createTally(), positive: 0, negative: 0, scored: 0 };
}
