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
  readonly bias: number;
}

export interface LinearOptions {
  readonly buckets: number;
  readonly rate: number;
  readonly epochs: number;
  readonly decay: number;
  readonly seed: number;
  /** The group of each row, or −1: a group has an intercept of its own, which the finished model leaves out. */
  readonly groups?: Int32Array;
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}

/** Fits targets (0 … 1) where `importance` is above 0. */
export function fitLinear(
  corpus: Corpus,
  targets: Float32Array,
  importance: Float32Array,
  options: LinearOptions,
): Linear {
  const { features, offsets } = corpus;
  const { groups, rate } = options;
  const weights = new Float32Array(options.buckets);
  const squares = new Float32Array(options.buckets).fill(1e-3);
  // intercepts: slot 0 is the model's own, the others belong to groups
  const slots = 2 + (groups?.reduce((most, group) => Math.max(most, group), -1) ?? -1);
  const intercepts = new Float64Array(slots);
  const interceptSquares = new Float64Array(slots).fill(1);
  const random = createRandom(options.seed);
  const order = Int32Array.from(importance.keys()).filter((i) => (importance[i] ?? 0) > 0);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const row of order) {
      const from = offsets[row] ?? 0;
      const to = offsets[row + 1] ?? 0;
      if (from === to) continue;
      const value = 1 / Math.sqrt(to - from);
      const slot = 1 + (groups?.[row] ?? -1);
      let z = 0;
      for (let k = from; k < to; k++) z += weights[features[k] ?? 0] ?? 0;
      z = z * value + (intercepts[0] ?? 0) + (slot > 0 ? (intercepts[slot] ?? 0) : 0);
      const importanceOfRow = importance[row] ?? 0;
      const error = (1 / (1 + Math.exp(-z)) - (targets[row] ?? 0)) * importanceOfRow;
      const step = error * value;
      const decay = options.decay * importanceOfRow;
      for (let k = from; k < to; k++) {
        const f = features[k] ?? 0;
        const gradient = step + decay * (weights[f] ?? 0);
        const square = (squares[f] ?? 0) + gradient * gradient;
        squares[f] = square;
        weights[f] = (weights[f] ?? 0) - (rate * gradient) / Math.sqrt(square);
      }
      const square = (interceptSquares[slot] ?? 1) + error * error;
      interceptSquares[slot] = square;
      intercepts[slot] = (intercepts[slot] ?? 0) - ((slot > 0 ? 3 * rate : rate) * error) / Math.sqrt(square);
    }
  }
  return { weights, bias: intercepts[0] ?? 0 };
}

/** Linear models average exactly: one model that gives the mean of their logits. */
export function average(models: readonly Linear[]): Linear {
  const weights = new Float32Array(models[0]?.weights.length ?? 0);
  for (const model of models)
    model.weights.forEach((weight, f) => (weights[f] = (weights[f] ?? 0) + weight / models.length));
  return { weights, bias: models.reduce((sum, model) => sum + model.bias / models.length, 0) };
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
