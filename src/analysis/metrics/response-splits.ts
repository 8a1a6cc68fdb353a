/** Who is answered how fast: the response figures by star, sentiment, stage, language, product, platform and week. */
import type { ReviewRecord } from '../../review.ts';
import type { Depth } from '../depths.ts';
import { groupings } from '../groupings.ts';
import { createKeyed, type Keyed, mergeKeyed, type Monoid, rowsOfKeyed, totalFor } from '../keyed.ts';
import type { ResponseSplit, ResponseSplits, SplitName } from '../response-section.ts';
import { wilson } from '../statistics/wilson.ts';
import { backlogOf } from './backlog.ts';
import { fateOf, latest, newestDate, pledgesOf } from './response-fate.ts';
import {
  addToPart,
  createPart,
  type Detail,
  judgePart,
  mergePart,
  type PartState,
  waitingAges,
} from './response-part.ts';

interface SplitState {
  /** Whenever the answer came. */
  answered: number;
  readonly part: PartState;
}

export interface SplitsState {
  asOf: number | null;
  newest: number | null;
  readonly by: Record<SplitName, Keyed<SplitState>>;
}

/** Few groups may remember much: minutes and quarters of an hour are lost only beyond these numbers. Many may not: 1,000 products share the memory. */
const few: Detail = { cells: 4096, windows: 16_384 };
const many: Detail = { cells: 512, windows: 1024 };
const mostKeys = 1000;

interface Split {
  readonly detail: Detail;
  readonly keyOf: (record: ReviewRecord) => string | null;
}

const splits: { readonly [Name in SplitName]: Split } = {
  stars: { detail: few, keyOf: groupings.stars },
  sentiment: { detail: few, keyOf: ({ sentiment }) => sentiment.label },
  stage: { detail: few, keyOf: groupings.stage },
  language: { detail: few, keyOf: groupings.language },
  product: { detail: many, keyOf: groupings.product },
  platform: { detail: many, keyOf: groupings.platform },
  week: { detail: many, keyOf: groupings.week },
};

const names = ['stars', 'sentiment', 'stage', 'language', 'product', 'platform', 'week'] as const satisfies SplitName[];

function monoidOf(detail: Detail, horizon = -Infinity): Monoid<SplitState> {
  return {
    init: () => ({ answered: 0, part: createPart(detail) }),
    merge: (into, from) => {
      into.answered += from.answered;
      mergePart(into.part, from.part, horizon);
    },
  };
}

const folding = { few: monoidOf(few), many: monoidOf(many) };

export const splitsDepth: Depth<SplitsState, ResponseSplits> = {
  name: 'splitsDepth',
  definition:
    'Only from the command latency, over the whole input. Splits: the figures of the response section for each star, sentiment, stage, language, product, platform and week of submission (ISO 8601); for the first 1,000 products, platforms and weeks, the others together. Exact for small groups; beyond 512 distinct times of a product, platform or week (4,096 of the others) a time is rounded up by at most a 16th, a date of submission to a whole step of at most a day, and beyond 1,024 (16,384) reviews windows close on the quarter hour.',
  sentences: false,
  inGroups: false,
  init: () => ({
    asOf: null,
    newest: null,
    by: {
      stars: createKeyed(mostKeys),
      sentiment: createKeyed(mostKeys),
      stage: createKeyed(mostKeys),
      language: createKeyed(mostKeys),
      product: createKeyed(mostKeys),
      platform: createKeyed(mostKeys),
      week: createKeyed(mostKeys),
    },
  }),
  add: (state, record, { asOf, slaMs }) => {
    state.asOf = asOf;
    state.newest = latest(state.newest, newestDate(record.review));
    const fate = fateOf(record, asOf);
    if (fate === null) return;
    const pledges = pledgesOf(record.review, [slaMs]);
    const horizon = asOf ?? state.newest ?? -Infinity;
    for (const name of names) {
      const { detail, keyOf } = splits[name];
      const split = totalFor(state.by[name], keyOf(record), detail === few ? folding.few : folding.many);
      if (record.response.status === 'answered') split.answered++;
      addToPart(split.part, fate, pledges, horizon);
    }
  },
  merge: (into, from) => {
    into.asOf ??= from.asOf;
    into.newest = latest(into.newest, from.newest);
    const horizon = into.asOf ?? into.newest ?? -Infinity;
    for (const name of names) mergeKeyed(into.by[name], from.by[name], monoidOf(splits[name].detail, horizon));
  },
  result: (state, end) => {
    const asOf = end.asOf ?? state.newest ?? 0;
    return {
      splits: names.flatMap((by) =>
        rowsOfKeyed(state.by[by]).map(({ key, rest, total }) => ({
          by,
          key,
          rest,
          ...figuresOf(total, asOf, end.slaMs),
        })),
      ),
    };
  },
};

function figuresOf(
  { answered, part }: SplitState,
  asOf: number,
  slaMs: number,
): Omit<ResponseSplit, 'by' | 'key' | 'rest'> {
  const ages = waitingAges(part, asOf);
  const { overdue, dueIn24h, buckets } = backlogOf(ages, slaMs);
  return {
    reviews: part.reviews,
    answered,
    replyRate: wilson(answered, part.reviews),
    waiting: part.waiting,
    overdue,
    dueIn24h,
    backlog: buckets,
    ...judgePart(part, ages, asOf)(slaMs, 0),
  };
}
