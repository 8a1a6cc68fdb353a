/** Response times of one group of reviews (the critical ones, or the rest), kept so that they can be judged at a moment known only at the end. */
import type { Moment } from '../../review.ts';
import type { ResponsePart } from '../report.ts';
import { ageMs, closesAt, hourMs } from '../response/age.ts';
import { kaplanMeier, quantile, survivalAt } from '../statistics/kaplan-meier.ts';
import {
  addToSpread,
  createSpread,
  mergeSpread,
  roundUp,
  type Spread,
  spreadCells,
  stepOf,
} from '../statistics/spread.ts';
import { addToTally, countUpTo, createTally, drain, mergeTally, type Tally } from '../statistics/tally.ts';
import { wilson } from '../statistics/wilson.ts';

export interface PartState {
  reviews: number;
  waiting: number;
  /** Reviews whose window is known to have closed, and those of them answered within the promise. */
  closed: number;
  kept: number;
  /** The closing moments of all other dated reviews, and of those of them answered within the promise: only these can still be open at the end. */
  open: Tally;
  openKept: Tally;
  /** Ms from review to reply. */
  latencies: Spread;
  /** −createdAt of waiting reviews, so that rounding up makes ages longer, never shorter; apart where only the day is known. */
  since: Spread;
  sinceDay: Spread;
}

/** What became of one review by asOf. `latency` is in ms; null while waiting, or when it cannot be known. */
export interface Fate {
  readonly created: Moment | null;
  readonly waiting: boolean;
  readonly latency: number | null;
}

export type Ages = readonly (readonly [number, number])[];

export function createPart(): PartState {
  return {
    reviews: 0,
    waiting: 0,
    closed: 0,
    kept: 0,
    open: createTally(),
    openKept: createTally(),
    latencies: createSpread(),
    since: createSpread(),
    sinceDay: createSpread(),
  };
}

/** `horizon`: a moment not later than the final asOf; windows that closed by then are settled for good. */
export function addToPart(part: PartState, fate: Fate, slaMs: number, horizon: number): void {
  const { created, waiting, latency } = fate;
  part.reviews++;
  if (waiting) part.waiting++;
  if (created === null || (!waiting && latency === null)) return;
  if (latency === null) addToSpread(created.precision === 'day' ? part.sinceDay : part.since, -created.ms);
  else addToSpread(part.latencies, latency);
  const closing = closesAt(created, slaMs);
  if (latency !== null && latency <= slaMs) addToTally(part.openKept, closing);
  if (addToTally(part.open, closing)) closeWindows(part, horizon);
}

export function mergePart(into: PartState, from: PartState): void {
  into.reviews += from.reviews;
  into.waiting += from.waiting;
  into.closed += from.closed;
  into.kept += from.kept;
  mergeTally(into.open, from.open);
  mergeTally(into.openKept, from.openKept);
  mergeSpread(into.latencies, from.latencies);
  mergeSpread(into.since, from.since);
  mergeSpread(into.sinceDay, from.sinceDay);
}

export function closeWindows(part: PartState, horizon: number): void {
  part.closed += drain(part.open, horizon);
  part.kept += drain(part.openKept, horizon);
}

/** `ages` are those of waitingAges. */
export function resultOfPart(part: PartState, ages: Ages, asOf: number, slaMs: number): ResponsePart {
  const closing = countUpTo(part.open, asOf);
  const within = wilson(part.kept + countUpTo(part.openKept, asOf), part.closed + closing);
  // An age must never round to less than a latency of the same length does: at equal times, who waits is still at risk.
  const step = stepOf(part.latencies);
  const censored = ages.map(([age, count]) => [roundUp(age, step), count] as const);
  const curve = kaplanMeier(spreadCells(part.latencies), censored);
  const { value, low, high, n } = survivalAt(curve, slaMs);
  const hours = (p: number): number | null => {
    const t = quantile(curve, p);
    return t === null ? null : t / hourMs;
  };
  return {
    within: { ...within, open: countUpTo(part.open, Infinity) - closing },
    km: {
      within: { value: complement(value), low: complement(high), high: complement(low), n },
      medianHours: hours(0.5),
      p75Hours: hours(0.75),
      p90Hours: hours(0.9),
    },
  };
}

/** Ages in ms at `asOf` of the waiting reviews with a date, with their counts, ascending. */
export function waitingAges(part: PartState, asOf: number): Ages {
  const ages = [
    ...spreadCells(part.since).map(([since, count]) => [ageMs(-since, false, asOf), count] as const),
    ...spreadCells(part.sinceDay).map(([since, count]) => [ageMs(-since, true, asOf), count] as const),
  ];
  return ages.sort(([a], [b]) => a - b);
}

function complement(share: number | null): number | null {
  return share === null ? null : 1 - share;
}
