/**
 * Tunes three numbers of the decision layer on dev: how far it leans to positive, how readily it says neutral, and how sure
 * it is. One value each per language, never per source.
 */
import { decisionLabels, inputCount } from '../../src/analysis/sentiment/decide.ts';
import type { SentimentModel } from '../../src/analysis/sentiment/model.ts';
import { createScorer } from '../../src/analysis/sentiment/score.ts';
import type { Row } from './data.ts';
import { figures, type Figures } from './measure.ts';

interface Settings {
  /** Added to the logit of positive, taken from that of negative. */
  readonly lean: number;
  /** Added to the logit of neutral. */
  readonly offset: number;
  readonly temperature: number;
}

function adjust(model: SentimentModel, { lean, offset, temperature }: Settings): SentimentModel {
  const decision = model.decision.slice();
  const shift = { negative: -lean, neutral: offset, positive: lean, mixed: 0 };
  decisionLabels.forEach((label, c) => {
    const from = model.heads + c * inputCount;
    decision[from] = (decision[from] ?? 0) + shift[label];
    for (let k = from; k < from + inputCount; k++) decision[k] = (decision[k] ?? 0) / temperature;
  });
  return { ...model, decision };
}

/** The best of small grids: the lean by binary F1, the offset by three-class F1, the temperature by calibration. */
export function tune(model: SentimentModel, starred: readonly Row[], read: readonly Row[]): SentimentModel {
  const best = (
    candidates: readonly Settings[],
    loss: (stars: Figures, texts: Figures, settings: Settings) => number,
  ): Settings => {
    const losses = candidates.map((settings) => {
      const score = createScorer(model.language, adjust(model, settings));
      return loss(figures(score, starred), figures(score, read), settings);
    });
    return candidates[losses.indexOf(Math.min(...losses))] ?? { lean: 0, offset: 0, temperature: 1 };
  };
  const leaning = best(
    [-0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3].map((lean) => ({ lean, offset: 0, temperature: 1 })),
    // the texts labelled by reading are few, so they count half; without a clear gain there is no lean
    (stars, texts, { lean }) => -stars.binary - 0.5 * texts.binary + 0.01 * Math.abs(lean),
  );
  const shifted = best(
    [-0.2, 0, 0.2, 0.4, 0.6, 0.8, 1].map((offset) => ({ ...leaning, offset })),
    (stars, texts) => -stars.three - texts.three,
  );
  const settings = best(
    [0.85, 0.925, 1, 1.075, 1.15, 1.25, 1.35, 1.5, 1.65].map((temperature) => ({ ...shifted, temperature })),
    // a confidence of .9 must be right 95 times in 100; a shortfall there weighs like an error of calibration
    (stars, texts) => texts.calibrationError + 3 * Math.max(0, 0.954 - Math.min(stars.sureRight, texts.sureRight)),
  );
  console.log(`${model.language}: ${JSON.stringify(settings)}`);
  return adjust(model, settings);
}
