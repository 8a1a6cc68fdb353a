/** The teacher of the journey model: kernel ridge regression on words, word vectors and cues; too slow to ship, it labels texts. */
import { CUE_COUNT } from '../../src/analysis/journey/cues/compile.ts';
import { SIGNALS } from '../../src/analysis/journey/features.ts';
import { OUTPUTS, PRESENT, PRIMARY, RELATIONSHIP } from '../../src/analysis/journey/model.ts';
import type { Labelled, Sample } from './journey-corpus.ts';
import { DIMENSIONS, type Vectors } from './journey-vectors.ts';

/** Chosen by cross-validation on train; half and double change accuracy by less than half a point. */
const RIDGE = 0.6;
const WIDTH = 0.5;
/** Scores of one-of-many outputs to probabilities: with 5 the log loss on held-out folds is least. */
const SHARPNESS = 5;
const SUMMARY = 3 * DIMENSIONS;
/** Weight of the mean against greatest and least value of each dimension. */
const MEAN_WEIGHT = 8;
const MIN_TEXTS = 2;

/** Probabilities of all outputs for texts. */
export type Teacher = (sample: Sample) => Float32Array;

export function trainTeacher(labelled: readonly Labelled[], vectors: Vectors): Teacher {
  const n = labelled.length;
  const words = wordKernel(labelled);
  const summaries = labelled.map((sample) => summary(sample, vectors));
  const vectorKernel = radial(summaries, SUMMARY);
  const signals = labelled.map(({ signals: values }) => values);
  const cueKernel = radial(signals, SIGNALS);
  const against = (sample: Sample, out: Float32Array): void => {
    words(sample, out);
    vectorKernel(summary(sample, vectors), out);
    cueKernel(sample.signals, out);
  };
  const kernel = new Float64Array(n * n);
  const line = new Float32Array(n);
  labelled.forEach((sample, i) => {
    line.fill(0);
    against(sample, line);
    kernel.set(line, i * n);
    kernel[i * n + i] = (kernel[i * n + i] ?? 0) + RIDGE;
  });
  const base = Float64Array.from(
    { length: OUTPUTS },
    (_, k) => labelled.reduce((sum, { wanted }) => sum + (wanted[k] ?? 0), 0) / n,
  );
  const weights = new Float64Array(n * OUTPUTS);
  labelled.forEach(({ wanted }, i) => {
    for (let k = 0; k < OUTPUTS; k++) weights[i * OUTPUTS + k] = (wanted[k] ?? 0) - (base[k] ?? 0);
  });
  solve(kernel, n, weights);
  return (sample) => {
    line.fill(0);
    against(sample, line);
    const out = Float32Array.from(base);
    for (let i = 0; i < n; i++) {
      const near = line[i] ?? 0;
      for (let k = 0; k < OUTPUTS; k++) out[k] = (out[k] ?? 0) + near * (weights[i * OUTPUTS + k] ?? 0);
    }
    for (const [from, to] of [
      [PRIMARY, PRESENT],
      [RELATIONSHIP, OUTPUTS],
    ] as const) {
      let sum = 0;
      for (let k = from; k < to; k++) sum += out[k] = Math.exp(SHARPNESS * (out[k] ?? 0));
      for (let k = from; k < to; k++) out[k] = (out[k] ?? 0) / sum;
    }
    for (let k = PRESENT; k < RELATIONSHIP; k++) out[k] = Math.min(0.98, Math.max(0.02, out[k] ?? 0));
    return out;
  };
}

/** Words, beginnings, pairs, and as small numbers the cues and steps of the length. */
function featuresOf({ keys, words, signals }: Sample): number[] {
  const features = [...keys];
  for (let cue = 0; cue < CUE_COUNT; cue++) if ((signals[cue] ?? 0) > 0) features.push(cue);
  const length = Math.min(7, Math.floor(Math.log2(words.length + 1) * 1.5));
  for (let step = 0; step <= length; step++) features.push(CUE_COUNT + step);
  return features;
}

/** Cosine of the features, rare ones weighing more. */
function wordKernel(labelled: readonly Labelled[]): (sample: Sample, out: Float32Array) => void {
  const texts = new Map<number, number[]>();
  labelled.forEach((sample, i) => {
    for (const key of featuresOf(sample)) {
      const places = texts.get(key);
      if (places === undefined) texts.set(key, [i]);
      else places.push(i);
    }
  });
  // The root of the usual inverse document frequency, squared by the product.
  const rarity = (count: number): number => Math.log((labelled.length + 1) / (count + 0.5));
  const length = (sample: Sample): number => {
    let square = 0;
    for (const key of featuresOf(sample)) {
      const count = texts.get(key)?.length ?? 0;
      if (count >= MIN_TEXTS) square += rarity(count);
    }
    return square === 0 ? 1 : Math.sqrt(square);
  };
  const lengths = labelled.map(length);
  return (sample, out) => {
    const own = length(sample);
    for (const key of featuresOf(sample)) {
      const places = texts.get(key);
      if (places === undefined || places.length < MIN_TEXTS) continue;
      const value = rarity(places.length) / own;
      for (const i of places) out[i] = (out[i] ?? 0) + value / (lengths[i] ?? 1);
    }
  };
}

/** Mean (rare words weighing more), greatest and least value of the vectors of a text's words. */
function summary({ words }: Sample, { rows, values }: Vectors): Float32Array {
  const out = new Float32Array(SUMMARY);
  let total = 0;
  for (const word of words) {
    const row = rows.get(word);
    if (row === undefined) continue;
    const weight = Math.log(2 + row);
    for (let k = 0; k < DIMENSIONS; k++) {
      const value = values[row * DIMENSIONS + k] ?? 0;
      out[k] = (out[k] ?? 0) + value * weight;
      const most = DIMENSIONS + k;
      const least = 2 * DIMENSIONS + k;
      out[most] = total === 0 ? value : Math.max(out[most] ?? 0, value);
      out[least] = total === 0 ? value : Math.min(out[least] ?? 0, value);
    }
    total += weight;
  }
  for (let k = 0; k < DIMENSIONS && total > 0; k++) out[k] = ((out[k] ?? 0) * MEAN_WEIGHT) / total;
  return out;
}

/** Adds exp(−WIDTH · d² / median d²) of standardised inputs for every labelled text. */
function radial(points: readonly Float32Array[], size: number): (point: Float32Array, out: Float32Array) => void {
  const n = points.length;
  const center = new Float64Array(size);
  const spread = new Float64Array(size);
  for (const point of points) for (let k = 0; k < size; k++) center[k] = (center[k] ?? 0) + (point[k] ?? 0) / n;
  for (const point of points)
    for (let k = 0; k < size; k++) spread[k] = (spread[k] ?? 0) + ((point[k] ?? 0) - (center[k] ?? 0)) ** 2 / n;
  // Vectors keep their scale; signals, of unlike units, are brought to one.
  const unit = Array.from(spread, (square) => (size === SIGNALS ? Math.sqrt(square) + 1e-3 : 1));
  const place = (point: Float32Array, out: Float32Array, at: number): void => {
    for (let k = 0; k < size; k++)
      out[at + k] = Math.max(-4, Math.min(4, ((point[k] ?? 0) - (center[k] ?? 0)) / (unit[k] ?? 1)));
  };
  const all = new Float32Array(n * size);
  points.forEach((point, i) => {
    place(point, all, i * size);
  });
  const own = new Float32Array(size);
  const distance = (i: number): number => {
    let sum = 0;
    for (let k = 0, at = i * size; k < size; k++, at++) {
      const difference = (own[k] ?? 0) - (all[at] ?? 0);
      sum += difference * difference;
    }
    return sum;
  };
  const sampled: number[] = [];
  for (let i = 0; i < n; i += 7) {
    own.set(all.subarray(i * size, (i + 1) * size));
    for (let j = 0; j < n; j += 11) sampled.push(distance(j));
  }
  const median = sampled.sort((a, b) => a - b)[sampled.length >> 1] ?? 1;
  return (point, out) => {
    place(point, own, 0);
    for (let i = 0; i < n; i++) out[i] = (out[i] ?? 0) + Math.exp((-WIDTH * distance(i)) / median);
  };
}

/** Cholesky: `right` (n × OUTPUTS) becomes matrix⁻¹ · right; `matrix` is overwritten. */
function solve(matrix: Float64Array, n: number, right: Float64Array): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j] ?? 0;
      for (let k = 0, a = i * n, b = j * n; k < j; k++, a++, b++) sum -= (matrix[a] ?? 0) * (matrix[b] ?? 0);
      matrix[i * n + j] = i === j ? Math.sqrt(sum) : sum / (matrix[j * n + j] ?? 1);
    }
  }
  for (let k = 0; k < OUTPUTS; k++) {
    for (let i = 0; i < n; i++) {
      let sum = right[i * OUTPUTS + k] ?? 0;
      for (let j = 0; j < i; j++) sum -= (matrix[i * n + j] ?? 0) * (right[j * OUTPUTS + k] ?? 0);
      right[i * OUTPUTS + k] = sum / (matrix[i * n + i] ?? 1);
    }
    for (let i = n - 1; i >= 0; i--) {
      let sum = right[i * OUTPUTS + k] ?? 0;
      for (let j = i + 1; j < n; j++) sum -= (matrix[j * n + i] ?? 0) * (right[j * OUTPUTS + k] ?? 0);
      right[i * OUTPUTS + k] = sum / (matrix[i * n + i] ?? 1);
    }
  }
}
