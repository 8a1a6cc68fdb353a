/** `--business mon-fri@9-17`, `--holidays FILE`, `--sla 3bd`: from what was typed to working time. */
import { resolve } from 'node:path';
import type { BusinessWeek, Hours } from '../analysis/response/business-clock.ts';
import { UsageError } from '../errors.ts';
import { plainText } from '../io/dates/plain-text.ts';
import { readHolidays } from '../io/holidays.ts';
import { nearest } from '../nearest.ts';
import type { BusinessPlan } from '../pipeline/measure.ts';
import type { RawOptions } from './raw-options.ts';

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const longNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const minuteMs = 60_000;
const wholeDay: Hours = [0, 24 * 60 * minuteMs];

const right =
  'write days and hours such as mon-fri@9-17, sun-thu@9-12,13-17, sat-wed@8-16;thu@8-12 or, day and night, sat-wed';

/** `3bd`: a promise in working days; null for any other. */
export function workingDays(sla: string): number | null {
  const found = /^(\d+(?:\.\d+)?)\s*bd$/.exec(plainText(sla));
  const days = Number(found?.[1]);
  return days > 0 ? days : null;
}

/** The working time that was asked for; null without --business. Throws UsageError. */
export function businessPlan({ business, holidays, sla = [] }: RawOptions, cwd: string): BusinessPlan | null {
  const slaDays = new Set(sla.map(workingDays).filter((days) => days !== null));
  if (business === undefined) {
    if (slaDays.size > 0)
      throw new UsageError('--sla in working days (bd) needs latency --business, such as mon-fri@9-17');
    if (holidays !== undefined) throw new UsageError('--holidays needs --business, such as mon-fri@9-17');
    return null;
  }
  const closed = holidays === undefined ? [] : readHolidays(resolve(cwd, holidays), holidays);
  return { week: { ...businessWeek(business), holidays: closed }, slaDays: [...slaDays] };
}

/** The week of a schedule: parts apart by `;`, each days and, after @, their open hours; without hours the whole day. Throws UsageError. */
function businessWeek(text: string): Omit<BusinessWeek, 'holidays'> {
  const name = plainText(text).replaceAll(' ', '');
  const days = dayNames.map((): Hours[] => []);
  for (const part of name.split(';')) {
    const [which = '', hours, ...more] = part.split('@');
    if (more.length > 0) throw wrong(text, `"${part}" has more than one @`);
    const open = hours === undefined ? [wholeDay] : hours.split(',').map((range) => hoursOf(range, text));
    for (const day of which.split(',').flatMap((range) => daysOf(range, text))) days[day]?.push(...open);
  }
  return { name, days: days.map(united) };
}

function wrong(text: string, what: string): UsageError {
  return new UsageError(`--business ${text}: ${what}; ${right}`);
}

/** `sat-wed` runs over the end of the week. */
function daysOf(range: string, text: string): number[] {
  const ends = range.split('-');
  const [first, last = first] = ends.map((name) => dayOf(name, text));
  if (first === undefined || last === undefined || ends.length > 2) throw wrong(text, `"${range}" is no range of days`);
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => (first + i) % 7);
}

function dayOf(name: string, text: string): number {
  const day = Math.max(dayNames.indexOf(name), longNames.indexOf(name));
  if (day >= 0) return day;
  const near = nearest(name, [...dayNames, ...longNames]);
  throw wrong(text, `"${name}" is no day of the week${near === null ? '' : ` (did you mean ${near}?)`}`);
}

function hoursOf(range: string, text: string): Hours {
  const found = /^(\d{1,2})(?::(\d{2}))?-(\d{1,2})(?::(\d{2}))?$/.exec(range);
  if (found === null) throw wrong(text, `"${range}" is no range of hours`);
  const time = (hours = '', minutes = '0'): number =>
    Number(minutes) > 59 ? NaN : (Number(hours) * 60 + Number(minutes)) * minuteMs;
  const from = time(found[1], found[2]);
  const to = time(found[3], found[4]);
  if (from < to && to <= wholeDay[1]) return [from, to];
  const why = from < to ? 'a day ends at 24' : 'it ends before it begins: cut it at midnight, mon@22-24;tue@0-6';
  throw wrong(text, `"${range}" is no range of hours (${why})`);
}

/** Ascending, without overlap. */
function united(hours: readonly Hours[]): readonly Hours[] {
  const whole: Hours[] = [];
  for (const [from, to] of hours.toSorted(([a], [b]) => a - b)) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last[1]) whole[whole.length - 1] = [last[0], Math.max(last[1], to)];
    else whole.push([from, to]);
  }
  return whole;
}
