/** Response times of one group of reviews (the critical ones, one language …), kept so that they can be judged at a moment known only at the end. */
import type { ResponsePart } from '../report.ts';
import { ageMs, hourMs } from '../response/age.ts';
import type { Cells } from '../statistics/cells.ts';
import { kaplanMeier, quantile, survivalAt } from '../statistics/kaplan-meier.ts';
import type { Waits } from '../statistics/log-rank.ts';
import {
  addToSpread,
  createSpread,
  mergeSpread,
  roundUp,
  type Spread,
  spreadCells,
  stepOf,
} from '../statistics/spread.ts';
import { append, cellsOf, createTally } from '../statistics/tally.ts';
import { addToWindow, createWindow, mergeWindow, resultOfWindow, type WindowState } from './response-window.ts';

/** How much a part remembers exactly. */
export interface Detail {
  /** Distinct times of each kind; undefined: as many as a spread usually holds. */
  readonly cells?: number;
  /** Reviews up to which windows close to the millisecond; null: always. */
  readonly windows: number | null;
}

export interface PartState {
  readonly detail: Detail;
  reviews: number;
  waiting: number;
  /** One for each promise, in the order of the options. */
  readonly windows: WindowState[];
  /** Ms from review to reply. */
  readonly latencies: Spread;
  /** −(moment of submission) of waiting reviews, so that rounding up makes ages longer, never shorter; apart where only the day is known. */
  readonly since: Spread;
  readonly sinceDay: Spread;
}

/** What became of one review by asOf, on one clock (the calendar's, or that of the business). */
export interface Fate {
  /** Submission in ms; null without a date. */
  readonly since: number | null;
  readonly byDay: boolean;
  readonly waiting: boolean;
  /** Ms; null while waiting, or when it cannot be known. */
  readonly latency: number | null;
}

/** A promise in ms, and the epoch ms from which it can no longer be kept for this review. */
export interface Pledge {
  readonly ms: number;
  readonly closing: number;
}

export function createPart(detail: Detail = { windows: null }): PartState {
  const { cells } = detail;
  return {
    detail,
    reviews: 0,
    waiting: 0,
    windows: [],
    latencies: createSpread(cells),
    since: createSpread(cells),
    sinceDay: createSpread(cells),
  };
}

/** `horizon`: a moment not later than the final asOf; windows that closed by then are settled for good. */
export function addToPart(part: PartState, fate: Fate, pledges: readonly Pledge[], horizon: number): void {
  const { since, byDay, waiting, latency } = fate;
  part.reviews++;
  if (waiting) part.waiting++;
  if (since === null || (!waiting && latency === null)) return;
  if (latency === null) addToSpread(byDay ? part.sinceDay : part.since, -since);
  else addToSpread(part.latencies, latency);
  pledges.forEach(({ ms, closing }, i) => {
    addToWindow(windowAt(part, i), closing, latency !== null && latency <= ms, horizon);
  });
}

export function mergePart(into: PartState, from: PartState, horizon = -Infinity): void {
  into.reviews += from.reviews;
  into.waiting += from.waiting;
  for (const [i, window] of from.windows.entries()) mergeWindow(windowAt(into, i), window, horizon);
  mergeSpread(into.latencies, from.latencies);
  mergeSpread(into.since, from.since);
  mergeSpread(into.sinceDay, from.sinceDay);
}

/** A part begins without knowing the promises. */
function windowAt({ windows, detail }: PartState, i: number): WindowState {
  return (windows[i] ??= createWindow(detail.windows));
}

/** The times of the answers and the ages of who waits, as the estimates take them; `step` where two parts are to be compared. */
export function waitsOf(part: PartState, ages: Cells, step = stepOf(part.latencies)): Waits {
  // An age must never round to less than a latency of the same length does: at equal times, who waits is still at risk.
  return { events: rounded(spreadCells(part.latencies), step), censored: rounded(ages, step) };
}

/** The figures of the part at `asOf`, for the promise (ms) that stands at an index of the options. `ages` are those of `waitingAges`. */
export function judgePart(part: PartState, ages: Cells, asOf: number): (ms: number, index: number) => ResponsePart {
  const { events, censored } = waitsOf(part, ages);
  const curve = kaplanMeier(events, censored);
  const hours = (p: number): number | null => {
    const t = quantile(curve, p);
    return t === null ? null : t / hourMs;
  };
  const quantiles = { medianHours: hours(0.5), p75Hours: hours(0.75), p90Hours: hours(0.9) };
  return (ms, index) => {
    const { value, low, high, n } = survivalAt(curve, ms);
    const within = { value: complement(value), low: complement(high), high: complement(low), n };
    return { within: resultOfWindow(windowAt(part, index), asOf), km: { within, ...quantiles } };
  };
}

/** Ages in ms at `asOf` of the waiting reviews with a date, with their counts, ascending. */
export function waitingAges(part: Since, asOf: number): Cells {
  return agesBy(part, (since) => ageMs(since, false, asOf), (since) => ageMs(since, true, asOf)); // prettier-ignore
}

type Since = Pick<PartState, 'since' | 'sinceDay'>;

/** The same on any clock: how old is what was submitted at a moment, and on a day? */
export function agesBy(
  { since, sinceDay }: Since,
  age: (since: number) => number,
  ageByDay: (since: number) => number,
): Cells {
  const ages = [
    ...spreadCells(since).map(([negative, count]) => [age(-negative), count] as const),
    ...spreadCells(sinceDay).map(([negative, count]) => [ageByDay(-negative), count] as const),
  ];
  return ages.sort(([a], [b]) => a - b);
}

function rounded(cells: Cells, step: number): Cells {
  if (step === 1) return cells;
  const coarse = createTally();
  for (const [time, count] of cells) append(coarse, roundUp(time, step), count);
  return cellsOf(coarse);
}

function complement(share: number | null): number | null {
  return share === null ? null : 1 - share;
}
