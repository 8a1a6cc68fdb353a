/** The same figures for every week or month, and the last complete one against the one before: the answer to --period. */
import type { ReviewRecord } from '../review.ts';
import { type Change, changesOf } from './change/change.ts';
import { createKeyed, type Keyed, mergeKeyed, totalFor } from './keyed.ts';
import type { MetricEnd, MetricOptions } from './metrics/metric.ts';
import type { Days, PeriodReport, Report } from './report.ts';
import { addRecord, createTotals, mergeTotals, resultOf, type Totals } from './totals.ts';

/** How calendar days (since 1970-01-01) fall into periods; made by io/dates, which knows the calendars. */
export interface Spans {
  /** The first day of the period that the day lies in. */
  readonly startOf: (day: number) => number;
  /** The first day of the next period. */
  readonly next: (start: number) => number;
}

/** Totals by the first day of their period (YYYY-MM-DD); plain JSON data, bounded. */
export type Periods = Keyed<Totals>;

export interface PeriodFolder {
  readonly periods: Periods;
  /** A review belongs to the period of its first submission, by the calendar day in its source's zone; undated ones to none. */
  readonly add: (record: ReviewRecord, options: MetricOptions) => void;
}

const monoid = { init: () => createTotals(), merge: mergeTotals };
/** Weeks of 76 years; what lies beyond is added up and belongs to no period. */
const mostPeriods = 4000;
const dayMs = 86_400_000;

export function createPeriodFolder(spans: Spans): PeriodFolder {
  const periods: Periods = createKeyed(mostPeriods);
  return {
    periods,
    add: (record, options) => {
      const { createdAt } = record.review;
      if (createdAt === null) return;
      addRecord(totalFor(periods, isoDay(spans.startOf(createdAt.day)), monoid), record, options);
    },
  };
}

/** Adds `from` to `into`; `from` keeps its meaning. */
export function mergePeriods(into: Periods, from: Periods): void {
  mergeKeyed(into, from, monoid);
}

export interface PeriodResult {
  /** Ascending and without gaps, the newest `last` of them. */
  readonly periods: readonly PeriodReport[];
  /** The last complete period against the one before it; null where there are not two. */
  readonly change: Change | null;
  readonly compared: NonNullable<Report['compared']> | null;
}

/** All periods are measured at the same moment, `end.asOf`; a period is complete when its last day has ended by then. */
export function resultOfPeriods(periods: Periods, spans: Spans, end: MetricEnd, last: number): PeriodResult {
  const known = new Map(periods.keys.map((key, i) => [key, periods.totals[i]]));
  const [first] = periods.keys;
  const newest = periods.keys.at(-1);
  const starts: number[] = [];
  if (first !== undefined && newest !== undefined)
    for (let start = dayOf(first); start <= dayOf(newest); start = spans.next(start)) starts.push(start);
  const { asOf } = end;
  const isComplete = (start: number): boolean => asOf !== null && spans.next(start) * dayMs - 1 <= asOf;
  const totalsOf = (start: number): Totals => known.get(isoDay(start)) ?? createTotals();
  const daysOf = (start: number): Days => ({ from: isoDay(start), to: isoDay(spans.next(start) - 1) });
  const [before, after] = starts.filter(isComplete).slice(-2);
  return {
    periods: starts.slice(-last).map((start) => ({
      ...daysOf(start),
      complete: isComplete(start),
      ...resultOf(totalsOf(start), end),
    })),
    ...(before === undefined || after === undefined
      ? { change: null, compared: null }
      : {
          change: changesOf({ totals: totalsOf(before), end }, { totals: totalsOf(after), end }),
          compared: { before: daysOf(before), after: daysOf(after) },
        }),
  };
}

function isoDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

function dayOf(iso: string): number {
  return Date.parse(iso) / dayMs;
}
