/** Weeks and months: where they begin, which are complete, and what is compared. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPeriodFolder, mergePeriods, resultOfPeriods, type Spans } from '../../src/analysis/periods.ts';
import { monthSpans, weekSpans } from '../../src/io/dates/spans.ts';
import { weekdays } from '../../src/io/dates/weekdays.ts';
import type { ReviewRecord } from '../../src/review.ts';
import { anyRecords, at, record, week } from '../helpers/records.ts';

const dayMs = 86_400_000;
const day = (iso: string): number => Date.parse(iso) / dayMs;
const iso = (of: number): string => new Date(of * dayMs).toISOString().slice(0, 10);
const options = { slaMs: week, asOf: null };

const allSpans: readonly (readonly [name: string, spans: Spans])[] = [
  ...weekdays.map((first) => [`weeks from ${first}`, weekSpans(first)] as const),
  ...(['gregorian', 'jalali', 'hijri'] as const).map((name) => [`${name} months`, monthSpans(name)] as const),
];

describe.each(allSpans)('%s', (_name, spans) => {
  it('every day lies in exactly one span, which begins with itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('1950-01-01'), max: day('2049-12-31') }), (any) => {
        const start = spans.startOf(any);
        expect(start).toBeLessThanOrEqual(any);
        expect(spans.next(start)).toBeGreaterThan(any);
        expect(spans.startOf(start)).toBe(start);
        expect(spans.startOf(spans.next(start))).toBe(spans.next(start));
      }),
    );
  });
});

it.each([
  ['monday', '2024-03-18'],
  ['saturday', '2024-03-16'],
  ['sunday', '2024-03-17'],
] as const)('the week of Wednesday 2024-03-20 begins on %s %s', (first, start) => {
  expect(iso(weekSpans(first).startOf(day('2024-03-20')))).toBe(start);
});

it.each([
  // Nowruz 1403 was 2024-03-20; Esfand of the leap year 1403 had 30 days (calendar of the University of Tehran)
  ['jalali', '2024-03-19', '2024-02-20', '2024-03-20'],
  ['jalali', '2024-03-20', '2024-03-20', '2024-04-20'],
  ['jalali', '2025-03-20', '2025-02-19', '2025-03-21'],
  ['gregorian', '2024-02-29', '2024-02-01', '2024-03-01'],
] as const)('%s month of %s', (calendar, of, start, next) => {
  const spans = monthSpans(calendar);
  expect(iso(spans.startOf(day(of)))).toBe(start);
  expect(iso(spans.next(spans.startOf(day(of))))).toBe(next);
});

function result(records: readonly ReviewRecord[], asOf: string, last = 12) {
  const spans = monthSpans('gregorian');
  const { periods, add } = createPeriodFolder(spans);
  for (const one of records) add(one, options);
  return resultOfPeriods(periods, spans, { asOf: Date.parse(asOf), slaMs: week }, last);
}

const on = (date: string, stars: number) =>
  record({ review: { createdAt: at(`${date}T09:00:00Z`), rating: { value: stars, scale: 5, stars } } });

describe('periods of a report', () => {
  const records = [
    on('2024-01-31', 5),
    on('2024-02-01', 4),
    on('2024-05-10', 1),
    record({ review: { createdAt: null } }),
  ];

  it('have no gaps, and undated reviews belong to none', () => {
    const { periods } = result(records, '2024-05-20T00:00:00Z');
    expect(periods.map(({ from }) => from)).toEqual(['01', '02', '03', '04', '05'].map((month) => `2024-${month}-01`));
    expect(periods.map(({ volume }) => volume?.reviews)).toEqual([1, 1, 0, 0, 1]);
    expect(periods.map(({ to }) => to).slice(0, 2)).toEqual(['2024-01-31', '2024-02-29']);
  });

  it('are complete when their last day has ended at asOf', () => {
    const complete = (asOf: string) => result(records, asOf).periods.map((period) => period.complete);
    expect(complete('2024-05-31T23:59:59.998Z')).toEqual([true, true, true, true, false]);
    expect(complete('2024-05-31T23:59:59.999Z')).toEqual([true, true, true, true, true]);
  });

  it('--last keeps the newest, and the change stays that of the last two complete ones', () => {
    const many = ['2024-01', '2024-02', '2024-03'].flatMap((month, i) =>
      Array.from({ length: 40 }, (_, n) => on(`${month}-${String(1 + (n % 28)).padStart(2, '0')}`, i === 1 ? 5 : 1)),
    );
    const { periods, change } = result(many, '2024-03-15T00:00:00Z', 1);
    expect(periods.map(({ from }) => from)).toEqual(['2024-03-01']);
    expect(change?.ratings.mean).toMatchObject({ value: 4, significant: true, verdict: 'up' });
    expect(result(many.slice(0, 40), '2024-03-15T00:00:00Z').change).toBeNull();
  });
});

it('any split of the input gives the same periods', () => {
  const spans = weekSpans('saturday');
  const end = { asOf: Date.UTC(2024, 10, 20), slaMs: week };
  const fold = (records: readonly ReviewRecord[]) => {
    const { periods, add } = createPeriodFolder(spans);
    for (const one of records) add(one, options);
    return periods;
  };
  fc.assert(
    fc.property(anyRecords(options), fc.nat(), (records, at) => {
      const cut = at % (records.length + 1);
      const merged = JSON.parse(JSON.stringify(fold(records.slice(0, cut)))) as ReturnType<typeof fold>;
      mergePeriods(merged, fold(records.slice(cut)));
      expect(resultOfPeriods(merged, spans, end, 5)).toEqual(resultOfPeriods(fold(records), spans, end, 5));
    }),
    { numRuns: 40 },
  );
});
