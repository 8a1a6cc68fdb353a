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
  /**
   * Adds to `sums` what the words `first` … `last` say: good, bad, neutral, and how many features said it. `turned` (see
   * turned.ts) is of the whole text and the same each time.
   */
  polarity(first: number, last: number, turned: Uint8Array, sums: Float32Array): void;
  /** What one word adds to an output. */
  weight(word: number, output: number): number;
}

// Imported bindings are looked up at every use; a const of this file is folded into the code (docs/performance.md).
const { COLUMNS, NORM, OUTPUTS, POLARITY, rowOf, WIDTH } = layout;

const EACH = 3;
const PAIR = 2;
/** Words remembered with their rows: most words of a file come again. */
const MEMORY_BITS = 14;
const MEMORY = 1 << MEMORY_BITS;
const STRIDE = 4;

/**
 * Weights stand as they are in the model, a byte for each, but from 0 to 255 and the rows whole integers long. Added up they take lanes of
 * 16 bits, so many rows at a time, and as many lanes as a processor has at hand over all rows before the next are looked at.
 */
const OFFSET = 128;
const LOAD = 256;
const ROW = 11;
const LANES = 0x00ff00ff;
/** The bytes of polarity come last in a row, in one integer. */
const JUDGES = POLARITY / 4;
const JUDGED = 4;

function pack({ weights, keys }: JourneyModel): Int32Array {
  const packed = new Int32Array(keys.length * ROW);
  for (let row = 0; row < keys.length; row++)
    for (let i = 0; i < WIDTH; i++) {
      const at = row * ROW + (i >> 2);
      packed[at] = (packed[at] ?? 0) | (((weights[row * WIDTH + i] ?? 0) + OFFSET) << ((i & 3) * 8));
    }
  return packed;
}

export function createReading(model: JourneyModel): Reading {
  const { scale, direct, bias, mixed } = model;
  let rows = new Int32Array(1024);
  let filled = 0;
  const packed = pack(model);
  const sums = new Int32Array(COLUMNS);
  const units = new Float32Array(COLUMNS);
  const outputs = new Float32Array(OUTPUTS);
  /** The text in which a row was last added: a feature counts once. */
  const seen = new Int32Array(model.keys.length);
  let text = 0;
  /** Where the rows begin that have not been added up yet. */
  const begins = new Int32Array(LOAD);
  /** Which signals are not 0. */
  const active = new Int32Array(SIGNALS);
  /** For each place between words: how many rows the words before it have, and their sums for the three polarities. */
  let judges = new Int32Array(JUDGED);
  let added = false;
  /** Per word: its hash, then its two rows + 1. */
  const memory = new Int32Array(MEMORY * STRIDE);

  /** Adds `count` rows to the sums: eight columns, four pairs of lanes, at a time. */
  const addRows = (count: number): void => {
    for (let i = 0; i < JUDGES; i += 2) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let k = 0; k < count; k++) {
        const at = (begins[k] ?? 0) + i;
        const four = packed[at] ?? 0;
        const more = packed[at + 1] ?? 0;
        a = (a + (four & LANES)) | 0;
        b = (b + ((four >>> 8) & LANES)) | 0;
        c = (c + (more & LANES)) | 0;
        d = (d + ((more >>> 8) & LANES)) | 0;
      }
      unload(4 * i, a, count);
      unload(4 * i + 1, b, count);
      unload(4 * i + 4, c, count);
      unload(4 * i + 5, d, count);
    }
  };
  /** Moves two lanes of so many rows to where there is room: the columns `i` and `i + 2`. */
  const unload = (i: number, both: number, count: number): void => {
    sums[i] = (sums[i] ?? 0) + (both & 0xffff) - count * OFFSET;
    sums[i + 2] = (sums[i + 2] ?? 0) + (both >>> 16) - count * OFFSET;
  };

  /** Adds what the signals say to the units, each unit in the order of the signals: floats add up to the same in no other. */
  const addSignals = (signals: Float32Array): void => {
    let count = 0;
    for (let signal = 0; signal < SIGNALS; signal++) if (signals[signal] !== 0) active[count++] = signal;
    for (let i = 0; i < COLUMNS; i += 4) {
      let a = units[i] ?? 0;
      let b = units[i + 1] ?? 0;
      let c = units[i + 2] ?? 0;
      let d = units[i + 3] ?? 0;
      for (let k = 0; k < count; k++) {
        const signal = active[k] ?? 0;
        const value = signals[signal] ?? 0;
        const at = signal * COLUMNS + i;
        a = Math.fround(a + (direct[at] ?? 0) * value);
        b = Math.fround(b + (direct[at + 1] ?? 0) * value);
        c = Math.fround(c + (direct[at + 2] ?? 0) * value);
        d = Math.fround(d + (direct[at + 3] ?? 0) * value);
      }
      units[i] = a;
      units[i + 1] = b;
      units[i + 2] = c;
      units[i + 3] = d;
    }
  };

  /**
   * Adds up what the words say of polarity, from the first on: any stretch of them is the difference of two sums. The good and
   * the bad of a turned word change places, those of a pair if both its words are turned: a pair with the negation knows it.
   */
  const addJudges = (turned: Uint8Array): void => {
    const words = (filled - 1) / EACH;
    if (judges.length < (words + 1) * JUDGED) judges = new Int32Array((words + 1) * JUDGED * 2);
    let features = 0;
    let good = 0;
    let bad = 0;
    let even = 0;
    for (let word = 0, i = 0; word < words; word++) {
      const self = turned[word] ?? 0;
      const pair = word > 0 ? self & (turned[word - 1] ?? 0) : 0;
      for (let kind = 0; kind < EACH; kind++, i++) {
        const row = rows[i] ?? -1;
        if (row < 0) continue;
        features++;
        const three = packed[row * ROW + JUDGES] ?? 0;
        const shift = (kind === PAIR ? pair : self) << 3;
        good += (three >>> shift) & 0xff;
        bad += (three >>> (8 - shift)) & 0xff;
        even += (three >>> 16) & 0xff;
      }
      const to = (word + 1) * JUDGED;
      judges[to] = features;
      judges[to + 1] = good;
      judges[to + 2] = bad;
      judges[to + 3] = even;
    }
    added = true;
  };

  return {
    read(tokens) {
      const { count, hash } = tokens;
      added = false;
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
      let waiting = 0;
      for (let i = 0; i < filled; i++) {
        const row = rows[i] ?? -1;
        if (row < 0 || seen[row] === text) continue;
        seen[row] = text;
        begins[waiting++] = row * ROW;
        features++;
        if (waiting < LOAD) continue;
        addRows(waiting);
        waiting = 0;
      }
      addRows(waiting);
      const length = NORM / Math.sqrt(features === 0 ? 1 : features);
      for (let i = 0; i < COLUMNS; i++) units[i] = (bias[i] ?? 0) + (sums[i] ?? 0) * (scale[i] ?? 0) * length;
      addSignals(signals);
      for (let i = 0; i < OUTPUTS; i++) outputs[i] = units[i] ?? 0;
      for (let unit = OUTPUTS; unit < COLUMNS; unit++) {
        const value = units[unit] ?? 0;
        if (value <= 0) continue;
        const base = (unit - OUTPUTS) * OUTPUTS;
        for (let i = 0; i < OUTPUTS; i++) outputs[i] = (outputs[i] ?? 0) + (mixed[base + i] ?? 0) * value;
      }
      return outputs;
    },
    polarity(first, last, turned, sums) {
      if (!added) addJudges(turned);
      const from = first * JUDGED;
      const to = (last + 1) * JUDGED;
      const features = (judges[to] ?? 0) - (judges[from] ?? 0);
      for (let k = 0; k < 3; k++) {
        const sum = (judges[to + 1 + k] ?? 0) - (judges[from + 1 + k] ?? 0) - features * OFFSET;
        sums[k] = (sums[k] ?? 0) + sum * (scale[POLARITY + k] ?? 0);
      }
      sums[3] = (sums[3] ?? 0) + features;
    },
    weight(word, output) {
      let sum = 0;
      for (let i = word * EACH; i < (word + 1) * EACH; i++) {
        const row = rows[i] ?? -1;
        if (row >= 0) sum += (((packed[row * ROW + (output >> 2)] ?? 0) >>> ((output & 3) * 8)) & 0xff) - OFFSET;
      }
      return sum;
    },
  };
}
