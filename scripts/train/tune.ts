/**
 * Tunes two numbers of the decision layer on dev: how readily it says neutral or mixed (one offset), and how sure it is (one
 * temperature). One value each per language, never per source.
 */
import { decisionLabels, inputCount } from '../../src/analysis/sentiment/decide.ts';
import type { SentimentModel } from '../../src/analysis/sentiment/model.ts';
import { createScorer } from '../../src/analysis/sentiment/score.ts';
import type { Row } from './data.ts';
import { figures } from './measure.ts';

function adjust(model: SentimentModel, offset: number, temperature: number): SentimentModel {
  const decision = model.decision.slice();
  decisionLabels.forEach((label, c) => {
    const from = model.heads + c * inputCount;
    if (label === 'neutral' || label === 'mixed') decision[from] = (decision[from] ?? 0) + offset;
    for (let k = from; k < from + inputCount; k++) decision[k] = (decision[k] ?? 0) / temperature;
  });
  return { ...model, decision };
}

/** The best of a small grid: first the offset by three-class F1, then the temperature by calibration. */
export function tune(model: SentimentModel, starred: readonly Row[], read: readonly Row[]): SentimentModel {
  const measured = (offset: number, temperature: number): { three: number; error: number; sureRight: number } => {
    const score = createScorer(model.language, adjust(model, offset, temperature));
    const a = figures(score, starred);
    const b = figures(score, read);
    return { three: a.three + b.three, error: b.calibrationError, sureRight: Math.min(a.sureRight, b.sureRight) };
  };
  let offset = 0;
  let best = 0;
  for (const candidate of [-0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8]) {
    const { three } = measured(candidate, 1);
    if (three > best) [best, offset] = [three, candidate];
  }
  let temperature = 1;
  let lowest = Number.POSITIVE_INFINITY;
  for (const candidate of [0.85, 0.925, 1, 1.075, 1.15, 1.25, 1.35]) {
    const { error, sureRight } = measured(offset, candidate);
    // a confidence of .9 must be right 95 times in 100; a shortfall there weighs like an error of calibration
    const loss = error + Math.max(0, 0.952 - sureRight);
    if (loss < lowest) [lowest, temperature] = [loss, candidate];
  }
  console.log(`${model.language}: offset ${offset}, temperature ${temperature}`);
  return adjust(model, offset, temperature);
}
