/** Weeks and months as spans of calendar days, in any calendar and with any first day of the week. */
import { Temporal } from 'temporal-polyfill/full';
import type { Calendar } from './calendars.ts';
import { msPerDay } from './calendars.ts';
import { type Weekday, weekdays } from './weekdays.ts';

interface Spans {
  /** The first day (since 1970-01-01) of the span that the day lies in. */
  readonly startOf: (day: number) => number;
  readonly next: (start: number) => number;
}

export function weekSpans(firstDay: Weekday): Spans {
  // 1970-01-01 was a Thursday
  const shift = 3 - weekdays.indexOf(firstDay);
  return {
    startOf: (day) => Math.floor((day + shift) / 7) * 7 - shift,
    next: (start) => start + 7,
  };
}

const temporalName = { gregorian: 'gregory', jalali: 'persian', hijri: 'islamic-umalqura' } as const;

export function monthSpans(calendar: Calendar): Spans {
  const known = new Map<number, number>();
  const firstOf = (day: number): Temporal.PlainDate => {
    const iso = new Date(day * msPerDay).toISOString().slice(0, 10);
    return Temporal.PlainDate.from(iso).withCalendar(temporalName[calendar]).with({ day: 1 });
  };
  return {
    startOf: (day) => {
      let start = known.get(day);
      if (start === undefined) {
        start = dayNumberOf(firstOf(day));
        // a day a review; far more days than there are is somebody counting
        if (known.size > 80_000) known.clear();
        known.set(day, start);
      }
      return start;
    },
    next: (start) => dayNumberOf(firstOf(start).add({ months: 1 })),
  };
}

function dayNumberOf(date: Temporal.PlainDate): number {
  const { year, month, day } = date.withCalendar('iso8601');
  return Date.UTC(year, month - 1, day) / msPerDay;
}
