import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addRecord, createTotals, newestOf, resultOf } from '../../src/analysis/totals.ts';
import { anyRecords, week } from '../helpers/records.ts';

const options = { slaMs: week, asOf: null };

describe('the curve of answers', () => {
  it('rises, is short, and passes through the estimate at the promise', () => {
    fc.assert(
      fc.property(anyRecords(options), (records) => {
        const totals = createTotals(['curve']);
        for (const record of records) addRecord(totals, record, options);
        const { response } = resultOf(totals, { ...options, asOf: newestOf(totals) });
        const curve = response.curve ?? [];
        expect(curve.length).toBeLessThanOrEqual(120);
        let before = { hours: -Infinity, value: 0 };
        for (const { hours, value } of curve) {
          expect(hours).toBeGreaterThan(before.hours);
          expect(value).toBeGreaterThanOrEqual(before.value - 1e-12);
          before = { hours, value: value ?? 0 };
        }
        const reached = curve.findLast(({ hours }) => hours <= response.slaHours)?.value ?? 0;
        expect(reached).toBeCloseTo(response.km.within.value ?? 0, 12);
      }),
      { numRuns: 60 },
    );
  });
});
