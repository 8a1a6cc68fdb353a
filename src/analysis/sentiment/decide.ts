/** From the sums of the heads to a label, a score and a confidence: a small softmax layer over a handful of inputs. */
import type { Sentiment, SentimentLabel } from '../../review.ts';
import type { SentimentModel } from './model.ts';

/** Heads of a model: which pole, whether neither pole has it, whether both have. */
export const headCount = 3;

/** The order of the classes in the decision layer. */
export const decisionLabels = ['negative', 'neutral', 'positive', 'mixed'] as const satisfies readonly SentimentLabel[];

/**
 * Inputs of the decision layer: 1, polarity, |polarity|, middle, mixedness, polarity², log length, then two about the clauses: the weaker
 * of the clearest praise and the clearest blame that a clause gives by itself, as it is and over the root of the number of clauses (of
 * many clauses some seem to praise by chance). The clauses speak for or against neutral and mixed alone, so that the sign of the score
 * stays a matter of the words.
 */
export const inputCount = 9;
/** How many of the inputs a label (by its number) listens to. */
export const inputsOf = (label: number): number => (label % 2 === 0 ? poleInputs : inputCount);
/** The inputs of the two poles: all but those about clauses. */
export const poleInputs = 7;

/** Polarity of the clauses of a text, each by itself. */
export interface Clauses {
  /** The highest, at least 0. */
  praise: number;
  /** The lowest, its size; at least 0. */
  blame: number;
  count: number;
}

/** What was added up over a text, before the scales of the model. */
export interface Sums {
  readonly heads: Float64Array;
  readonly clauses: Clauses;
  features: number;
}

export const createSums = (): Sums => ({
  heads: new Float64Array(headCount),
  clauses: { praise: 0, blame: 0, count: 0 },
  features: 0,
});

/** Counts a clause whose features have this sum. */
export function addClause(clauses: Clauses, sum: number, features: number): void {
  const polarity = sum / Math.sqrt(features);
  if (polarity > clauses.praise) clauses.praise = polarity;
  else if (-polarity > clauses.blame) clauses.blame = -polarity;
  clauses.count++;
}

/** Fills `inputs` from the (scaled) heads and the polarity of the clauses, whose scale is given. */
export function decisionInputs(
  heads: Float64Array,
  clauses: Clauses,
  scale: number,
  features: number,
  inputs: Float64Array,
): void {
  const polarity = heads[0] ?? 0;
  const weaker = Math.min(3, clauses.praise * scale, clauses.blame * scale);
  inputs[0] = 1;
  inputs[1] = polarity;
  inputs[2] = Math.abs(polarity);
  inputs[3] = heads[1] ?? 0;
  inputs[4] = heads[2] ?? 0;
  inputs[5] = Math.min(16, polarity * polarity) / 4;
  inputs[6] = Math.log(1 + features) / 4;
  inputs[7] = weaker;
  inputs[8] = weaker / Math.sqrt(Math.max(1, clauses.count));
}

/**
 * Reads the decision layer of a model: the biases of the heads, then one row of weights per label.
 * The returned function takes what was added up over the features of a text.
 */
export function createDecider(model: SentimentModel): (sums: Sums) => Sentiment {
  const { heads, scales, decision } = model;
  if (decision.length !== heads + decisionLabels.length * inputCount) throw new Error('model: wrong decision layer');
  const values = new Float64Array(heads);
  const inputs = new Float64Array(inputCount);
  const odds = new Float64Array(decisionLabels.length);
  const logits = new Float64Array(decisionLabels.length);

  return (sums) => {
    const length = 1 / Math.sqrt(Math.max(1, sums.features));
    for (let h = 0; h < heads; h++) {
      values[h] = (decision[h] ?? 0) + (sums.heads[h] ?? 0) * (scales[h] ?? 0) * length;
    }
    decisionInputs(values, sums.clauses, scales[0] ?? 0, sums.features, inputs);
    let best = 0;
    let sum = 0;
    for (let c = 0; c < odds.length; c++) {
      let z = 0;
      const known = inputsOf(c);
      for (let k = 0; k < known; k++) z += (decision[heads + c * inputCount + k] ?? 0) * (inputs[k] ?? 0);
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
