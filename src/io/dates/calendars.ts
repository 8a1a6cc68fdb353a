/** Day numbers of calendar dates. Jalali and Hijri (Umm al-Qura) come from ICU through Temporal: docs/adr/0003-calendars.md. */
import { Temporal } from 'temporal-polyfill/full';

export type Calendar = 'gregorian' | 'jalali' | 'hijri';

export const msPerDay = 86_400_000;

const gregorianMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** 1970-01-01, in days since the first of March of the year 0. */
const epochDay = 719_468;

/** Days since 1970-01-01 of a Gregorian date, or null where there is no such day. Years 1000 to 9999. */
export function gregorianDay(year: number, month: number, day: number): number | null {
  const length = month === 2 && isLeap(year) ? 29 : gregorianMonths[month - 1];
  if (length === undefined || day < 1 || day > length || year < 1000) return null;
  // Years are taken to begin in March, so that the day leap years add is their last (H. Hinnant, days_from_civil).
  const marchYear = month > 2 ? year : year - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return marchYear * 365 + leapDays + dayOfYear - epochDay;
}

interface Month {
  /** Day number of its first day. */
  readonly start: number;
  readonly length: number;
}

const temporalName = { jalali: 'persian', hijri: 'islamic-umalqura' } as const;
/** One entry per month met: at most the 12 × 1,000 months of the years 1000 to 1999 in each calendar. */
const months = { jalali: new Map<number, Month>(), hijri: new Map<number, Month>() };

function monthOf(calendar: 'jalali' | 'hijri', year: number, month: number): Month {
  const key = year * 12 + month;
  const known = months[calendar].get(key);
  if (known !== undefined) return known;
  const first = Temporal.PlainDate.from({ calendar: temporalName[calendar], year, month, day: 1 });
  const iso = first.withCalendar('iso8601');
  const found = { start: Date.UTC(iso.year, iso.month - 1, iso.day) / msPerDay, length: first.daysInMonth };
  months[calendar].set(key, found);
  return found;
}

/** Days since 1970-01-01, or null where the calendar has no such day (30 Esfand of a common year, 31 Ramadan). */
export function dayNumber(calendar: Calendar, year: number, month: number, day: number): number | null {
  if (calendar === 'gregorian') return gregorianDay(year, month, day);
  if (year < 1000 || year > 1999 || month < 1 || month > 12 || day < 1) return null;
  const { start, length } = monthOf(calendar, year, month);
  return day > length ? null : start + day - 1;
}
