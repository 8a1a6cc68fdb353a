/** The table of depths: what a command adds to a section of the report beyond what every report has. Folded only where asked for. */
import type { ReviewRecord } from '../review.ts';
import { communityDepth, type CommunityState } from './metrics/community.ts';
import { funnelDepth, type FunnelDepthState } from './metrics/funnel-depth.ts';
import type { Metric, MetricEnd, MetricOptions } from './metrics/metric.ts';
import { curveDepth, type CurveState } from './metrics/response-curve.ts';
import { responseDepth, type ResponseDepthState } from './metrics/response-depth.ts';
import { splitsDepth, type SplitsState } from './metrics/response-splits.ts';
import { sentimentDepth, type DepthState } from './metrics/sentiment-depth.ts';
import type { FunnelDepth } from './funnel-section.ts';
import type { CommunitySection } from './community-section.ts';
import type { ResponseCurve, ResponseDepth, ResponseSplits } from './response-section.ts';
import type { SentimentDepth } from './sentiment-section.ts';

/** What each depth adds to the section of its name. */
export interface DepthResults {
  readonly sentiment: SentimentDepth;
  readonly funnel: FunnelDepth;
  readonly response: ResponseDepth;
  /** Of the section `response` as well. */
  readonly splits: ResponseSplits;
  readonly curve: ResponseCurve;
  readonly community: CommunitySection;
}

export type DepthName = keyof DepthResults;

export interface DepthStates extends Record<DepthName, unknown> {
  readonly sentiment: DepthState;
  readonly funnel: FunnelDepthState;
  readonly response: ResponseDepthState;
  readonly splits: SplitsState;
  readonly curve: CurveState;
  readonly community: CommunityState;
}

export interface Depth<State, Result> extends Metric<State, Result> {
  /** Does every sentence have to be judged by itself? */
  readonly sentences: boolean;
  /** Is it folded for each group of --by as well? */
  readonly inGroups: boolean;
  /** A smaller state for each of up to a thousand groups, where `init` keeps more than they can afford. */
  readonly initInGroup?: () => State;
}

export const depths: { readonly [Name in DepthName]: Depth<DepthStates[Name], DepthResults[Name]> } = {
  sentiment: sentimentDepth,
  funnel: funnelDepth,
  response: responseDepth,
  splits: splitsDepth,
  curve: curveDepth,
  community: communityDepth,
};

/** What has been accumulated of the depths that were asked for; plain JSON data. */
export type Deep = { [Name in DepthName]?: DepthStates[Name] };

const names: readonly DepthName[] = ['sentiment', 'funnel', 'response', 'splits', 'curve', 'community'];

export function createDeep(asked: readonly DepthName[], inGroup = false): Deep {
  const deep: Deep = {};
  for (const name of asked) initOne(name, deep, inGroup);
  return deep;
}

export function addDeep(deep: Deep, record: ReviewRecord, options: MetricOptions): void {
  for (const name of names) addOne(name, deep, record, options);
}

/** Adds `from` to `into`; a depth that `into` does not know yet begins as a copy. */
export function mergeDeep(into: Deep, from: Deep): void {
  for (const name of names) mergeOne(name, into, from);
}

export function resultOfDeep(deep: Deep, end: MetricEnd): Partial<DepthResults> {
  const results: Partial<DepthResults> = {};
  for (const name of names) resultOfOne(name, results, deep, end);
  return results;
}

type Some<Name extends DepthName> = { [N in Name]?: DepthStates[N] };

function initOne<Name extends DepthName>(name: Name, deep: Some<Name>, inGroup: boolean): void {
  const { init, initInGroup = init } = depths[name];
  deep[name] = inGroup ? initInGroup() : init();
}

function addOne<Name extends DepthName>(
  name: Name,
  deep: Some<Name>,
  record: ReviewRecord,
  options: MetricOptions,
): void {
  const state = deep[name];
  if (state !== undefined) depths[name].add(state, record, options);
}

function mergeOne<Name extends DepthName>(name: Name, into: Some<Name>, from: Some<Name>): void {
  const state = from[name];
  if (state === undefined) return;
  const known = into[name];
  if (known === undefined) into[name] = structuredClone(state);
  else depths[name].merge(known, state);
}

function resultOfOne<Name extends DepthName>(
  name: Name,
  results: { [N in Name]?: DepthResults[N] },
  deep: Some<Name>,
  end: MetricEnd,
): void {
  const state = deep[name];
  if (state !== undefined) results[name] = depths[name].result(state, end);
}
