/** Replies that no person types: within minutes, at any hour of the day. */
import type { ReviewRecord } from '../../review.ts';
import type { Automatic } from '../reply-section.ts';
import { hourMs } from '../response/age.ts';
import { wilson } from '../statistics/wilson.ts';

export interface QuickState {
  timed: number;
  /** Quick replies by hour of the day (UTC; which zone does not matter). */
  readonly hours: number[];
}

const quickHours = 10 / 60;
/** With fewer nobody can tell at which hours they come. */
const fewQuick = 20;
const night = 8;
/** A third would be an even flow; a shift and a half leaves nearly none. */
const awake = 0.1;

export function createQuick(): QuickState {
  return { timed: 0, hours: Array.from({ length: 24 }, () => 0) };
}

export function addQuick(state: QuickState, { review, response }: ReviewRecord): void {
  const at = review.reply?.at;
  if (at == null || response.hours === null || response.precision === 'day') return;
  state.timed++;
  if (response.hours > quickHours) return;
  const hour = Math.floor(at.ms / hourMs) % 24;
  const positive = hour < 0 ? hour + 24 : hour;
  state.hours[positive] = (state.hours[positive] ?? 0) + 1;
}

export function mergeQuick(into: QuickState, from: QuickState): void {
  into.timed += from.timed;
  from.hours.forEach((count, hour) => (into.hours[hour] = (into.hours[hour] ?? 0) + count));
}

export function resultOfQuick({ timed, hours }: QuickState): Automatic {
  const quick = hours.reduce((sum, count) => sum + count, 0);
  return { timed, quick: wilson(quick, timed), anyHour: quick < fewQuick ? null : quietest(hours) >= awake * quick };
}

/** Replies in the eight hours on end that have the fewest. */
function quietest(hours: readonly number[]): number {
  let fewest = Infinity;
  for (let from = 0; from < hours.length; from++) {
    let sum = 0;
    for (let i = 0; i < night; i++) sum += hours[(from + i) % hours.length] ?? 0;
    fewest = Math.min(fewest, sum);
  }
  return fewest;
}
