/** Working hours meet the zone of the input. */
import { type Business, type BusinessWeek, createBusinessClock } from '../analysis/response/business-clock.ts';
import { zoneClock } from '../io/dates/zone.ts';

/** What was asked for, before the input is known. */
export interface BusinessPlan {
  readonly week: BusinessWeek;
  /** Promises in working days. */
  readonly slaDays: readonly number[];
}

/** The hours are those of the zone given, else of the first input whose times are not those of UTC: a business works in one zone. */
export function openBusiness(plan: BusinessPlan, given: string | null, zones: readonly string[]): Business {
  const zone = given ?? zones.find((name) => name !== 'UTC') ?? 'UTC';
  return { ...plan, zone, clock: createBusinessClock(plan.week, zoneClock(zone)) };
}
