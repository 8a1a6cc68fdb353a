/** Adds up what the trained model knows of the words of one text. */
import { EDGE, pairKey, SIGNALS, stemKey, wordKey } from './features.ts';
import * as layout from './model.ts';
import type { JourneyModel } from './model.ts';
import type { Tokens } from './tokens.ts';

/** The rows of the table that a text's words have, three for each word (word, beginning, pair with the word before), −1 for none. */
export interface Reading {
  read(tokens: Tokens): void;
  /** Fills and returns the same OUTPUTS logits each time. */
  logits(signals: Float32Array): Float32Array;
  /** What the words `first` … `last` say of polarity: fills three logits. */
  polarity(first: number, last: number, logits: Float32Array): void;
  /** What one word adds to an output. */
  weight(word: number, output: number): number;
}

// Imported bindings are looked up at every use; a const of this file is folded into the code (docs/performance.md).
const { COLUMNS, NORM, OUTPUTS, POLARITY, rowOf, WIDTH } = layout;

const EACH = 3;
/** Words remembered with their rows: most words of a file come again. */
const MEMORY_BITS = 14;
const MEMORY = 1 << MEMORY_BITS;
const STRIDE = 4;

/** Two columns share an integer while a text is added up: weights from 0 to 255 in lanes of 16 bits, so many rows at a time. */
const HALF = COLUMNS / 2;
const OFFSET = 128;
const LOAD = 256;

function pack({ weights, keys }: JourneyModel): Int32Array {
  const packed = new Int32Array(keys.length * HALF);
  for (let row = 0; row < keys.length; row++)
    for (let i = 0; i < HALF; i++) {
      const at = row * WIDTH + 2 * i;
      packed[row * HALF + i] = ((weights[at] ?? 0) + OFFSET) | (((weights[at + 1] ?? 0) + OFFSET) << 16);
    }
  return packed;
}

export function createReading(model: JourneyModel): Reading {
  const { weights, scale, direct, bias, mixed } = model;
  let rows = new Int32Array(1024);
  let filled = 0;
  const packed = pack(model);
  const lanes = new Int32Array(HALF);
  const sums = new Int32Array(COLUMNS);
  const units = new Float32Array(COLUMNS);
  const outputs = new Float32Array(OUTPUTS);
  /** The text in which a row was last added: a feature counts once. */
  const seen = new Int32Array(model.keys.length);
  let text = 0;
  /** Per word: its hash, then its two rows + 1. */
  const memory = new Int32Array(MEMORY * STRIDE);

  const add = (row: number): number => {
    if (row < 0 || seen[row] === text) return 0;
    seen[row] = text;
    const base = row * HALF;
    for (let i = 0; i < HALF; i++) lanes[i] = ((lanes[i] ?? 0) + (packed[base + i] ?? 0)) | 0;
    return 1;
  };
  /** Moves the sums of `rows` rows from the lanes to where there is room. */
  const unload = (rows: number): void => {
    for (let i = 0; i < HALF; i++) {
      const both = lanes[i] ?? 0;
      sums[2 * i] = (sums[2 * i] ?? 0) + (both & 0xffff) - rows * OFFSET;
      sums[2 * i + 1] = (sums[2 * i + 1] ?? 0) + (both >>> 16) - rows * OFFSET;
    }
    lanes.fill(0);
  };

  return {
    read(tokens) {
      const { count, hash } = tokens;
      if (rows.length < (count + 1) * EACH) rows = new Int32Array((count + 1) * EACH * 2);
      let before = EDGE;
      for (let word = 0, at = 0; word < count; word++, at += EACH) {
        const key = hash[word] ?? 0;
        const slot = (Math.imul(key, 0x9e3779b1) >>> (32 - MEMORY_BITS)) * STRIDE;
        if (memory[slot] !== key) {
          const stem = stemKey(tokens, word);
          memory[slot] = key;
          memory[slot + 1] = rowOf(model, wordKey(key)) + 1;
          memory[slot + 2] = stem === 0 ? 0 : rowOf(model, stem) + 1;
        }
        rows[at] = (memory[slot + 1] ?? 0) - 1;
        rows[at + 1] = (memory[slot + 2] ?? 0) - 1;
        // A pair is kept only where both its words are.
        rows[at + 2] =
          rows[at] === -1 || (word > 0 && rows[at - EACH] === -1) ? -1 : rowOf(model, pairKey(before, key));
        before = key;
      }
      filled = count * EACH;
      rows[filled] = rowOf(model, pairKey(before, EDGE));
      filled++;
    },
    logits(signals) {
      text = (text + 1) | 0;
      sums.fill(0);
      let features = 0;
      let loaded = 0;
      for (let i = 0; i < filled; i++) {
        loaded += add(rows[i] ?? -1);
        if (loaded < LOAD && i + 1 < filled) continue;
        unload(loaded);
        features += loaded;
        loaded = 0;
      }
      const length = NORM / Math.sqrt(features === 0 ? 1 : features);
      for (let i = 0; i < COLUMNS; i++) units[i] = (bias[i] ?? 0) + (sums[i] ?? 0) * (scale[i] ?? 0) * length;
      for (let signal = 0; signal < SIGNALS; signal++) {
        const value = signals[signal] ?? 0;
        if (value === 0) continue;
        const base = signal * COLUMNS;
        for (let i = 0; i < COLUMNS; i++) units[i] = (units[i] ?? 0) + (direct[base + i] ?? 0) * value;
      }
      for (let i = 0; i < OUTPUTS; i++) outputs[i] = units[i] ?? 0;
      for (let unit = OUTPUTS; unit < COLUMNS; unit++) {
        const value = units[unit] ?? 0;
        if (value <= 0) continue;
        const base = (unit - OUTPUTS) * OUTPUTS;
        for (let i = 0; i < OUTPUTS; i++) outputs[i] = (outputs[i] ?? 0) + (mixed[base + i] ?? 0) * value;
      }
      return outputs;
    },
    polarity(first, last, logits) {
      let features = 0;
      let good = 0;
      let bad = 0;
      let even = 0;
      for (let i = first * EACH; i < (last + 1) * EACH; i++) {
        const row = rows[i] ?? -1;
        if (row < 0) continue;
        features++;
        const base = row * WIDTH + POLARITY;
        good += weights[base] ?? 0;
        bad += weights[base + 1] ?? 0;
        even += weights[base + 2] ?? 0;
      }
      const length = NORM / Math.sqrt(features === 0 ? 1 : features);
      logits[0] = good * length * (scale[POLARITY] ?? 0);
      logits[1] = bad * length * (scale[POLARITY + 1] ?? 0);
      logits[2] = even * length * (scale[POLARITY + 2] ?? 0);
    },
    weight(word, output) {
      let sum = 0;
      for (let i = word * EACH; i < (word + 1) * EACH; i++) {
        const row = rows[i] ?? -1;
        if (row >= 0) sum += weights[row * WIDTH + output] ?? 0;
      }
      return sum;
    },
  };
}
