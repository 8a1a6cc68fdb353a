import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fateOf, pledgesOf } from '../../src/analysis/metrics/response-fate.ts';
import {
  addToPart,
  createPart,
  type Detail,
  mergePart,
  type PartState,
  waitingAges,
  waitsOf,
} from '../../src/analysis/metrics/response-part.ts';
import { kaplanMeier, quantile } from '../../src/analysis/statistics/kaplan-meier.ts';
import type { ReviewRecord } from '../../src/review.ts';
import { anyRecords, at, record, week } from '../helpers/records.ts';

const asOf = Date.UTC(2024, 9, 31, 12);
const options = { slaMs: week, asOf };

function partOf(records: readonly ReviewRecord[], detail: Detail): PartState {
  const part = createPart(detail);
  for (const one of records) {
    const fate = fateOf(one, asOf);
    if (fate !== null) addToPart(part, fate, pledgesOf(one.review, [week]), asOf);
  }
  return part;
}

function curveOf(part: PartState) {
  const { events, censored } = waitsOf(part, waitingAges(part, asOf));
  return kaplanMeier(events, censored);
}

describe.each<Detail>([{ windows: null }, { cells: 4, windows: 4 }])('the curve of a part that keeps %o', (detail) => {
  it('is the same for any split of the reviews, in any order, through JSON', () => {
    const cuts = anyRecords(options).chain((records) =>
      fc.tuple(
        fc.shuffledSubarray(records, { minLength: records.length }),
        fc.constant(records),
        fc.nat({ max: records.length }),
      ),
    );
    fc.assert(
      fc.property(cuts, ([shuffled, records, cut]) => {
        const merged = createPart(detail);
        for (const half of [shuffled.slice(cut), shuffled.slice(0, cut)])
          mergePart(merged, JSON.parse(JSON.stringify(partOf(half, detail))) as PartState, asOf);
        expect(curveOf(merged)).toEqual(curveOf(partOf(records, detail)));
      }),
    );
  });

  it('never falls where everyone is censored', () => {
    const waiting = ['2024-10-01T10:00:00Z', '2024-10-20T10:00:00Z', '2024-10-25'].map((iso) =>
      record({ review: { createdAt: at(iso) } }),
    );
    const curve = curveOf(partOf(waiting, detail));
    expect(curve).toEqual({ n: 3, steps: [] });
    expect([0.01, 0.5, 0.9].map((p) => quantile(curve, p))).toEqual([null, null, null]);
  });
});
