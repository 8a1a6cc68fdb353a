/** The journey in depth: stage by sentiment and touchpoint, advocacy, paths, change, questions, requests, drivers and topics. */
import type { Depth } from '../depths.ts';
import { readableText } from '../enrich.ts';
import {
  addRecommended,
  addToAdvocacy,
  type AdvocacyState,
  createAdvocacy,
  mergeAdvocacy,
  resultOfAdvocacy,
} from '../funnel/advocacy.ts';
import { addAsked, type AskedState, mergeAsked, stagesOf, sumOf, topicsOf } from '../funnel/asked.ts';
import { addClauses, type ClausesState, createClauses, mergeClauses, resultOfClauses } from '../funnel/clauses.ts';
import { addToDrivers, createDrivers, type DriversState, mergeDrivers, resultOfDrivers } from '../funnel/drivers.ts';
import { groupLimits, type Limits, wholeLimits } from '../funnel/limits.ts';
import { enough } from '../funnel/matters.ts';
import { addToPaths, createPaths, mergePaths, type PathsState, resultOfPaths } from '../funnel/paths.ts';
import {
  addToStageMap,
  createStageMap,
  mergeStageMap,
  resultOfStageMap,
  type StageMapState,
} from '../funnel/stage-map.ts';
import {
  addToTimeline,
  createTimeline,
  mergeTimeline,
  resultOfTimeline,
  type TimelineState,
} from '../funnel/timeline.ts';
import type { FunnelDepth } from '../funnel-section.ts';
import { voicesOf } from '../intents/intents.ts';
import { wilson } from '../statistics/wilson.ts';
import { hasText, isRead } from './counts.ts';

/** Plain JSON data of bounded size (funnel/limits.ts); merges like every metric. */
export interface FunnelDepthState {
  /** How many quotes a list keeps. */
  readonly quotes: number;
  read: number;
  readonly map: StageMapState;
  readonly advocacy: AdvocacyState;
  readonly paths: PathsState;
  readonly timeline: TimelineState;
  readonly questions: AskedState;
  readonly requests: AskedState;
  readonly drivers: DriversState;
  readonly clauses: ClausesState;
}

function create({ authors, clauses, quotes, products }: Limits): FunnelDepthState {
  return {
    quotes,
    read: 0,
    map: createStageMap(),
    advocacy: createAdvocacy(),
    paths: createPaths(authors),
    timeline: createTimeline(),
    questions: [],
    requests: [],
    drivers: createDrivers(products),
    clauses: createClauses(clauses),
  };
}

export const funnelDepth: Depth<FunnelDepthState, FunnelDepth> = {
  name: 'funnelDepth',
  definition:
    'Only from the command funnel, of the reviews with text in a language that is read; with fewer than 10 cases an estimate is null (too few to tell). Map: reviews of a stage whose clause judges a touchpoint, net as for touchpoints. Advocacy: share of reviews whose words recommend, warn, say to come back or to leave (Wilson 95 %). Transitions: consecutive dated reviews of one author with a stage, forward, stay or back on the journey; authors beyond 20,000 are sampled by hash, names with more than 50 reviews are left out as crowds. Timeline: stages per ISO week (months beyond 106 weeks, years beyond 120 months), trend by Cochran and Armitage. Questions and requests: reviews that ask something, or ask for something; answered is of those whose export has a place for replies. Driver: share of a touchpoint among 4–5★ less its share among 1–2★ (Newcombe’s hybrid score 95 % interval). Topics: phrases of two to four words by log-odds with an informative Dirichlet prior, of up to 2,000 different reviews per touchpoint, sampled by hash beyond.',
  sentences: false,
  inGroups: true,
  init: () => create(wholeLimits),
  initInGroup: () => create(groupLimits),
  add: (state, record) => {
    addRecommended(state.advocacy, record.review.recommended);
    if (!hasText(record.review) || !isRead(record)) return;
    const text = readableText(record.review);
    const heard = { record, voices: voicesOf(text, record.language) };
    const { asks, requests } = heard.voices;
    state.read++;
    addToStageMap(state.map, heard, state.quotes);
    addToAdvocacy(state.advocacy, heard, state.quotes);
    addToPaths(state.paths, record);
    addToTimeline(state.timeline, heard);
    if (asks !== null) addAsked(state.questions, heard, asks, state.quotes);
    if (requests !== null) addAsked(state.requests, heard, requests, state.quotes);
    addToDrivers(state.drivers, record);
    addClauses(state.clauses, heard, text);
  },
  merge: (into, from) => {
    into.read += from.read;
    mergeStageMap(into.map, from.map, into.quotes);
    mergeAdvocacy(into.advocacy, from.advocacy, into.quotes);
    mergePaths(into.paths, from.paths);
    mergeTimeline(into.timeline, from.timeline);
    mergeAsked(into.questions, from.questions, into.quotes);
    mergeAsked(into.requests, from.requests, into.quotes);
    mergeDrivers(into.drivers, from.drivers);
    mergeClauses(into.clauses, from.clauses);
  },
  result: (state) => {
    const { topics, questions, requests } = resultOfClauses(state.clauses);
    const share = (reviews: number) => enough(wilson(reviews, state.read));
    const asked = sumOf(state.questions);
    const wanted = sumOf(state.requests);
    return {
      read: state.read,
      ...resultOfStageMap(state.map),
      advocacy: resultOfAdvocacy(state.advocacy, state.read),
      transitions: resultOfPaths(state.paths),
      timeline: resultOfTimeline(state.timeline),
      questions: {
        ...{ reviews: asked.reviews, share: share(asked.reviews), answered: asked.answered },
        stages: stagesOf(state.questions, state.quotes),
        phrases: questions,
      },
      requests: {
        ...{ reviews: wanted.reviews, share: share(wanted.reviews), answered: wanted.answered },
        topics: topicsOf(state.requests, state.quotes),
        phrases: requests,
      },
      drivers: resultOfDrivers(state.drivers),
      topics,
    };
  },
};
