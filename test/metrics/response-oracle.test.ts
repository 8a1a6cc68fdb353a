import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { response } from '../../src/analysis/metrics/response.ts';
import type { MetricOptions } from '../../src/analysis/metrics/metric.ts';
import { ageMs, endOf } from '../../src/analysis/response/age.ts';
import { isCritical } from '../../src/analysis/response/critical.ts';
import { kaplanMeier, quantile, survivalAt } from '../../src/analysis/statistics/kaplan-meier.ts';
import type { ReviewRecord } from '../../src/review.ts';
import { anyRecords, at, record, week } from '../helpers/records.ts';

function counted(times: readonly number[]): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const t of times) counts.set(t, (counts.get(t) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}

/** The definitions of metrics.md once more, over a plain list and with asOf known beforehand: slow, but easy to believe. */
function byDefinition(records: readonly ReviewRecord[], asOf: number, slaMs: number) {
  const known = records.filter(
    ({ review, response }) =>
      response.status !== 'unknown' && (review.createdAt === null || review.createdAt.ms <= asOf),
  );
  const judged = known.flatMap(({ review: { createdAt, reply }, response }) => {
    const late = reply?.at ? reply.at.ms > asOf : false;
    const waiting = response.status === 'waiting' || late;
    if (createdAt === null || (!waiting && response.hours === null)) return [];
    const age = ageMs(createdAt.ms, createdAt.precision === 'day', asOf);
    return [{ age, waiting, latency: waiting ? null : Math.round((response.hours ?? 0) * 3_600_000) }];
  });
  const closed = judged.filter(({ age }) => age >= slaMs);
  const latencies = judged.flatMap(({ latency }) => latency ?? []);
  const ages = judged.flatMap(({ age, waiting }) => (waiting ? [age] : []));
  const curve = kaplanMeier(counted(latencies), counted(ages));
  return {
    known: known.length,
    closed: closed.length,
    kept: closed.filter(({ latency }) => latency !== null && latency <= slaMs).length,
    open: judged.length - closed.length,
    survival: survivalAt(curve, slaMs).value,
    median: quantile(curve, 0.5),
    p90: quantile(curve, 0.9),
    mean: latencies.length === 0 ? null : latencies.reduce((sum, x) => sum + x, 0) / latencies.length / 3_600_000,
    backlog: [0, 24, 72, 168, 336, 720].map((from, i, starts) => {
      const to = starts[i + 1] ?? Infinity;
      return judged.filter(({ age, waiting }) => waiting && age >= from * 3_600_000 && age < to * 3_600_000).length;
    }),
  };
}

function check(records: readonly ReviewRecord[], options: MetricOptions): void {
  const newest = records.flatMap(({ review: { createdAt, editedAt, reply } }) =>
    [createdAt, editedAt, reply?.at ?? null].flatMap((moment) => (moment === null ? [] : [endOf(moment)])),
  );
  const asOf = options.asOf ?? newest.reduce((a, b) => Math.max(a, b), 0);
  const { slaMs } = options;
  const state = response.init();
  for (const one of records) response.add(state, one, options);
  const section = response.result(state, { asOf, slaMs });
  const parts = [
    [section, records],
    [section.critical, records.filter(isCritical)],
    [section.rest, records.filter((one) => !isCritical(one))],
  ] as const;
  for (const [{ within, km }, some] of parts) {
    const wanted = byDefinition(some, asOf, slaMs);
    expect([within.n, within.open]).toEqual([wanted.closed, wanted.open]);
    expect(within.value).toBe(wanted.closed === 0 ? null : wanted.kept / wanted.closed);
    expect(km.within.value).toBe(wanted.survival === null ? null : 1 - wanted.survival);
    expect(km.medianHours).toBe(wanted.median === null ? null : wanted.median / 3_600_000);
    expect(km.p90Hours).toBe(wanted.p90 === null ? null : wanted.p90 / 3_600_000);
  }
  const wanted = byDefinition(records, asOf, slaMs);
  expect(section.known).toBe(wanted.known);
  expect(section.backlog.map(({ count }) => count)).toEqual(wanted.backlog);
  if (wanted.mean === null) expect(section.naiveMeanHours).toBeNull();
  else expect(section.naiveMeanHours).toBeCloseTo(wanted.mean, 9);
}

describe('the response section follows its definitions', () => {
  it.each<MetricOptions>([
    { slaMs: week, asOf: null },
    { slaMs: week, asOf: Date.UTC(2024, 9, 31, 12) },
    { slaMs: 36 * 3_600_000, asOf: null },
  ])('for any records (sla $slaMs, asOf $asOf)', (options) => {
    fc.assert(
      fc.property(anyRecords(options), (records) => check(records, options)),
      { numRuns: 300 },
    );
  });

  it('for 30,000 reviews in rising, falling and mixed order, so that windows close on the way', () => {
    const options = { slaMs: week, asOf: null };
    const start = Date.UTC(2024, 0, 1);
    const records = Array.from({ length: 30_000 }, (_, i) => {
      const createdAt = at(new Date(start + i * 240_000).toISOString());
      const replied = i % 3 === 0 ? null : at(new Date(createdAt.ms + ((i * 7919) % 14_000) * 60_000).toISOString());
      const rating = { value: 1 + (i % 5), scale: 5, stars: 1 + (i % 5) };
      return record({
        review: { createdAt, rating, reply: replied && { text: 'Done.', at: replied, relative: false } },
      });
    });
    check(records, options);
    check(records.toReversed(), options);
    check(
      records.map((_, i) => records[(i * 7) % records.length] ?? record()),
      options,
    );
  });

  it('lets go of windows that have closed, so that its state does not grow with the input', () => {
    const state = response.init();
    for (let i = 0; i < 50_000; i++) {
      const createdAt = at(new Date(Date.UTC(2024, 0, 1) + i * 600_000).toISOString());
      response.add(state, record({ review: { createdAt } }), { slaMs: week, asOf: null });
    }
    expect(state.rest.windows[0]?.closed).toBeGreaterThan(40_000 - 1008);
    expect(state.rest.windows[0]?.open.values.length).toBeLessThan(8192);
  });
});
