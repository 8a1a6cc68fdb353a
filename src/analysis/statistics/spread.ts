/** A tally of times that stays bounded: exact to the millisecond while few are distinct, coarser when they are many. */
import { addToTally, append, cellsOf, createTally, mergeTally, settle, type Tally } from './tally.ts';

/** From 1 ms to a day, each a whole multiple of the one before, so that rounding twice is the same as rounding once. */
const steps: readonly number[] = [1, 1e3, 1e4, 6e4, 3e5, 9e5, 36e5, 216e5, 864e5];

const second = 1000;
const largestBatch = 8192;
const smallestBatch = 64;

/** 2 MB a spread; enough for the whole minutes of three months. */
const manyCells = 131_072;

/** A time keeps steps of at most a 16th of itself: short ones stay sharp where a few long ones forbid exact cells for all. */
const sharp = 16;

/**
 * Times in ms, each rounded *up* to a multiple of `step`, or of a finer one while they are short. The step is the finest at which
 * at most `limit` values are distinct: a property of the set of values alone, so that no order and no split of the input can change it.
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
  if (addToTally(spread.tally, roundUp(ms, spread.step), batchOf(spread))) widen(spread);
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

/**
 * The next multiple of `step`; of the coarsest step not above a 16th of it for a time between 0 and 16 steps.
 * Where such a range ends, at 16 · step, every finer step has a multiple too: rounding twice is still rounding once.
 */
export function roundUp(ms: number, step: number): number {
  const fitting = ms < 0 || ms >= sharp * step ? step : finerStep(ms, step);
  return Math.ceil(ms / fitting) * fitting;
}

function finerStep(ms: number, step: number): number {
  let finer = Math.min(step, second);
  for (const candidate of steps) if (candidate <= step && sharp * candidate <= ms) finer = Math.max(finer, candidate);
  return finer;
}

/** A spread with a small limit is one of many: what has not been sorted in counts as well. */
function batchOf({ limit }: Spread): number {
  return Math.min(largestBatch, Math.max(smallestBatch, limit >>> 5));
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
