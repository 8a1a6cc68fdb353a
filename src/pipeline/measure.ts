/** What is measured of the reviews: plain data, the same in this process, in a worker and beside a partial result. */
import type { DepthName } from '../analysis/depths.ts';
import type { Grouping } from '../analysis/groupings.ts';
import type { MetricOptions } from '../analysis/metrics/metric.ts';
import type { Spans } from '../analysis/periods.ts';
import { type BusinessWeek, createBusinessClock } from '../analysis/response/business-clock.ts';
import type { Calendar } from '../io/dates/calendars.ts';
import { monthSpans, weekSpans } from '../io/dates/spans.ts';
import type { Weekday } from '../io/dates/weekdays.ts';
import { zoneClock } from '../io/dates/zone.ts';

/** --period and --last. */
export type PeriodPlan = {
  /** How many of the newest periods are told. */
  readonly last: number;
} & ({ readonly unit: 'week'; readonly firstDay: Weekday } | { readonly unit: 'month'; readonly calendar: Calendar });

/** --business and --sla in working days. */
export interface BusinessPlan {
  readonly week: BusinessWeek;
  /** Promises in working days. */
  readonly slaDays: readonly number[];
}

export interface Measure {
  readonly slaMs: number;
  readonly moreSlaMs: readonly number[];
  /** An explicit --as-of; null: the newest date of the input. */
  readonly asOf: number | null;
  /** Working hours run in the zone of the input. */
  readonly business: (BusinessPlan & { readonly zone: string }) | null;
  readonly by: Grouping | null;
  /** The sections that go into depth. */
  readonly depths: readonly DepthName[];
  readonly period: PeriodPlan | null;
}

/** The hours are those of the zone given, else of the first input whose times are not those of UTC: a business works in one zone. */
export function zoneOfBusiness(given: string | null, zones: readonly string[]): string {
  return given ?? zones.find((name) => name !== 'UTC') ?? 'UTC';
}

/** How every review is measured. */
export function metricOptionsOf({ slaMs, moreSlaMs, asOf, business: plan }: Measure): MetricOptions {
  const business = plan === null ? null : { ...plan, clock: createBusinessClock(plan.week, zoneClock(plan.zone)) };
  return { slaMs, moreSlaMs, asOf, business };
}

export function spansOf(period: PeriodPlan): Spans {
  return period.unit === 'month' ? monthSpans(period.calendar) : weekSpans(period.firstDay);
}
