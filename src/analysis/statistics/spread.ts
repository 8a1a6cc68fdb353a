/** A tally of times that stays bounded: exact to the millisecond while few are distinct, coarser when they are many. */
import { addToTally, append, cellsOf, createTally, mergeTally, settle, type Tally } from './tally.ts';

/** From 1 ms to a day, each a whole multiple of the one before, so that rounding twice is the same as rounding once. */
const steps: readonly number[] = [1, 1e3, 1e4, 6e4, 3e5, 9e5, 36e5, 216e5, 864e5];

/** 2 MB a spread; enough for the whole minutes of three months. */
const manyCells = 131_072;

/**
 * Times in ms, each rounded *up* to a multiple of `step`. The step is the finest at which at most `limit` values are distinct:
 * a property of the set of values alone, so that no order and no split of the input can change it.
 */
export interface Spread {
  step: number;
  readonly limit: number;
  readonly tally: Tally;
}

export function createSpread(limit = manyCells): Spread {
  return { step: 1, limit, tally: createTally() };
}

export function addToSpread(spread: Spread, ms: number): void {
  if (addToTally(spread.tally, roundUp(ms, spread.step))) widen(spread);
}

export function mergeSpread(into: Spread, from: Spread): void {
  const step = Math.max(into.step, from.step);
  coarsen(into, step);
  mergeTally(into.tally, step === from.step ? from.tally : rounded(from.tally, step));
  widen(into);
}

/** Times with their counts, ascending. */
export function spreadCells(spread: Spread): readonly (readonly [number, number])[] {
  settle(spread.tally);
  widen(spread);
  return cellsOf(spread.tally);
}

/** The resolution in ms. */
export function stepOf(spread: Spread): number {
  settle(spread.tally);
  widen(spread);
  return spread.step;
}

/** The next multiple of `step`. */
export function roundUp(ms: number, step: number): number {
  return Math.ceil(ms / step) * step;
}

function widen(spread: Spread): void {
  for (const step of steps) {
    if (spread.tally.values.length <= spread.limit) return;
    if (step > spread.step) coarsen(spread, step);
  }
}

function coarsen(spread: Spread, step: number): void {
  if (step === spread.step) return;
  Object.assign(spread.tally, rounded(spread.tally, step));
  spread.step = step;
}

function rounded(tally: Tally, step: number): Tally {
  const coarse = createTally();
  for (const [value, count] of cellsOf(tally)) append(coarse, roundUp(value, step), count);
  return coarse;
}
