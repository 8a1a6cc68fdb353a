/** Records folded into what a report is made of: the part of the work that any number of processes can share. */
import { createGroupFolder, type Groups, mergeGroups } from '../analysis/groups.ts';
import { createPeriodFolder, mergePeriods, type Periods } from '../analysis/periods.ts';
import { addRecord, createTotals, mergeTotals, type Totals } from '../analysis/totals.ts';
import type { ReviewRecord } from '../review.ts';
import { type Measure, metricOptionsOf, spansOf } from './measure.ts';

/** Plain JSON data. The law: mergeFolded(fold a, fold b) = fold(a ++ b), in any order of rows. */
export interface Folded {
  chosen: number;
  readonly totals: Totals;
  /** Null without --by. */
  readonly groups: Groups | null;
  /** Null without --period. */
  readonly periods: Periods | null;
}

export interface Fold {
  readonly add: (records: readonly ReviewRecord[]) => void;
  /** What has been added so far. */
  readonly folded: Folded;
}

export function createFold(measure: Measure): Fold {
  const options = metricOptionsOf(measure);
  const totals = createTotals(measure.depths);
  const groups = measure.by === null ? null : createGroupFolder(measure.by, measure.depths);
  const periods = measure.period === null ? null : createPeriodFolder(spansOf(measure.period));
  const folded: Folded = { chosen: 0, totals, groups: groups?.groups ?? null, periods: periods?.periods ?? null };
  return {
    folded,
    add: (records) => {
      for (const record of records) {
        addRecord(totals, record, options);
        groups?.add(record, options);
        periods?.add(record, options);
      }
      folded.chosen += records.length;
    },
  };
}

/** Adds `from` to `into`; both were folded under the same measure. `from` keeps its meaning. */
export function mergeFolded(into: Folded, from: Folded): void {
  into.chosen += from.chosen;
  mergeTotals(into.totals, from.totals);
  if (into.groups !== null && from.groups !== null) mergeGroups(into.groups, from.groups);
  if (into.periods !== null && from.periods !== null) mergePeriods(into.periods, from.periods);
}
