/** How long until the event, when for some it has not happened yet. */
import type { Estimate } from '../report.ts';
import { type Cells, countOf } from './cells.ts';
import { z95 } from './critical-values.ts';

/** The curve after the events at `t`: the share still without the event, and Greenwood's variance of it. */
interface Step {
  readonly t: number;
  readonly s: number;
  readonly variance: number;
}

export interface SurvivalCurve {
  readonly n: number;
  readonly steps: readonly Step[];
}

/**
 * The product-limit estimate (Kaplan & Meier 1958) with Greenwood's variance (1926), S²·Σ d ÷ (n·(n − d)).
 * Who is censored at t is still at risk at t.
 */
export function kaplanMeier(events: Cells, censored: Cells): SurvivalCurve {
  const n = countOf(events) + countOf(censored);
  const steps: Step[] = [];
  let atRisk = n;
  let s = 1;
  let sum = 0;
  let gone = 0;
  for (const [t, d] of events) {
    for (let cell = censored[gone]; cell !== undefined && cell[0] < t; cell = censored[++gone]) atRisk -= cell[1];
    s *= 1 - d / atRisk;
    sum += d / (atRisk * (atRisk - d));
    // When the last one at risk has the event, S is 0 and the sum infinite: the variance is 0 by convention.
    steps.push({ t, s, variance: d === atRisk ? 0 : s * s * sum });
    atRisk -= d;
  }
  return { n, steps };
}

/**
 * S(t) with the log-log 95 % interval, S^exp(±1.96·se ÷ |S·ln S|) (Kalbfleisch & Prentice 1980, §1.4; R: `conf.type = "log-log"`).
 * The interval is null where S is 0 or 1, which have none. After the last time the curve stays level (Gill 1980).
 */
export function survivalAt(curve: SurvivalCurve, t: number): Estimate {
  const { n } = curve;
  if (n === 0) return { value: null, low: null, high: null, n };
  let s = 1;
  let variance = 0;
  for (const step of curve.steps) {
    if (step.t > t) break;
    ({ s, variance } = step);
  }
  if (s <= 0 || s >= 1) return { value: s, low: null, high: null, n };
  const reach = Math.exp((z95 * Math.sqrt(variance)) / Math.abs(s * Math.log(s)));
  return { value: s, low: s ** reach, high: s ** (1 / reach), n };
}

/** A product of many fractions may miss 1 − p by rounding (10 events of 10: 0.10000000000000002). */
const tolerance = 1e-9;

/** The first time with S(t) ≤ 1 − p; null if the curve never falls that low. (R takes the midpoint where S(t) is exactly 1 − p.) */
export function quantile(curve: SurvivalCurve, p: number): number | null {
  for (const step of curve.steps) if (step.s <= 1 - p + tolerance) return step.t;
  return null;
}
