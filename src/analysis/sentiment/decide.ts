/** From the sums of the heads to a label, a score and a confidence: a small softmax layer over a handful of inputs. */
import type { Sentiment, SentimentLabel } from '../../review.ts';
import type { SentimentModel } from './model.ts';

/** Heads of a model: which pole, whether neither pole has it, whether both have. */
export const headCount = 3;

/** The order of the classes in the decision layer. */
export const decisionLabels = ['negative', 'neutral', 'positive', 'mixed'] as const satisfies readonly SentimentLabel[];

/** Inputs of the decision layer: 1, polarity, |polarity|, middle, mixedness, polarity², log length. */
export const inputCount = 7;

/** Fills `inputs` from the (already scaled) heads. */
export function decisionInputs(heads: Float64Array, features: number, inputs: Float64Array): void {
  const polarity = heads[0] ?? 0;
  inputs[0] = 1;
  inputs[1] = polarity;
  inputs[2] = Math.abs(polarity);
  inputs[3] = heads[1] ?? 0;
  inputs[4] = heads[2] ?? 0;
  inputs[5] = Math.min(16, polarity * polarity) / 4;
  inputs[6] = Math.log(1 + features) / 4;
}

/**
 * Reads the decision layer of a model: the biases of the heads, then one row of weights per label.
 * The returned function takes the raw sums of the heads and the number of features they were added over.
 */
export function createDecider(model: SentimentModel): (sums: Float64Array, features: number) => Sentiment {
  const { heads, scales, decision } = model;
  if (decision.length !== heads + decisionLabels.length * inputCount) throw new Error('model: wrong decision layer');
  const values = new Float64Array(heads);
  const inputs = new Float64Array(inputCount);
  const odds = new Float64Array(decisionLabels.length);
  const logits = new Float64Array(decisionLabels.length);

  return (sums, features) => {
    const length = 1 / Math.sqrt(Math.max(1, features));
    for (let h = 0; h < heads; h++) values[h] = (decision[h] ?? 0) + (sums[h] ?? 0) * (scales[h] ?? 0) * length;
    decisionInputs(values, features, inputs);
    let best = 0;
    let sum = 0;
    for (let c = 0; c < odds.length; c++) {
      let z = 0;
      for (let k = 0; k < inputCount; k++) z += (decision[heads + c * inputCount + k] ?? 0) * (inputs[k] ?? 0);
      logits[c] = z;
      odds[c] = Math.exp(z);
      sum += odds[c] ?? 0;
      if ((odds[c] ?? 0) > (odds[best] ?? 0)) best = c;
    }
    const polarity = Math.tanh(((logits[2] ?? 0) - (logits[0] ?? 0)) / 2);
    return {
      label: decisionLabels[best] ?? 'neutral',
      score: polarity === 0 ? Number.EPSILON : polarity,
      confidence: (odds[best] ?? 0) / sum,
    };
  };
}
