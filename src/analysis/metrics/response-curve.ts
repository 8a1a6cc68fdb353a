/** The whole curve behind the estimate of answers in time, small enough to be drawn. */
import type { Depth } from '../depths.ts';
import type { CurvePoint, ResponseCurve } from '../response-section.ts';
import { hourMs } from '../response/age.ts';
import { kaplanMeier, survivalAt } from '../statistics/kaplan-meier.ts';
import { fateOf, latest, newestDate } from './response-fate.ts';
import { addToPart, createPart, mergePart, type PartState, waitingAges, waitsOf } from './response-part.ts';

export interface CurveState {
  newest: number | null;
  readonly part: PartState;
}

/** A line of more points looks the same. */
const mostPoints = 120;
/** Times are rounded up by at most a 16th beyond so many distinct ones, which no drawing shows. */
const cells = 8192;

export const curveDepth: Depth<CurveState, ResponseCurve> = {
  name: 'curveDepth',
  definition:
    'Only from the command report, over the whole input. Curve: Kaplan–Meier’s 1 − S(t) with the log-log 95 % interval (Greenwood) at the times of answers, at most 120 of them.',
  sentences: false,
  inGroups: false,
  init: () => ({ newest: null, part: createPart({ cells, windows: 0 }) }),
  add: (state, { review, ...record }, { asOf }) => {
    state.newest = latest(state.newest, newestDate(review));
    const fate = fateOf({ review, ...record }, asOf);
    if (fate !== null) addToPart(state.part, fate, [], -Infinity);
  },
  merge: (into, from) => {
    into.newest = latest(into.newest, from.newest);
    mergePart(into.part, from.part);
  },
  result: ({ newest, part }, end) => ({ curve: pointsOf(part, end.asOf ?? newest ?? 0) }),
};

function pointsOf(part: PartState, asOf: number): CurvePoint[] {
  const { events, censored } = waitsOf(part, waitingAges(part, asOf));
  const curve = kaplanMeier(events, censored);
  const last = curve.steps.length - 1;
  const stride = Math.max(1, last / (mostPoints - 1));
  const points: CurvePoint[] = [];
  for (let i = 0; i <= last; i = i === last ? last + 1 : Math.min(last, i + stride)) {
    const t = curve.steps[Math.round(i)]?.t ?? 0;
    const { value, low, high } = survivalAt(curve, t);
    points.push({ hours: t / hourMs, value: answered(value), low: answered(high), high: answered(low) });
  }
  return points;
}

function answered(survival: number | null): number | null {
  return survival === null ? null : 1 - survival;
}
