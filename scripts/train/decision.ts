/** Fits the decision layer: softmax regression over a handful of inputs, by plain gradient descent over all examples. */
import {
  type Clauses,
  decisionInputs,
  decisionLabels,
  inputCount,
  inputsOf,
} from '../../src/analysis/sentiment/decide.ts';
import type { Label } from './data.ts';

export interface Example {
  readonly label: Label;
  readonly heads: Float64Array;
  readonly clauses: Clauses;
  readonly weight: number;
  readonly features: number;
}

const classes: readonly Label[] = ['neg', 'neu', 'pos', 'mixed'];

/** Returns one row of `inputCount` weights per label, in the order of `decisionLabels`. */
export function fitDecision(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(decisionLabels.length * inputCount);
  const velocity = new Float64Array(weights.length);
  const rows = examples.map((example) => {
    const inputs = new Float64Array(inputCount);
    decisionInputs(example.heads, example.clauses, 1, example.features, inputs);
    return inputs;
  });
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  const odds = new Float64Array(classes.length);
  for (let step = 0; step < 1500; step++) {
    const gradient = weights.map((weight) => weight * 1e-4);
    examples.forEach((example, i) => {
      const inputs = rows[i];
      if (inputs === undefined) return;
      let sum = 0;
      for (let c = 0; c < classes.length; c++) {
        let z = 0;
        for (let k = 0; k < inputCount; k++) z += (weights[c * inputCount + k] ?? 0) * (inputs[k] ?? 0);
        odds[c] = Math.exp(z);
        sum += odds[c] ?? 0;
      }
      for (let c = 0; c < classes.length; c++) {
        const error = (example.weight / total) * ((odds[c] ?? 0) / sum - (classes[c] === example.label ? 1 : 0));
        const known = inputsOf(c);
        for (let k = 0; k < known; k++) {
          const at = c * inputCount + k;
          gradient[at] = (gradient[at] ?? 0) + error * (inputs[k] ?? 0);
        }
      }
    });
    for (let k = 0; k < weights.length; k++) {
      velocity[k] = 0.9 * (velocity[k] ?? 0) - 0.3 * (gradient[k] ?? 0);
      weights[k] = (weights[k] ?? 0) + (velocity[k] ?? 0);
    }
  }
  return weights;
}
