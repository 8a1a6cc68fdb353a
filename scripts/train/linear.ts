/** Logistic regression over feature buckets by AdaGrad, with soft targets and a weight per text. Deterministic by its seed. */
import { addClause, type Clauses, createSums } from '../../src/analysis/sentiment/decide.ts';
import { bucketMask, closingBit, type Corpus, turnedBit } from './corpus.ts';

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
  /** What the weight of a turned word is multiplied by. */
  readonly turned: number;
}

export interface LinearOptions {
  readonly buckets: number;
  readonly rate: number;
  readonly epochs: number;
  readonly decay: number;
  readonly seed: number;
  readonly turned: number;
  /** The share of the features of a text that each visit leaves out at random. */
  readonly dropped: number;
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
  const { groups, rate, turned, dropped } = options;
  const weights = new Float32Array(options.buckets);
  const squares = new Float32Array(options.buckets).fill(1e-3);
  // intercepts: slot 0 is the model's own, the others belong to groups
  const slots = 2 + (groups?.reduce((most, group) => Math.max(most, group), -1) ?? -1);
  const intercepts = new Float64Array(slots);
  const interceptSquares = new Float64Array(slots).fill(1);
  const random = createRandom(options.seed);
  const longest = offsets.reduce((most, to, i) => Math.max(most, to - (offsets[i - 1] ?? 0)), 0);
  const visited = new Uint32Array(longest);
  const order = Int32Array.from(importance.keys()).filter((i) => (importance[i] ?? 0) > 0);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const row of order) {
      const to = offsets[row + 1] ?? 0;
      let kept = 0;
      for (let k = offsets[row] ?? 0; k < to; k++) {
        if (dropped === 0 || random() >= dropped) visited[kept++] = features[k] ?? 0;
      }
      if (kept === 0) continue;
      const value = 1 / Math.sqrt(kept);
      const slot = 1 + (groups?.[row] ?? -1);
      let z = 0;
      for (let k = 0; k < kept; k++) {
        const f = visited[k] ?? 0;
        const weight = weights[f & bucketMask] ?? 0;
        z += f >= turnedBit ? weight * turned : weight;
      }
      z = z * value + (intercepts[0] ?? 0) + (slot > 0 ? (intercepts[slot] ?? 0) : 0);
      const importanceOfRow = importance[row] ?? 0;
      const error = (1 / (1 + Math.exp(-z)) - (targets[row] ?? 0)) * importanceOfRow;
      const step = error * value;
      const decay = options.decay * importanceOfRow;
      for (let k = 0; k < kept; k++) {
        const bits = visited[k] ?? 0;
        const f = bits & bucketMask;
        const gradient = (bits >= turnedBit ? step * turned : step) + decay * (weights[f] ?? 0);
        const square = (squares[f] ?? 0) + gradient * gradient;
        squares[f] = square;
        weights[f] = (weights[f] ?? 0) - (rate * gradient) / Math.sqrt(square);
      }
      const square = (interceptSquares[slot] ?? 1) + error * error;
      interceptSquares[slot] = square;
      intercepts[slot] = (intercepts[slot] ?? 0) - ((slot > 0 ? 3 * rate : rate) * error) / Math.sqrt(square);
    }
  }
  return { weights, bias: intercepts[0] ?? 0, turned };
}

/** Linear models average exactly: one model that gives the mean of their logits. */
export function average(models: readonly Linear[]): Linear {
  const weights = new Float32Array(models[0]?.weights.length ?? 0);
  for (const model of models)
    model.weights.forEach((weight, f) => (weights[f] = (weights[f] ?? 0) + weight / models.length));
  const bias = models.reduce((sum, model) => sum + model.bias / models.length, 0);
  return { weights, bias, turned: models[0]?.turned ?? 1 };
}

export interface Applied {
  /** The logit of every row. */
  readonly logits: Float32Array;
  readonly clauses: readonly Clauses[];
}

export function applyLinear(corpus: Corpus, { weights, bias, turned }: Linear): Applied {
  const { features, offsets } = corpus;
  const logits = new Float32Array(offsets.length - 1);
  const clauses = Array.from(logits, () => createSums().clauses);
  clauses.forEach((found, row) => {
    const from = offsets[row] ?? 0;
    const to = offsets[row + 1] ?? 0;
    let sum = 0;
    let clause = 0;
    let start = from;
    for (let k = from; k < to; k++) {
      const f = features[k] ?? 0;
      const weight = weights[f & bucketMask] ?? 0;
      clause += f >= turnedBit ? weight * turned : weight;
      if ((f & closingBit) === 0) continue;
      addClause(found, clause, k + 1 - start);
      sum += clause;
      clause = 0;
      start = k + 1;
    }
    logits[row] = bias + sum / Math.sqrt(Math.max(1, to - from));
  });
  return { logits, clauses };
}
