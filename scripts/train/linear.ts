/** Logistic regression over feature buckets by AdaGrad, with soft targets and a weight per text. Deterministic by its seed. */
import type { Corpus } from './corpus.ts';

/** A seeded generator of numbers in 0 … 1 (mulberry32, public domain). */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000;
  };
}

export interface Linear {
  readonly weights: Float32Array;
  bias: number;
}

export interface LinearOptions {
  readonly buckets: number;
  readonly rate: number;
  readonly epochs: number;
  readonly decay: number;
  readonly seed: number;
}

/** Fits targets (0 … 1) where `importance` is above 0. */
export function fitLinear(
  corpus: Corpus,
  targets: Float32Array,
  importance: Float32Array,
  options: LinearOptions,
): Linear {
  const { features, offsets } = corpus;
  const weights = new Float32Array(options.buckets);
  const squares = new Float32Array(options.buckets).fill(1e-3);
  const random = createRandom(options.seed);
  const order = Int32Array.from(importance.keys()).filter((i) => (importance[i] ?? 0) > 0);
  const model: Linear = { weights, bias: 0 };
  let biasSquares = 1e-3;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const kept = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = kept;
    }
    for (const row of order) {
      const from = offsets[row] ?? 0;
      const to = offsets[row + 1] ?? 0;
      if (from === to) continue;
      const value = 1 / Math.sqrt(to - from);
      let z = 0;
      for (let k = from; k < to; k++) z += weights[features[k] ?? 0] ?? 0;
      const importanceOfRow = importance[row] ?? 0;
      const error = (1 / (1 + Math.exp(-(model.bias + z * value))) - (targets[row] ?? 0)) * importanceOfRow;
      const step = error * value;
      const decay = options.decay * importanceOfRow;
      for (let k = from; k < to; k++) {
        const f = features[k] ?? 0;
        const gradient = step + decay * (weights[f] ?? 0);
        const square = (squares[f] ?? 0) + gradient * gradient;
        squares[f] = square;
        weights[f] = (weights[f] ?? 0) - (options.rate * gradient) / Math.sqrt(square);
      }
      biasSquares += error * error;
      model.bias -= (0.1 * options.rate * error) / Math.sqrt(biasSquares);
    }
  }
  return model;
}

/** The logit of every row. */
export function applyLinear(corpus: Corpus, model: Linear): Float32Array {
  const { features, offsets } = corpus;
  const out = new Float32Array(offsets.length - 1);
  for (let row = 0; row < out.length; row++) {
    const from = offsets[row] ?? 0;
    const to = offsets[row + 1] ?? 0;
    let z = 0;
    for (let k = from; k < to; k++) z += model.weights[features[k] ?? 0] ?? 0;
    out[row] = model.bias + z / Math.sqrt(Math.max(1, to - from));
  }
  return out;
}
