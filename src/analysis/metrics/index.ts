/** The table of metrics: one line each; a section of the report per line. */
import type { Sections } from '../report.ts';
import { funnel } from './funnel.ts';
import type { Metric } from './metric.ts';
import { ratings } from './ratings.ts';
import { relationships } from './relationships.ts';
import { response } from './response.ts';
import { sentiment } from './sentiment.ts';
import { sources } from './sources.ts';
import { touchpoints } from './touchpoints.ts';
import { volume } from './volume.ts';

const table = { volume, ratings, sentiment, funnel, touchpoints, relationships, response, sources };

export type MetricName = keyof typeof table;

/** The state of every metric. */
export type States = { [Name in MetricName]: ReturnType<(typeof table)[Name]['init']> };

export const metrics: { readonly [Name in keyof Sections]: Metric<States[Name], Sections[Name]> } = table;
export const metricNames: readonly MetricName[] = Object.freeze(Object.keys(table).filter(isMetricName));

function isMetricName(name: string): name is MetricName {
  return Object.hasOwn(table, name);
}
