/** How many reviews whose window has closed were answered within the promise, when the moment to judge at is known only at the end. */
import type { Within } from '../report.ts';
import {
  append,
  addToTally,
  cellsOf,
  countUpTo,
  createTally,
  drain,
  mergeTally,
  type Tally,
} from '../statistics/tally.ts';
import { wilson } from '../statistics/wilson.ts';

export interface WindowState {
  /** Beyond so many reviews, windows close on the quarter hour; null: always to the millisecond. */
  readonly exactUpTo: number | null;
  reviews: number;
  /** Reviews whose window is known to have closed, and those of them answered within the promise. */
  closed: number;
  kept: number;
  /** The closing moments of all other reviews, and of those of them answered within the promise: only these can still be open at the end. */
  open: Tally;
  openKept: Tally;
}

const quarterMs = 900_000;
/** A window that is one of many keeps few fresh moments. */
const smallestBatch = 64;

export function createWindow(exactUpTo: number | null): WindowState {
  return { exactUpTo, reviews: 0, closed: 0, kept: 0, open: createTally(), openKept: createTally() };
}

/** `closing`: the moment (epoch ms) from which the promise can no longer be kept. `horizon`: a moment not later than the final asOf. */
export function addToWindow(window: WindowState, closing: number, kept: boolean, horizon: number): void {
  const batch = window.exactUpTo === null ? undefined : Math.max(smallestBatch, window.exactUpTo >>> 5);
  window.reviews++;
  if (closing <= surely(window, horizon)) {
    window.closed++;
    if (kept) window.kept++;
    return;
  }
  if (kept) addToTally(window.openKept, closing, batch);
  if (addToTally(window.open, closing, batch)) closeWindow(window, horizon);
}

export function mergeWindow(into: WindowState, from: WindowState, horizon: number): void {
  into.reviews += from.reviews;
  into.closed += from.closed;
  into.kept += from.kept;
  mergeTally(into.open, from.open);
  mergeTally(into.openKept, from.openKept);
  closeWindow(into, horizon);
}

export function resultOfWindow(window: WindowState, asOf: number): Within {
  coarsen(window);
  const closing = countUpTo(window.open, asOf);
  const within = wilson(window.kept + countUpTo(window.openKept, asOf), window.closed + closing);
  return { ...within, open: countUpTo(window.open, Infinity) - closing };
}

function closeWindow(window: WindowState, horizon: number): void {
  coarsen(window);
  const limit = surely(window, horizon);
  window.closed += drain(window.open, limit);
  window.kept += drain(window.openKept, limit);
}

/** What closes by then is closed at any resolution that may come to hold, so that no order of rows changes the result. */
function surely({ exactUpTo }: WindowState, horizon: number): number {
  return exactUpTo === null ? horizon : Math.floor(horizon / quarterMs) * quarterMs;
}

function coarsen(window: WindowState): void {
  if (window.exactUpTo === null || window.reviews <= window.exactUpTo) return;
  window.open = onTheQuarter(window.open);
  window.openKept = onTheQuarter(window.openKept);
}

function onTheQuarter(tally: Tally): Tally {
  const coarse = createTally();
  for (const [moment, count] of cellsOf(tally)) append(coarse, Math.ceil(moment / quarterMs) * quarterMs, count);
  return coarse;
}
