/** Sentiment in depth: the distribution by every grouping, texts against stars, telling sentences. Folded only where a command asks for it. */
import type { Depth } from '../depths.ts';
import { type Grouping, groupings } from '../groupings.ts';
import { createKeyed, type Keyed, mergeKeyed, rowsOfKeyed, totalFor } from '../keyed.ts';
import type { SentimentDepth } from '../sentiment-section.ts';
import {
  addContradiction,
  type ContradictionsState,
  createContradictions,
  mergeContradictions,
  resultOfContradictions,
} from './contradictions.ts';
import { addCounts } from './counts.ts';
import { distributionOf, type Labels, noLabels } from './labels.ts';
import { addTelling, createTelling, mergeTelling, resultOfTelling, type TellingState } from './telling.ts';

/** What the distribution is broken down by. */
const breakdowns = ['language', 'source', 'stars', 'product'] as const satisfies readonly Grouping[];

/** Plain JSON data of bounded size; merges like every metric. */
export interface DepthState {
  readonly by: Record<(typeof breakdowns)[number], Keyed<Labels>>;
  readonly contradictions: ContradictionsState;
  readonly telling: TellingState;
}

const mostKeys = 1000;
const counting = { init: noLabels, merge: addCounts };

export const sentimentDepth: Depth<DepthState, SentimentDepth> = {
  name: 'sentimentDepth',
  definition:
    'Only from the command sentiment. Breakdown: the same shares for each language, source class, star and product. Mismatches: confident (≥ 0.8) praise with at most 2 stars and complaint with at least 4, the ten surest of each; mean stars of all rated reviews and without the mismatches (Student’s 95 % interval). Telling: the sentences of 4 to 30 words with the highest |score| · confidence, at most one of a review to each side, each way of saying it once.',
  sentences: true,
  inGroups: true,
  init: () => ({
    by: {
      language: createKeyed(mostKeys),
      source: createKeyed(mostKeys),
      stars: createKeyed(mostKeys),
      product: createKeyed(mostKeys),
    },
    contradictions: createContradictions(),
    telling: createTelling(),
  }),
  add: (state, record) => {
    for (const by of breakdowns) totalFor(state.by[by], groupings[by](record), counting)[record.sentiment.label]++;
    addContradiction(state.contradictions, record);
    addTelling(state.telling, record);
  },
  merge: (into, from) => {
    for (const by of breakdowns) mergeKeyed(into.by[by], from.by[by], counting);
    mergeContradictions(into.contradictions, from.contradictions);
    mergeTelling(into.telling, from.telling);
  },
  result: ({ by, contradictions, telling }) => ({
    breakdown: breakdowns.flatMap((name) =>
      rowsOfKeyed(by[name]).map(({ key, rest, total }) => ({ by: name, key, rest, ...distributionOf(total) })),
    ),
    ...resultOfContradictions(contradictions),
    telling: resultOfTelling(telling),
  }),
};
