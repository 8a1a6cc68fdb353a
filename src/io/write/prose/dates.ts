/** ISO 8601 dates of a report in the calendar and month names of a language, in UTC as they stand. */
import { Temporal } from 'temporal-polyfill/full';

export type ProseCalendar = 'gregorian' | 'jalali' | 'hijri';

const temporalName = { gregorian: 'iso8601', jalali: 'persian', hijri: 'islamic-umalqura' } as const;

/** How a language writes dates. */
export interface DateWords {
  readonly calendar: ProseCalendar;
  /** The twelve months, in order. */
  readonly months: readonly string[];
  /** Between two dates, and between two bare numbers. */
  readonly to: string;
  readonly dayTo: string;
  /** After a year, where readers must be told which calendar; empty where they know. */
  readonly era: string;
  readonly digits: (text: string) => string;
}

export interface Dates {
  /** `30 Sep 2016`. */
  readonly date: (iso: string) => string;
  /** From one day to another, both included, each part said once: `3–14 Sep 2016`; a whole month or year by its name. */
  readonly span: (from: string, to: string) => string;
  /** For the axis of a chart: `3 Sep`, or `Sep 2016` for the span of a whole month. */
  readonly short: (from: string, to: string) => string;
}

export function createDates({ calendar, months, to, dayTo, era, digits }: DateWords): Dates {
  const dayOf = (iso: string): Temporal.PlainDate =>
    Temporal.PlainDate.from(iso.slice(0, 10)).withCalendar(temporalName[calendar]);
  const month = ({ month: number }: Temporal.PlainDate): string => months[number - 1] ?? digits(String(number));
  const year = (day: Temporal.PlainDate): string => digits(String(day.year)) + era;
  const number = (day: Temporal.PlainDate): string => digits(String(day.day));
  const isMonth = (first: Temporal.PlainDate, last: Temporal.PlainDate): boolean =>
    first.year === last.year && first.month === last.month && first.day === 1 && last.day === last.daysInMonth;
  return {
    date: (iso) => {
      const day = dayOf(iso);
      return `${number(day)} ${month(day)} ${year(day)}`;
    },
    span: (from, until) => {
      const first = dayOf(from);
      const last = dayOf(until);
      const end = `${number(last)} ${month(last)} ${year(last)}`;
      if (isMonth(first, last)) return `${month(last)} ${year(last)}`;
      if (first.year !== last.year) return `${number(first)} ${month(first)} ${year(first)}${to}${end}`;
      if (first.month !== last.month) return `${number(first)} ${month(first)}${to}${end}`;
      return first.day === last.day ? end : `${number(first)}${dayTo}${end}`;
    },
    short: (from, until) => {
      const first = dayOf(from);
      return isMonth(first, dayOf(until)) ? `${month(first)} ${year(first)}` : `${number(first)} ${month(first)}`;
    },
  };
}
