/** The table of metrics: one line each; a section of the report per line. */
import type { Sections } from '../report.ts';
import type { Metric } from './metric.ts';
import { funnel, type FunnelState } from './funnel.ts';
import { ratings, type RatingsState } from './ratings.ts';
import { relationships, type RelationshipsState } from './relationships.ts';
import { response } from './response.ts';
import type { ResponseState } from './response-state.ts';
import { sentiment, type SentimentState } from './sentiment.ts';
import { sources, type SourcesState } from './sources.ts';
import { touchpoints, type TouchpointsState } from './touchpoints.ts';
import { volume, type VolumeState } from './volume.ts';

export type MetricName = Exclude<keyof Sections, 'community'>;

/** What each metric accumulates. */
export interface States extends Record<MetricName, unknown> {
  readonly volume: VolumeState;
  readonly ratings: RatingsState;
  readonly sentiment: SentimentState;
  readonly funnel: FunnelState;
  readonly touchpoints: TouchpointsState;
  readonly relationships: RelationshipsState;
  readonly response: ResponseState;
  readonly sources: SourcesState;
}

export const metrics: { readonly [Name in MetricName]: Metric<States[Name], Sections[Name]> } = {
  volume,
  ratings,
  sentiment,
  funnel,
  touchpoints,
  relationships,
  response,
  sources,
};

export const metricNames: readonly MetricName[] = Object.freeze(Object.keys(metrics).filter(isMetricName));

function isMetricName(name: string): name is MetricName {
  return Object.hasOwn(metrics, name);
}
