import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BusinessWeek,
  createBusinessClock,
  openMsOf,
  workingDayMs,
} from '../../src/analysis/response/business-clock.ts';
import { zoneClock } from '../../src/io/dates/zone.ts';
import { hours, weekOf } from '../helpers/business.ts';
import { at } from '../helpers/records.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const office = weekOf('xxxxx..', [hours(9, 17)]);

function openHours(week: BusinessWeek, zone: string, from: string, to: string): number {
  const clock = createBusinessClock(week, zoneClock(zone));
  return (clock.openUntil(Date.parse(to)) - clock.openUntil(Date.parse(from))) / hourMs;
}

describe('open hours between two moments', () => {
  // 2026-11-06 was a Friday.
  it.each([
    ['within one day', 'UTC', '2026-11-06T10:00Z', '2026-11-06T12:30Z', 2.5],
    ['over a weekend', 'UTC', '2026-11-06T16:00Z', '2026-11-09T10:00Z', 2],
    ['from and to closed hours', 'UTC', '2026-11-07T03:00Z', '2026-11-08T23:00Z', 0],
    ['from before opening', 'UTC', '2026-11-09T02:00Z', '2026-11-09T09:30Z', 0.5],
    ['a whole week', 'UTC', '2026-11-02T00:00Z', '2026-11-09T00:00Z', 40],
    ['in the hours of another zone', 'Asia/Tehran', '2026-11-09T05:30Z', '2026-11-09T06:30Z', 1],
    ['before the day that is counted from', 'UTC', '2009-11-06T16:00Z', '2009-11-09T10:00Z', 2],
    ['across the day that is counted from', 'UTC', '2014-12-31T16:00Z', '2015-01-02T10:00Z', 1 + 8 + 1],
  ])('%s', (_, zone, from, to, expected) => {
    expect(openHours(office, zone, from, to)).toBeCloseTo(expected, 9);
  });

  it.each([
    ['Iran: Saturday to Wednesday', 'xxx..xx', '2026-11-05T00:00Z', '2026-11-07T00:00Z'],
    ['the Gulf: Sunday to Thursday', 'xxxx..x', '2026-11-06T00:00Z', '2026-11-08T00:00Z'],
  ])('%s, with a weekend of its own', (_, days, weekend, after) => {
    const week = weekOf(days, [hours(8, 16)]);
    expect(openHours(week, 'UTC', weekend, after)).toBe(0);
    expect(openHours(week, 'UTC', '2026-11-01T00:00Z', '2026-11-08T00:00Z')).toBe(40);
  });

  it('counts several ranges a day and leaves the lunch break out', () => {
    const week = weekOf('xxxxx..', [hours(9, 12), hours(13, 17)]);
    expect(openHours(week, 'UTC', '2026-11-09T11:00Z', '2026-11-09T14:00Z')).toBe(2);
    expect(openMsOf(week)).toBe(35 * hourMs);
    expect(workingDayMs(week)).toBe(7 * hourMs);
  });

  it('is closed on holidays', () => {
    const week = weekOf('xxxxx..', [hours(9, 17)], [at('2026-11-09').day]);
    expect(openHours(week, 'UTC', '2026-11-06T16:00Z', '2026-11-10T10:00Z')).toBe(2);
  });

  it('counts the nights the clocks change as long as they were', () => {
    const always = weekOf('xxxxxxx', [hours(0, 24)]);
    // Berlin, 2024: forward on 31 March, back on 27 October.
    expect(openHours(always, 'Europe/Berlin', '2024-03-30T23:00Z', '2024-03-31T22:00Z')).toBe(23);
    expect(openHours(always, 'Europe/Berlin', '2024-10-26T22:00Z', '2024-10-27T23:00Z')).toBe(25);
    const night = weekOf('xxxxxxx', [hours(1, 5)]);
    expect(openHours(night, 'Europe/Berlin', '2024-03-30T23:00Z', '2024-03-31T22:00Z')).toBe(3);
    expect(openHours(night, 'Europe/Berlin', '2024-10-26T22:00Z', '2024-10-27T23:00Z')).toBe(5);
    // Nine o'clock stays nine o'clock on the wall.
    expect(openHours(office, 'Europe/Berlin', '2024-03-29T16:00:00+01:00', '2024-04-01T10:00:00+02:00')).toBe(2);
  });

  it('opens by the clocks of Tehran before and after its last summer time', () => {
    const week = weekOf('xxx..xx', [hours(8, 16)]);
    expect(openHours(week, 'Asia/Tehran', '2022-06-06T03:30Z', '2022-06-06T04:30Z')).toBe(1);
    expect(openHours(week, 'Asia/Tehran', '2023-06-05T03:30Z', '2023-06-05T04:30Z')).toBe(0);
    expect(openHours(week, 'Asia/Tehran', '2023-06-05T04:30Z', '2023-06-05T05:30Z')).toBe(1);
  });
});

const ranges = fc
  .uniqueArray(fc.integer({ min: 0, max: 48 }), { minLength: 2, maxLength: 4 })
  .map((edges) => edges.toSorted((a, b) => a - b))
  .map((edges) => edges.slice(0, edges.length - (edges.length % 2)))
  .map((edges) => edges.flatMap((edge, i) => (i % 2 === 0 ? [hours(edge / 2, (edges[i + 1] ?? edge) / 2)] : [])));
const start = Date.UTC(2024, 2, 1);
const moments = fc.integer({ min: 0, max: 300 * 24 * 60 }).map((minutes) => start + minutes * 60_000);
const weeks = fc
  .tuple(
    ranges,
    fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
    fc.array(fc.integer({ min: 19_783, max: 20_080 })),
  )
  .map(([open, days, holidays]) =>
    weekOf([0, 1, 2, 3, 4, 5, 6].map((d) => (days.includes(d) ? 'x' : '.')).join(''), open, holidays),
  );
const zones = fc.constantFrom('UTC', 'Asia/Tehran', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe');

describe('the clock of the business', () => {
  it('agrees with looking at every quarter of an hour', () => {
    fc.assert(
      fc.property(weeks, zones, moments, fc.integer({ min: 0, max: 900 }), (week, zone, from, quarters) => {
        const clock = zoneClock(zone);
        const first = Math.ceil(from / 900_000) * 900_000;
        let open = 0;
        for (let ms = first; ms < first + quarters * 900_000; ms += 900_000) {
          const local = ms + clock.offsetAt(ms);
          const day = Math.floor(local / dayMs);
          const weekday = (day + 3) % 7;
          // an opening or closing that the wall clock shows twice is the first one
          const at = (time: number) => clock.toUtc(day * dayMs + time);
          const isOpen = (week.days[weekday] ?? []).some(([a, b]) => ms >= at(a) && ms < at(b));
          if (isOpen && !week.holidays.includes(day)) open += 900_000;
        }
        const business = createBusinessClock(week, clock);
        expect(business.openUntil(first + quarters * 900_000) - business.openUntil(first)).toBe(open);
      }),
    );
  });

  it('never runs backwards, and is the same whatever was asked before', () => {
    fc.assert(
      fc.property(weeks, zones, fc.array(moments, { minLength: 2, maxLength: 20 }), (week, zone, asked) => {
        const one = createBusinessClock(week, zoneClock(zone));
        const other = createBusinessClock(week, zoneClock(zone));
        const sorted = asked.toSorted((a, b) => a - b);
        const rising = sorted.map((ms) => one.openUntil(ms));
        expect(rising).toEqual(rising.toSorted((a, b) => a - b));
        for (const ms of sorted.toReversed()) other.openUntil(ms);
        expect(sorted.map((ms) => other.openUntil(ms))).toEqual(rising);
      }),
    );
  });

  it('finds the first moment beyond a promise', () => {
    fc.assert(
      fc.property(weeks, zones, moments, fc.integer({ min: 0, max: 40 * hourMs }), (week, zone, ms, promise) => {
        const clock = createBusinessClock(week, zoneClock(zone));
        const end = clock.openUntil(ms) + promise;
        const first = clock.firstBeyond(end, ms);
        expect(clock.openUntil(first)).toBeGreaterThan(end);
        expect(clock.openUntil(first - 1)).toBeLessThanOrEqual(end);
        const day = clock.firstDayBeyond(end, clock.dayAt(ms));
        expect(clock.openUntil(day)).toBeGreaterThan(end);
        expect(clock.openUntilDay(clock.dayAt(day) - 1)).toBeLessThanOrEqual(end);
      }),
    );
  });
});
