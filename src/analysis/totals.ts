/** All metrics at once: what a run accumulates, whatever the number of reviews, files or workers. */
import type { ReviewRecord } from '../review.ts';
import { addDeep, createDeep, type Deep, type DepthName, mergeDeep, resultOfDeep } from './depths.ts';
import type { MetricEnd, MetricOptions } from './metrics/metric.ts';
import { type MetricName, metricNames, metrics, type States } from './metrics/index.ts';
import type { Sections } from './report.ts';

/** Plain JSON data of bounded size. */
export interface Totals extends States {
  readonly deep: Deep;
}

/** Nothing yet, of every metric and of the depths that are asked for. */
export function createTotals(asked: readonly DepthName[] = [], inGroup = false): Totals {
  const totals: Partial<States> = {};
  for (const name of metricNames) initOne(name, totals);
  return { ...complete(totals), deep: createDeep(asked, inGroup) };
}

export function addRecord(totals: Totals, record: ReviewRecord, options: MetricOptions): void {
  for (const name of metricNames) addOne(name, totals, record, options);
  addDeep(totals.deep, record, options);
}

/** Adds `from` to `into`; `from` keeps its meaning. */
export function mergeTotals(into: Totals, from: Totals): void {
  for (const name of metricNames) mergeOne(name, into, from);
  mergeDeep(into.deep, from.deep);
}

/** The figures at `end.asOf`, which must be the asOf given to addRecord, or not before newestOf(totals). Adding may go on afterwards. */
export function resultOf(totals: Totals, end: MetricEnd): Sections {
  const sections: Partial<Base> = {};
  for (const name of metricNames) resultOfOne(name, sections, totals, end);
  const whole = complete(sections);
  const { sentiment, funnel, response, splits, curve, community } = resultOfDeep(totals.deep, end);
  return {
    ...whole,
    sentiment: { ...whole.sentiment, ...sentiment },
    funnel: { ...whole.funnel, ...funnel },
    response: { ...whole.response, ...response, ...splits, ...curve },
    ...(community && { community }),
  };
}

/** The newest date of any kind among the reviews, in ms (a bare day counts to its end): the default asOf. Null when none has a date. */
export function newestOf(totals: Totals): number | null {
  return totals.response.newest;
}

function initOne<Name extends MetricName>(name: Name, totals: { [N in Name]?: States[N] }): void {
  totals[name] = metrics[name].init();
}

function addOne<Name extends MetricName>(
  name: Name,
  totals: Pick<States, Name>,
  record: ReviewRecord,
  options: MetricOptions,
): void {
  metrics[name].add(totals[name], record, options);
}

function mergeOne<Name extends MetricName>(name: Name, into: Pick<States, Name>, from: Pick<States, Name>): void {
  metrics[name].merge(into[name], from[name]);
}

function resultOfOne<Name extends MetricName>(
  name: Name,
  sections: Partial<Pick<Base, Name>>,
  totals: Pick<States, Name>,
  end: MetricEnd,
): void {
  sections[name] = metrics[name].result(totals[name], end);
}

function complete<T extends object>(part: Partial<T>): T {
  if (!isComplete(part)) throw new Error('a metric is missing from the table');
  return part;
}

function isComplete<T extends object>(part: Partial<T>): part is T {
  return metricNames.every((name) => Object.hasOwn(part, name));
}

/** The sections that every report has. */
type Base = Pick<Sections, MetricName>;
