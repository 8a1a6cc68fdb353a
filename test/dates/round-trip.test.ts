/** Laws: a day written in any calendar, spelling and digit set reads back as that day; no text makes the reader throw. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../src/io/dates/calendars.ts';
import { addDateEvidence, noDateEvidence } from '../../src/io/dates/evidence.ts';
import { createDateReader, type Calendar } from '../../src/io/dates/reader.ts';

const msPerDay = 86_400_000;
const daysFrom = (date: string): number => Date.parse(date) / msPerDay;

/** ICU asked directly, without Temporal: the oracle. */
const icu = { gregorian: 'gregory', jalali: 'persian', hijri: 'islamic-umalqura' } as const;
function writtenAs(calendar: Calendar, day: number): { year: number; month: number; day: number } {
  const format = new Intl.DateTimeFormat(`en-u-ca-${icu[calendar]}`, {
    ...{ timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' },
  });
  const part = Object.fromEntries(format.formatToParts(day * msPerDay).map(({ type, value }) => [type, Number(value)]));
  return { year: part['year'] ?? NaN, month: part['month'] ?? NaN, day: part['day'] ?? NaN };
}

const names: Record<Calendar, readonly string[]> = {
  gregorian: [
    'Jan',
    'شباط',
    'مارس',
    'آوریل',
    'أيار',
    'June',
    'ژوئیه',
    'أغسطس',
    'September',
    'تشرين الأول',
    'نوامبر',
    'كانون الأول',
  ],
  jalali: ['فروردین', 'ارديبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دي', 'بهمن', 'اسفند'],
  hijri: [
    'محرم',
    'صفر',
    'ربيع الأول',
    'ربيع الآخر',
    'جمادى الأولى',
    'جمادى الآخرة',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذو القعدة',
    'ذي الحجة',
  ],
};

/** Where the year alone tells the calendar. */
const range: Record<Calendar, { min: number; max: number }> = {
  gregorian: { min: daysFrom('1990-01-01'), max: daysFrom('2100-12-31') },
  jalali: { min: daysFrom('1990-03-21'), max: daysFrom('2041-12-31') },
  hijri: { min: daysFrom('2000-04-06'), max: daysFrom('2028-12-31') },
};

const digitSets = [0x30, 0x6f0, 0x660] as const;
const inDigits = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

const unseen = ['', '\u200F', '\u200E', '\u2067', '\uFEFF', ' '];

for (const calendar of ['gregorian', 'jalali', 'hijri'] as const) {
  test(`${calendar} days read back in every spelling`, () => {
    const read = createDateReader({ zone: 'UTC', order: 'dmy', calendar: null });
    const any = fc.record({
      day: fc.integer(range[calendar]),
      zero: fc.constantFrom(...digitSets),
      mark: fc.constantFrom('/', '-', '.'),
      padded: fc.boolean(),
      around: fc.constantFrom(...unseen),
    });
    fc.assert(
      fc.property(any, ({ day, zero, mark, padded, around }) => {
        const parts = writtenAs(calendar, day);
        const [month, date] = [parts.month, parts.day].map((part) => String(part).padStart(padded ? 2 : 1, '0'));
        const name = names[calendar][parts.month - 1] ?? '';
        const spellings = [
          [parts.year, month, date].join(mark),
          [date, month, parts.year].join(mark),
          `${String(date)} ${name} ${String(parts.year)}`,
          `${name} ${String(date)}, ${String(parts.year)}`,
        ];
        for (const spelling of spellings) {
          const text = around + inDigits(spelling, zero) + around;
          expect(read(text), text).toEqual({
            kind: 'moment',
            moment: { ms: day * msPerDay, day, precision: 'day' },
            rounded: false,
          });
        }
      }),
      { numRuns: 300 },
    );
  });
}

test('any instant reads back from its ISO, epoch and RFC spellings in any zone', () => {
  const readers = ['UTC', 'Asia/Tehran', 'America/St_Johns'].map((zone) =>
    createDateReader({ zone, order: null, calendar: null }),
  );
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2002, 0, 1), max: Date.UTC(2100, 0, 1) }), (ms) => {
      const at = new Date(ms);
      const whole = ms - (ms % 1000);
      for (const read of readers) {
        expect(read(at.toISOString())).toMatchObject({ moment: { ms, precision: 'second' } });
        expect(read(at.toISOString().replace('Z', '+00:00'))).toMatchObject({ moment: { ms } });
        expect(read(String(ms))).toMatchObject({ moment: { ms } });
        expect(read(String(whole / 1000))).toMatchObject({ moment: { ms: whole } });
        expect(read(at.toUTCString())).toMatchObject({ moment: { ms: whole } });
      }
    }),
  );
});

test('leap years: 30 Esfand is there in 1399 and 1403 and nowhere between', () => {
  expect(dayNumber('jalali', 1399, 12, 30)).toBe(daysFrom('2021-03-20'));
  expect(dayNumber('jalali', 1403, 12, 30)).toBe(daysFrom('2025-03-20'));
  for (const year of [1400, 1401, 1402, 1404]) expect(dayNumber('jalali', year, 12, 30)).toBeNull();
});

test('Umm al-Qura check points of exports.md §G', () => {
  expect(dayNumber('hijri', 1445, 9, 1)).toBe(daysFrom('2024-03-11'));
  expect(dayNumber('hijri', 1445, 12, 10)).toBe(daysFrom('2024-06-16'));
  expect(dayNumber('hijri', 1446, 1, 1)).toBe(daysFrom('2024-07-07'));
  expect(dayNumber('hijri', 1445, 9, 31)).toBeNull();
});

test('no text makes it throw, and the same text always reads the same', () => {
  const read = createDateReader({ zone: 'Asia/Tehran', order: null, calendar: null });
  const likely = fc.constantFrom(
    ...'0123456789/-:.,+ TZم۰۹١ازهـ()eE\'"'.split(''),
    ' Jan ',
    ' خرداد ',
    ' رمضان ',
    ' ago ',
    ' UTC',
    'PM',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(likely, { maxLength: 30 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (cell) => {
      expect(read(cell)).toEqual(read(cell));
      const evidence = noDateEvidence();
      addDateEvidence(evidence, cell);
      expect(evidence.dates + evidence.relative).toBeLessThanOrEqual(evidence.values);
    }),
    { numRuns: 1500 },
  );
});
