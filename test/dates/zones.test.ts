/** Worked nights on which the clocks change, and days in zones. */
import { expect, test } from 'vitest';
import { createDateReader } from '../../src/io/dates/reader.ts';
import { dayInZone, isZone } from '../../src/io/dates/zone.ts';

function instant(text: string, zone: string): string {
  const result = createDateReader({ zone, order: null, calendar: null })(text);
  return result.kind === 'moment' ? new Date(result.moment.ms).toISOString() : result.kind;
}

test.each([
  // New York 2024-03-10: 02:00 to 03:00 does not exist; 'compatible' reads it with the offset of before, an hour later on the clock.
  ['2024-03-10 01:59:59', 'America/New_York', '2024-03-10T06:59:59.000Z'],
  ['2024-03-10 02:30:00', 'America/New_York', '2024-03-10T07:30:00.000Z'],
  ['2024-03-10 03:00:00', 'America/New_York', '2024-03-10T07:00:00.000Z'],
  // 2024-11-03: 01:00 to 02:00 is there twice; the first counts.
  ['2024-11-03 00:59:59', 'America/New_York', '2024-11-03T04:59:59.000Z'],
  ['2024-11-03 01:30:00', 'America/New_York', '2024-11-03T05:30:00.000Z'],
  ['2024-11-03 02:00:00', 'America/New_York', '2024-11-03T07:00:00.000Z'],
  // Tehran kept summer time until September 2022: +04:30 in earlier summers, +03:30 ever since.
  ['2021-07-22 00:30:00', 'Asia/Tehran', '2021-07-21T20:00:00.000Z'],
  ['2022-03-22 00:30:00', 'Asia/Tehran', '2022-03-21T21:00:00.000Z'],
  ['2022-09-20 12:00:00', 'Asia/Tehran', '2022-09-20T07:30:00.000Z'],
  ['2022-09-22 12:00:00', 'Asia/Tehran', '2022-09-22T08:30:00.000Z'],
  ['2023-07-22 00:30:00', 'Asia/Tehran', '2023-07-21T21:00:00.000Z'],
  ['۱۴۰۰/۰۴/۳۱ ۰۰:۳۰', 'Asia/Tehran', '2021-07-21T20:00:00.000Z'],
  // The day whose midnight was skipped starts at 01:00.
  ['2022-03-22', 'Asia/Tehran', '2022-03-21T20:30:00.000Z'],
  // Newfoundland changed its clocks at 00:01 until 2011.
  ['2010-03-14 00:00:30', 'America/St_Johns', '2010-03-14T03:30:30.000Z'],
  ['2010-03-14 01:30:00', 'America/St_Johns', '2010-03-14T04:00:00.000Z'],
])('%s in %s', (text, zone, expected) => expect(instant(text, zone)).toBe(expected));

test('an instant falls on the day of the zone, not of UTC', () => {
  const at = Date.parse('2024-03-11T21:00:00Z');
  expect(dayInZone(at, 'UTC')).toBe(Date.parse('2024-03-11') / 86_400_000);
  expect(dayInZone(at, 'Asia/Tehran')).toBe(Date.parse('2024-03-12') / 86_400_000);
  expect(dayInZone(at, 'America/New_York')).toBe(Date.parse('2024-03-11') / 86_400_000);
  const read = createDateReader({ zone: 'Asia/Tehran', order: null, calendar: null });
  for (const text of ['2024-03-11T21:00:00Z', '1710190800', '2024-03-11 13:00:00 -0800', '2024-03-12 00:30:00']) {
    expect(read(text)).toMatchObject({ moment: { ms: at, day: Date.parse('2024-03-12') / 86_400_000 } });
  }
});

test('offsets agree with ICU through the year, hour by hour', () => {
  for (const zone of ['America/New_York', 'Asia/Tehran', 'Africa/Casablanca', 'Australia/Lord_Howe']) {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
    for (let ms = Date.UTC(2022, 2, 1); ms < Date.UTC(2022, 10, 15); ms += 3_600_000) {
      expect(new Date(dayInZone(ms, zone) * 86_400_000).toISOString().slice(0, 10)).toBe(format.format(ms));
    }
  }
});

test('zones are IANA names', () => {
  for (const name of ['UTC', 'Asia/Tehran', 'America/New_York', 'asia/riyadh']) expect(isZone(name), name).toBe(true);
  for (const name of ['', 'Tehran', '+03:30', 'Mars/Base', '__proto__']) expect(isZone(name), name).toBe(false);
  expect(dayInZone(0, 'asia/riyadh')).toBe(0);
  expect(() => createDateReader({ zone: 'Mars/Base', order: null, calendar: null })).toThrow(RangeError);
});
