import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricOptions } from '../../src/analysis/metrics/metric.ts';
import { responseDepth } from '../../src/analysis/metrics/response-depth.ts';
import type { BusinessFigures } from '../../src/analysis/response-section.ts';
import type { Business } from '../../src/analysis/response/business-clock.ts';
import type { ReviewRecord } from '../../src/review.ts';
import { businessIn, hours, weekOf } from '../helpers/business.ts';
import { anyRecords, at, record, reply, week } from '../helpers/records.ts';

const office = businessIn('UTC', weekOf('xxxxx..', [hours(9, 17)]), [1, 3]);

function figures(
  records: readonly ReviewRecord[],
  asOf: string,
  business: Business = office,
): BusinessFigures | undefined {
  const options: MetricOptions = { slaMs: week, asOf: Date.parse(asOf), business };
  const state = responseDepth.init();
  for (const one of records) responseDepth.add(state, one, options);
  return responseDepth.result(state, options).business;
}

const came = (from: string, to: string | null): ReviewRecord =>
  record({ review: { createdAt: at(from), reply: to === null ? null : reply(to) } });

describe('the response in working hours', () => {
  // 2026-11-06 was a Friday.
  it.each([
    ['at once', '2026-11-06T10:00:00Z', '2026-11-06T10:00:00Z', 0],
    ['on the same day', '2026-11-06T10:00:00Z', '2026-11-06T12:00:00Z', 2],
    ['over the weekend', '2026-11-06T16:30:00Z', '2026-11-09T09:30:00Z', 1],
    ['written and answered while closed', '2026-11-06T18:00:00Z', '2026-11-08T12:00:00Z', 0],
    ['written on Saturday, answered on Monday', '2026-11-07T12:00:00Z', '2026-11-09T10:00:00Z', 1],
    ['only days known: the Friday', '2026-11-06', '2026-11-09', 8],
    ['only days known: Saturday to Monday', '2026-11-07', '2026-11-09', 0],
    ['only days known: the same day', '2026-11-06', '2026-11-06', 0],
    ['a time against a day: whole days', '2026-11-06T16:30:00Z', '2026-11-09', 8],
  ])('%s', (_, from, to, expected) => {
    const result = figures([came(from, to)], '2026-11-30T23:59:59.999Z');
    expect(result).toMatchObject({
      naiveMeanHours: expected,
      medianHours: expected,
      n: 1,
      hoursPerWeek: 40,
      hoursPerDay: 8,
    });
  });

  it('leaves a reply that is older than its review out, as the calendar does', () => {
    const result = figures([came('2026-11-06T10:00:00Z', '2026-11-05T10:00:00Z')], '2026-11-30T23:59:59.999Z');
    expect(result).toMatchObject({ n: 0, naiveMeanHours: null, medianHours: null });
  });

  it('censors who waits at the open time until asOf: half are answered within 2 h, the other half may yet be', () => {
    const records = [came('2026-11-06T10:00:00Z', '2026-11-06T12:00:00Z'), came('2026-11-06T16:00:00Z', null)];
    const monday = figures(records, '2026-11-09T12:00:00Z');
    expect(monday).toMatchObject({ medianHours: 2, p75Hours: null, naiveMeanHours: 2, n: 2 });
    // On Friday at 17:00 the second has waited for one open hour only: nobody was at risk at 2 h but the first.
    expect(figures(records, '2026-11-07T09:00:00Z')).toMatchObject({ medianHours: 2, p90Hours: 2 });
  });

  it('gives null when everyone waits', () => {
    const records = [came('2026-11-06T10:00:00Z', null), came('2026-11-07', null)];
    expect(figures(records, '2026-11-30T12:00:00Z')).toMatchObject({
      medianHours: null,
      p90Hours: null,
      naiveMeanHours: null,
    });
  });

  it('holds promises in working days, which end on a working day', () => {
    const within = (to: string | null, asOf: string) =>
      figures([came('2026-11-06T16:00:00Z', to)], asOf)?.slas.find(({ days }) => days === 1)?.within;
    // One working day from Friday 16:00 on is over on Monday at 16:00.
    expect(within('2026-11-09T16:00:00Z', '2026-11-30T12:00:00Z')).toMatchObject({ value: 1, n: 1, open: 0 });
    expect(within('2026-11-09T16:00:00.001Z', '2026-11-30T12:00:00Z')).toMatchObject({ value: 0, n: 1, open: 0 });
    expect(within(null, '2026-11-09T16:00:00Z')).toMatchObject({ value: null, n: 0, open: 1 });
    expect(within(null, '2026-11-09T16:00:00.001Z')).toMatchObject({ value: 0, n: 1, open: 0 });
  });

  it('holds them in whole days where only days are known', () => {
    const within = (to: string | null, asOf: string) =>
      figures([came('2026-11-06', to)], asOf)?.slas.find(({ days }) => days === 1)?.within;
    expect(within('2026-11-09', '2026-11-30T23:59:59.999Z')).toMatchObject({ value: 1, n: 1 });
    expect(within('2026-11-10', '2026-11-30T23:59:59.999Z')).toMatchObject({ value: 0, n: 1 });
    expect(within(null, '2026-11-09T23:59:59.999Z')).toMatchObject({ n: 0, open: 1 });
    expect(within(null, '2026-11-10T23:59:59.999Z')).toMatchObject({ value: 0, n: 1 });
  });

  it('tells critical reviews from the rest', () => {
    const bad = { value: 1, scale: 5, stars: 1 };
    const records = [
      record({ review: { createdAt: at('2026-11-06T10:00:00Z'), reply: reply('2026-11-06T15:00:00Z'), rating: bad } }),
      came('2026-11-06T10:00:00Z', '2026-11-06T11:00:00Z'),
    ];
    const result = figures(records, '2026-11-30T12:00:00Z');
    expect(result?.critical).toMatchObject({ medianHours: 5, n: 1 });
    expect(result?.rest).toMatchObject({ medianHours: 1, n: 1 });
  });

  it('is the calendar where the business never closes and all times are known', () => {
    const always = businessIn('UTC', weekOf('xxxxxxx', [hours(0, 24)]));
    const options: MetricOptions = { slaMs: week, asOf: null };
    fc.assert(
      fc.property(anyRecords(options), (records) => {
        const exact = records.filter(
          ({ review: { createdAt, reply: answer } }) =>
            createdAt?.precision !== 'day' && answer?.at?.precision !== 'day',
        );
        const known = exact.flatMap(({ response }) => response.hours ?? []);
        const result = figures(exact, '2024-12-31T00:00:00Z', always);
        const mean = known.reduce((sum, h) => sum + h, 0) / known.length;
        if (known.length === 0) expect(result?.naiveMeanHours).toBeNull();
        else expect(result?.naiveMeanHours).toBeCloseTo(mean, 6);
      }),
    );
  });

  it('is absent without working hours', () => {
    const options: MetricOptions = { slaMs: week, asOf: null };
    expect(responseDepth.result(responseDepth.init(), options)).not.toHaveProperty('business');
  });
});
