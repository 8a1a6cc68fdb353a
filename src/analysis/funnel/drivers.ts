/** Which touchpoints go with many stars and which with few. */
import { type ReviewRecord, touchpointIds } from '../../review.ts';
import type { Driver, Drivers } from '../funnel-section.ts';
import { createKeyed, type Keyed, mergeKeyed, rowsOfKeyed, totalFor } from '../keyed.ts';
import type { Estimate } from '../report.ts';
import { differenceOf } from '../statistics/mover.ts';
import { wilson } from '../statistics/wilson.ts';
import { enough, mattering } from './matters.ts';

/** Reviews with 4–5★ and with 1–2★, and those of them that speak of each touchpoint, in the order of touchpointIds. */
interface Sides {
  high: number;
  low: number;
  readonly highWith: number[];
  readonly lowWith: number[];
}

export interface DriversState {
  readonly all: Sides;
  readonly products: Keyed<Sides>;
}

const zeros = (): number[] => touchpointIds.map(() => 0);
const createSides = (): Sides => ({ high: 0, low: 0, highWith: zeros(), lowWith: zeros() });
const sides = { init: createSides, merge: mergeSides };

export function createDrivers(products: number): DriversState {
  return { all: createSides(), products: createKeyed(products) };
}

export function addToDrivers(state: DriversState, record: ReviewRecord): void {
  const { rating, product } = record.review;
  if (rating === null || (rating.stars > 2 && rating.stars < 4)) return;
  count(state.all, record, rating.stars >= 4);
  count(totalFor(state.products, product, sides), record, rating.stars >= 4);
}

function count(into: Sides, { touchpoints }: ReviewRecord, isHigh: boolean): void {
  if (isHigh) into.high++;
  else into.low++;
  const counts = isHigh ? into.highWith : into.lowWith;
  for (const { id } of touchpoints) {
    const at = touchpointIds.indexOf(id);
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

function mergeSides(into: Sides, from: Sides): void {
  into.high += from.high;
  into.low += from.low;
  for (let i = 0; i < touchpointIds.length; i++) {
    into.highWith[i] = (into.highWith[i] ?? 0) + (from.highWith[i] ?? 0);
    into.lowWith[i] = (into.lowWith[i] ?? 0) + (from.lowWith[i] ?? 0);
  }
}

export function mergeDrivers(into: DriversState, from: DriversState): void {
  mergeSides(into.all, from.all);
  mergeKeyed(into.products, from.products, sides);
}

export function resultOfDrivers(state: DriversState): Drivers {
  const products = rowsOfKeyed(state.products).map(({ key, rest, total }) => {
    return { key, rest, high: total.high, low: total.low, drivers: driversOf(total) };
  });
  // one product alone would only say the same again
  return {
    all: driversOf(state.all),
    products: products.length < 2 ? [] : products.sort((a, b) => b.high + b.low - a.high - a.low),
  };
}

/** Touchpoints of which somebody speaks, what matters most first. */
function driversOf({ high, low, highWith, lowWith }: Sides): readonly Driver[] {
  const rows: Driver[] = [];
  touchpointIds.forEach((touchpoint, i) => {
    const up = highWith[i] ?? 0;
    const down = lowWith[i] ?? 0;
    if (up + down === 0) return;
    rows.push({
      touchpoint,
      high: wilson(up, high),
      low: wilson(down, low),
      difference: difference(wilson(up, high), wilson(down, low)),
    });
  });
  return rows.sort(
    (a, b) =>
      mattering(b.difference) - mattering(a.difference) ||
      Math.abs(b.difference.value ?? 0) - Math.abs(a.difference.value ?? 0) ||
      named(b) - named(a),
  );
}

/** Its shares on both sides together: what decides where too few speak to tell a difference. */
const named = ({ high, low }: Driver): number => (high.value ?? 0) + (low.value ?? 0);

/** Two independent shares: the hybrid score interval of Newcombe (1998, method 10). */
function difference(high: Estimate, low: Estimate): Estimate {
  const n = high.n + low.n;
  const found = differenceOf(high, low);
  if (found === null) return { value: null, low: null, high: null, n };
  return enough({ value: found.difference, low: found.low, high: found.high, n }, Math.min(high.n, low.n));
}
