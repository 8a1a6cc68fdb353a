/** Working hours for tests. */
import {
  type Business,
  type BusinessWeek,
  createBusinessClock,
  type Hours,
} from '../../src/analysis/response/business-clock.ts';
import { zoneClock } from '../../src/io/dates/zone.ts';

const hourMs = 3_600_000;

export const hours = (from: number, to: number): Hours => [from * hourMs, to * hourMs];

/** Open on the days marked `x` of Monday to Sunday. */
export function weekOf(days: string, open: readonly Hours[], holidays: readonly number[] = []): BusinessWeek {
  return { name: days, days: Array.from(days, (day) => (day === 'x' ? open : [])), holidays };
}

export function businessIn(zone: string, week: BusinessWeek, slaDays: readonly number[] = []): Business {
  return { week, zone, slaDays, clock: createBusinessClock(week, zoneClock(zone)) };
}

/** Monday to Friday, 9 to 17, in Berlin, with promises in working days. */
export const officeHours = businessIn('Europe/Berlin', weekOf('xxxxx..', [hours(9, 17)]), [1, 3]);
