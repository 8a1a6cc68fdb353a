/** The same figures for every product, language, week …: the answer to --by. */
import type { ReviewRecord } from '../review.ts';
import { type DepthName, depths } from './depths.ts';
import { type Grouping, groupings } from './groupings.ts';
import { createKeyed, type Keyed, mergeKeyed, rowsOfKeyed, totalFor } from './keyed.ts';
import type { MetricEnd, MetricOptions } from './metrics/metric.ts';
import type { Sections } from './report.ts';
import { addRecord, createTotals, mergeTotals, resultOf, type Totals } from './totals.ts';

/** Totals per key, bounded (see keyed.ts); plain JSON data. */
export type Groups = Keyed<Totals>;

export interface Group {
  /** Null: the reviews that do not say, or with `rest` those of all keys beyond the limit. */
  readonly key: string | null;
  readonly rest: boolean;
  readonly sections: Sections;
}

function monoidFor(asked: readonly DepthName[]) {
  const inGroups = asked.filter((name) => depths[name].inGroups);
  return { init: () => createTotals(inGroups, true), merge: mergeTotals };
}

export interface GroupFolder {
  readonly groups: Groups;
  readonly add: (record: ReviewRecord, options: MetricOptions) => void;
}

/** Folds records into the groups of one key, each with the depths that were asked for. */
export function createGroupFolder(by: Grouping, asked: readonly DepthName[] = [], limit = 1000): GroupFolder {
  const groups: Groups = createKeyed(limit);
  const monoid = monoidFor(asked);
  return {
    groups,
    add: (record, options) => {
      addRecord(totalFor(groups, groupings[by](record), monoid), record, options);
    },
  };
}

/** Adds `from` to `into`; `from` keeps its meaning. */
export function mergeGroups(into: Groups, from: Groups): void {
  mergeKeyed(into, from, { init: () => createTotals([]), merge: mergeTotals });
}

/** By key; then the reviews that do not say, then the rest. `end` as for resultOf. */
export function resultOfGroups(groups: Groups, end: MetricEnd): readonly Group[] {
  return rowsOfKeyed(groups).map(({ key, rest, total }) => ({ key, rest, sections: resultOf(total, end) }));
}
