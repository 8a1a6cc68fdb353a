import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Grouping, groupings } from '../../src/analysis/groupings.ts';
import { createGroupFolder, mergeGroups, resultOfGroups } from '../../src/analysis/groups.ts';
import { depths, type DepthName } from '../../src/analysis/depths.ts';
import { metricNames, metrics } from '../../src/analysis/metrics/index.ts';
import type { MetricOptions } from '../../src/analysis/metrics/metric.ts';
import { addRecord, createTotals, mergeTotals, newestOf, resultOf, type Totals } from '../../src/analysis/totals.ts';
import type { ReviewRecord } from '../../src/review.ts';
import { officeHours } from '../helpers/business.ts';
import { anyRecords, week } from '../helpers/records.ts';

const everyDepth: readonly DepthName[] = ['sentiment', 'funnel', 'response', 'splits', 'curve', 'community'];

const cases: readonly MetricOptions[] = [
  { slaMs: week, asOf: null },
  { slaMs: week, asOf: Date.UTC(2024, 9, 31, 12) },
  { slaMs: 36 * 3_600_000, asOf: null },
  { slaMs: week, asOf: null, moreSlaMs: [48 * 3_600_000, 3 * week], business: officeHours },
];

function fold(records: readonly ReviewRecord[], options: MetricOptions): Totals {
  const totals = createTotals(everyDepth);
  for (const record of records) addRecord(totals, record, options);
  return totals;
}

function throughJson<T>(state: T): T {
  return JSON.parse(JSON.stringify(state)) as T;
}

function sections(totals: Totals, options: MetricOptions) {
  return resultOf(totals, { ...options, asOf: options.asOf ?? newestOf(totals) });
}

describe.each(cases)('every metric, sla $slaMs, asOf $asOf', (options) => {
  const splits = anyRecords(options).chain((records) =>
    fc.tuple(fc.constant(records), fc.array(fc.nat({ max: records.length }), { maxLength: 3 })),
  );

  it('gives one answer for any split of the input, also after a trip through JSON', () => {
    fc.assert(
      fc.property(splits, ([records, cuts]) => {
        const whole = sections(fold(records, options), options);
        const merged = createTotals();
        const mergedJson = createTotals();
        let from = 0;
        for (const to of [...cuts.toSorted((a, b) => a - b), records.length]) {
          const part = fold(records.slice(from, to), options);
          mergeTotals(mergedJson, throughJson(part));
          mergeTotals(merged, part);
          from = to;
        }
        expect(sections(merged, options)).toEqual(whole);
        expect(sections(throughJson(mergedJson), options)).toEqual(whole);
      }),
    );
  });

  it('does not depend on the order of rows', () => {
    const shuffles = anyRecords(options).chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    );
    fc.assert(
      fc.property(shuffles, ([records, shuffled]) => {
        expect(sections(fold(shuffled, options), options)).toEqual(sections(fold(records, options), options));
      }),
    );
  });

  it('has init as identity, on both sides', () => {
    fc.assert(
      fc.property(anyRecords(options), (records) => {
        const whole = sections(fold(records, options), options);
        const left = createTotals();
        mergeTotals(left, fold(records, options));
        const right = fold(records, options);
        mergeTotals(right, createTotals());
        expect(sections(left, options)).toEqual(whole);
        expect(sections(right, options)).toEqual(whole);
      }),
    );
  });

  it('has results that can be asked for again, and in between', () => {
    fc.assert(
      fc.property(splits, ([records, [cut = 0]]) => {
        const totals = fold(records.slice(0, cut), options);
        sections(totals, options);
        for (const record of records.slice(cut)) addRecord(totals, record, options);
        const first = sections(totals, options);
        expect(sections(totals, options)).toEqual(first);
        expect(first).toEqual(sections(fold(records, options), options));
      }),
    );
  });

  it('holds for groups, also beyond the limit of keys', () => {
    const by = fc.constantFrom<Grouping>(
      'product',
      'platform',
      'stars',
      'week',
      'month',
      'stage',
      'source',
      'language',
    );
    fc.assert(
      fc.property(splits, by, fc.constantFrom(2, 1000), ([records, [cut = 0]], grouping, limit) => {
        const foldGroups = (some: readonly ReviewRecord[]) => {
          const folder = createGroupFolder(grouping, ['response'], limit);
          for (const record of some) folder.add(record, options);
          return folder.groups;
        };
        const end = { ...options, asOf: options.asOf ?? newestOf(fold(records, options)) };
        const merged = throughJson(foldGroups(records.slice(0, cut)));
        mergeGroups(merged, foldGroups(records.slice(cut)));
        const whole = resultOfGroups(foldGroups(records), end);
        expect(resultOfGroups(merged, end)).toEqual(whole);
        expect(whole.filter(({ key }) => key !== null).length).toBeLessThanOrEqual(limit);
        expect(whole.reduce((sum, group) => sum + group.sections.volume.reviews, 0)).toBe(records.length);
        const keys = new Set(records.map(groupings[grouping]).filter((key) => key !== null));
        expect(whole.some(({ rest }) => rest)).toBe(keys.size > limit);
      }),
    );
  });
});

describe('the table of metrics', () => {
  it.each(metricNames)('%s has its own name and says what it measures', (name) => {
    expect(metrics[name].name).toBe(name);
    expect(metrics[name].definition.length).toBeGreaterThan(40);
  });
});

describe('the table of depths', () => {
  it.each(everyDepth)('%s has its own name and says what it measures', (name) => {
    expect(depths[name].name).toBe(`${name}Depth`);
    expect(depths[name].definition.length).toBeGreaterThan(40);
  });
});

describe('every response section', () => {
  it.each(cases)('adds up (sla $slaMs, asOf $asOf)', (options) => {
    fc.assert(
      fc.property(anyRecords(options), (records) => {
        const { response } = sections(fold(records, options), options);
        const { known, answered, waiting, answeredAfterAsOf, answeredUndated, undatedWaiting, within } = response;
        const dated = response.backlog.reduce((sum, { count }) => sum + count, 0);
        expect(known).toBe(answered + waiting - answeredAfterAsOf);
        expect(dated + undatedWaiting).toBe(waiting);
        expect(within.n + within.open + answeredUndated + undatedWaiting).toBe(known);
        expect(response.km.within.n).toBe(within.n + within.open);
        expect(response.critical.within.n + response.rest.within.n).toBe(within.n);
        expect(response.oldest.length).toBe(Math.min(5, dated));
        expect(response.overdue + response.dueIn24h).toBeLessThanOrEqual(dated);
      }),
    );
  });
});
