/** Trains the shipped model, a table of words with one small hidden layer, on what the teacher says of many texts. */
import { SIGNALS } from '../../src/analysis/journey/features.ts';
import {
  COLUMNS,
  NORM,
  OUTPUTS,
  POLARITY,
  polarities,
  PRESENT,
  PRIMARY,
  RELATIONSHIP,
  WIDTH,
} from '../../src/analysis/journey/model.ts';
import type { Sample } from './journey-corpus.ts';

export interface Lesson extends Sample {
  /** Probabilities of the outputs. */
  readonly taught: Float32Array;
  readonly weight: number;
}
/** A clause and the probabilities of its polarities. */
export interface ClauseLesson {
  readonly keys: Int32Array;
  /** 1 for a key whose good and bad change places under a negation. */
  readonly turned: Uint8Array;
  readonly taught: Float32Array;
}
/** Float form of the model's parts; see model.ts. */
export interface Student {
  readonly rows: ReadonlyMap<number, number>;
  readonly table: Float32Array;
  readonly direct: Float32Array;
  readonly bias: Float32Array;
  readonly mixed: Float32Array;
}

const HIDDEN = COLUMNS - OUTPUTS;
const EPOCHS = 4;
const RATE = 0.08;
const RIDGE = 2e-5;
/** AdaGrad starts as if it had seen gradients of this square. */
const CAUTION = 0.02;

/** Logits of one text with `units` as scratch memory; returns the factor of the table's rows. */
function forward(
  student: Student,
  rows: readonly number[],
  signals: Float32Array,
  units: Float32Array,
  out: Float32Array,
): number {
  const { table, direct, bias, mixed } = student;
  const length = NORM / Math.sqrt(rows.length === 0 ? 1 : rows.length);
  units.set(bias);
  for (const row of rows)
    for (let i = 0, at = row * WIDTH; i < COLUMNS; i++, at++) units[i] = (units[i] ?? 0) + (table[at] ?? 0) * length;
  for (let signal = 0; signal < SIGNALS; signal++) {
    const value = signals[signal] ?? 0;
    if (value === 0) continue;
    for (let i = 0, at = signal * COLUMNS; i < COLUMNS; i++, at++)
      units[i] = (units[i] ?? 0) + (direct[at] ?? 0) * value;
  }
  for (let k = 0; k < OUTPUTS; k++) out[k] = units[k] ?? 0;
  for (let h = 0; h < HIDDEN; h++) {
    const value = units[OUTPUTS + h] ?? 0;
    if (value > 0) for (let k = 0; k < OUTPUTS; k++) out[k] = (out[k] ?? 0) + value * (mixed[h * OUTPUTS + k] ?? 0);
  }
  return length;
}

const known = (rows: ReadonlyMap<number, number>, keys: Int32Array): number[] => {
  const found: number[] = [];
  for (const key of keys) {
    const row = rows.get(key);
    if (row !== undefined) found.push(row);
  }
  return found;
};

export function studentLogits(student: Student, sample: Sample): Float32Array {
  const out = new Float32Array(OUTPUTS);
  forward(student, known(student.rows, sample.keys), sample.signals, new Float32Array(COLUMNS), out);
  return out;
}

/** Softmax of the first and last group of outputs, sigmoid of the others, in place. */
export function toProbabilities(out: Float32Array): void {
  for (const [from, to] of [
    [PRIMARY, PRESENT],
    [RELATIONSHIP, OUTPUTS],
  ] as const)
    softmax(out, from, to);
  for (let k = PRESENT; k < RELATIONSHIP; k++) out[k] = 1 / (1 + Math.exp(-(out[k] ?? 0)));
}

function softmax(out: Float32Array, from: number, to: number): void {
  let sum = 0;
  for (let k = from; k < to; k++) sum += out[k] = Math.exp(out[k] ?? 0);
  for (let k = from; k < to; k++) out[k] = (out[k] ?? 0) / sum;
}

/** A step down the slope of one weight. */
function descend(weights: Float32Array, squares: Float32Array, at: number, slope: number): void {
  const full = slope + RIDGE * (weights[at] ?? 0);
  squares[at] = (squares[at] ?? 0) + full * full;
  weights[at] = (weights[at] ?? 0) - (RATE * full) / Math.sqrt(squares[at]);
}

/** Visits 0 … n − 1 in an order that looks random and never changes. */
function shuffled(n: number, epoch: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  let state = epoch + 1;
  for (let i = n - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}

export function trainStudent(lessons: readonly Lesson[], rows: ReadonlyMap<number, number>): Student {
  const student: Student = {
    rows,
    table: new Float32Array(rows.size * WIDTH),
    direct: new Float32Array(SIGNALS * COLUMNS),
    bias: new Float32Array(COLUMNS),
    mixed: new Float32Array(HIDDEN * OUTPUTS),
  };
  let state = 7;
  const small = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 2 ** 31 - 1) * 0.3;
  };
  for (let i = 0; i < student.mixed.length; i++) student.mixed[i] = small();
  for (let signal = 0; signal < SIGNALS; signal++)
    for (let h = OUTPUTS; h < COLUMNS; h++) student.direct[signal * COLUMNS + h] = small();
  for (let row = 0; row < rows.size; row++)
    for (let h = OUTPUTS; h < COLUMNS; h++) student.table[row * WIDTH + h] = small();
  const squares = {
    table: new Float32Array(student.table.length).fill(CAUTION),
    direct: new Float32Array(student.direct.length).fill(CAUTION),
    bias: new Float32Array(COLUMNS).fill(CAUTION),
    mixed: new Float32Array(student.mixed.length).fill(CAUTION),
  };
  const texts = lessons.map(({ keys }) => Int32Array.from(known(rows, keys)));
  const units = new Float32Array(COLUMNS);
  const slopes = new Float32Array(COLUMNS);
  const out = new Float32Array(OUTPUTS);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const at of shuffled(lessons.length, epoch)) {
      const lesson = lessons[at];
      const found = texts[at];
      if (lesson === undefined || found === undefined) continue;
      const length = forward(student, [...found], lesson.signals, units, out);
      toProbabilities(out);
      for (let k = 0; k < OUTPUTS; k++) slopes[k] = ((out[k] ?? 0) - (lesson.taught[k] ?? 0)) * lesson.weight;
      for (let h = 0; h < HIDDEN; h++) {
        const value = units[OUTPUTS + h] ?? 0;
        let slope = 0;
        if (value > 0)
          for (let k = 0; k < OUTPUTS; k++) {
            const i = h * OUTPUTS + k;
            slope += (slopes[k] ?? 0) * (student.mixed[i] ?? 0);
            descend(student.mixed, squares.mixed, i, (slopes[k] ?? 0) * value);
          }
        slopes[OUTPUTS + h] = slope;
      }
      for (let i = 0; i < COLUMNS; i++) descend(student.bias, squares.bias, i, slopes[i] ?? 0);
      for (let signal = 0; signal < SIGNALS; signal++) {
        const value = lesson.signals[signal] ?? 0;
        if (value === 0) continue;
        for (let i = 0; i < COLUMNS; i++)
          descend(student.direct, squares.direct, signal * COLUMNS + i, (slopes[i] ?? 0) * value);
      }
      for (const row of found)
        for (let i = 0; i < COLUMNS; i++)
          descend(student.table, squares.table, row * WIDTH + i, (slopes[i] ?? 0) * length);
    }
  }
  return student;
}

const POLARITY_EPOCHS = 4;

/** Fills the polarity columns of a table, which must be empty. */
export function trainPolarity(
  rows: ReadonlyMap<number, number>,
  table: Float32Array,
  lessons: readonly ClauseLesson[],
): void {
  const squares = new Float32Array(table.length).fill(CAUTION);
  const out = new Float32Array(polarities.length);
  for (let epoch = 0; epoch < POLARITY_EPOCHS; epoch++) {
    for (const at of shuffled(lessons.length, epoch)) {
      const lesson = lessons[at];
      if (lesson === undefined) continue;
      const found: number[] = [];
      const places: number[] = [];
      lesson.keys.forEach((key, i) => {
        const row = rows.get(key);
        if (row === undefined) return;
        found.push(row * WIDTH + POLARITY);
        places.push(lesson.turned[i] ?? 0);
      });
      const length = NORM / Math.sqrt(found.length === 0 ? 1 : found.length);
      out.fill(0);
      // of good, bad, neutral the first two change places
      const place = (k: number, i: number): number => (k < 2 ? k ^ (places[i] ?? 0) : k);
      found.forEach((base, i) => {
        for (let k = 0; k < out.length; k++) out[k] = (out[k] ?? 0) + (table[base + place(k, i)] ?? 0) * length;
      });
      softmax(out, 0, out.length);
      found.forEach((base, i) => {
        for (let k = 0; k < out.length; k++)
          descend(table, squares, base + place(k, i), ((out[k] ?? 0) - (lesson.taught[k] ?? 0)) * length);
      });
    }
  }
}
