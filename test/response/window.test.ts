import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addToWindow,
  createWindow,
  mergeWindow,
  resultOfWindow,
  type WindowState,
} from '../../src/analysis/metrics/response-window.ts';

const quarter = 900_000;
const reviews = fc.array(fc.record({ closing: fc.integer({ min: 0, max: 20 * quarter }), kept: fc.boolean() }), {
  maxLength: 300,
});

function fold(
  some: readonly { closing: number; kept: boolean }[],
  exactUpTo: number | null,
  asOf: number,
): WindowState {
  const window = createWindow(exactUpTo);
  // Any moment not later than the final one may serve as the horizon: the newest that was met so far.
  let horizon = -Infinity;
  for (const { closing, kept } of some) {
    horizon = Math.max(horizon, Math.min(asOf, closing - 3 * quarter));
    addToWindow(window, closing, kept, horizon);
  }
  return window;
}

describe.each([null, 3, 50, 10_000])('windows, exact up to %s reviews', (exactUpTo) => {
  const asOfs = fc.integer({ min: 0, max: 20 * quarter });

  it('close to the millisecond, or on the quarter hour beyond that number', () => {
    fc.assert(
      fc.property(reviews, asOfs, (some, asOf) => {
        const coarse = exactUpTo !== null && some.length > exactUpTo;
        const closed = some.filter(
          ({ closing }) => (coarse ? Math.ceil(closing / quarter) * quarter : closing) <= asOf,
        );
        const { n, open, value } = resultOfWindow(fold(some, exactUpTo, asOf), asOf);
        expect([n, open]).toEqual([closed.length, some.length - closed.length]);
        expect(value).toBe(n === 0 ? null : closed.filter(({ kept }) => kept).length / n);
      }),
    );
  });

  it('are the same for any split and order', () => {
    fc.assert(
      fc.property(reviews, fc.nat({ max: 300 }), asOfs, (some, cut, asOf) => {
        const whole = resultOfWindow(fold(some, exactUpTo, asOf), asOf);
        const merged = fold(some.slice(cut).toReversed(), exactUpTo, asOf);
        mergeWindow(merged, fold(some.slice(0, cut), exactUpTo, asOf), asOf);
        expect(resultOfWindow(merged, asOf)).toEqual(whole);
      }),
    );
  });
});
