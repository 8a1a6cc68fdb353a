/** Word vectors from unlabelled texts: words that stand among the same words get similar vectors. */

export const DIMENSIONS = 128;
const CONTEXTS = 2_000;
const MAX_WORDS = 15_000;
const MIN_COUNT = 4;
const WINDOW = 4;
/** Rare contexts count less: Levy, Goldberg and Dagan 2015, "context distribution smoothing". */
const SMOOTHING = 0.75;
const ROUNDS = 5;

export interface Vectors {
  /** Word hash → row, the most frequent word first. */
  readonly rows: ReadonlyMap<number, number>;
  /** rows × DIMENSIONS, each of length 1. */
  readonly values: Float32Array;
}

/** Positive pointwise mutual information of words and contexts, factored by orthogonal iteration; values by the root of the singular value. */
export function trainVectors(texts: readonly Int32Array[]): Vectors {
  const counts = new Map<number, number>();
  for (const text of texts) for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts].filter(([, n]) => n >= MIN_COUNT).sort(([a, n], [b, m]) => m - n || a - b);
  const rows = new Map(kept.slice(0, MAX_WORDS).map(([word], row) => [word, row]));
  const n = rows.size;
  const cells = new Float32Array(n * CONTEXTS);
  for (const text of texts) {
    const ids = Array.from(text, (word) => rows.get(word) ?? -1);
    ids.forEach((id, i) => {
      if (id < 0) return;
      for (let j = Math.max(0, i - WINDOW); j <= i + WINDOW && j < ids.length; j++) {
        const context = ids[j] ?? -1;
        if (j === i || context < 0 || context >= CONTEXTS) continue;
        const at = id * CONTEXTS + context;
        cells[at] = (cells[at] ?? 0) + 1 / Math.abs(i - j);
      }
    });
  }
  const matrix = informative(cells, n);
  const values = new Float32Array(n * DIMENSIONS);
  let basis = new Float32Array(CONTEXTS * DIMENSIONS);
  let state = 1;
  for (let i = 0; i < basis.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    basis[i] = state / 2 ** 31 - 1;
  }
  for (let round = 0; round < ROUNDS; round++) {
    matrix.times(basis, values);
    orthonormalise(values, n);
    basis = new Float32Array(CONTEXTS * DIMENSIONS);
    matrix.transposedTimes(values, basis);
  }
  const strength = columnLengths(basis, CONTEXTS).map(Math.sqrt);
  for (let row = 0; row < n; row++) {
    let square = 0;
    for (let k = 0; k < DIMENSIONS; k++) {
      const at = row * DIMENSIONS + k;
      values[at] = (values[at] ?? 0) * (strength[k] ?? 0);
      square += (values[at] ?? 0) ** 2;
    }
    const length = Math.sqrt(square) + 1e-9;
    for (let k = 0; k < DIMENSIONS; k++) values[row * DIMENSIONS + k] = (values[row * DIMENSIONS + k] ?? 0) / length;
  }
  return { rows, values };
}

/** The cells with positive mutual information, row after row. */
function informative(cells: Float32Array, n: number) {
  const words = new Float64Array(n);
  const contexts = new Float64Array(CONTEXTS);
  for (let row = 0; row < n; row++)
    for (let c = 0; c < CONTEXTS; c++) {
      const value = cells[row * CONTEXTS + c] ?? 0;
      words[row] = (words[row] ?? 0) + value;
      contexts[c] = (contexts[c] ?? 0) + value;
    }
  const smoothed = contexts.map((value) => value ** SMOOTHING);
  const total = smoothed.reduce((sum, value) => sum + value, 0);
  const starts = new Int32Array(n + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < n; row++) {
    for (let c = 0; c < CONTEXTS; c++) {
      const value = cells[row * CONTEXTS + c] ?? 0;
      const information = value === 0 ? 0 : Math.log((value * total) / ((words[row] ?? 1) * (smoothed[c] ?? 1)));
      if (information <= 0) continue;
      columns.push(c);
      values.push(information);
    }
    starts[row + 1] = columns.length;
  }
  const each = (visit: (row: number, column: number, value: number) => void): void => {
    for (let row = 0; row < n; row++)
      for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) visit(row, columns[i] ?? 0, values[i] ?? 0);
  };
  return {
    times(right: Float32Array, out: Float32Array): void {
      out.fill(0);
      each((row, column, value) => {
        addScaled(out, row, right, column, value);
      });
    },
    transposedTimes(right: Float32Array, out: Float32Array): void {
      out.fill(0);
      each((row, column, value) => {
        addScaled(out, column, right, row, value);
      });
    },
  };
}

function addScaled(out: Float32Array, to: number, from: Float32Array, row: number, value: number): void {
  const a = to * DIMENSIONS;
  const b = row * DIMENSIONS;
  for (let k = 0; k < DIMENSIONS; k++) out[a + k] = (out[a + k] ?? 0) + (from[b + k] ?? 0) * value;
}

function columnLengths(matrix: Float32Array, n: number): Float64Array {
  const squares = new Float64Array(DIMENSIONS);
  for (let i = 0; i < n * DIMENSIONS; i++)
    squares[i % DIMENSIONS] = (squares[i % DIMENSIONS] ?? 0) + (matrix[i] ?? 0) ** 2;
  return squares.map(Math.sqrt);
}

/** Modified Gram-Schmidt on the columns. */
function orthonormalise(matrix: Float32Array, n: number): void {
  for (let k = 0; k < DIMENSIONS; k++) {
    for (let before = 0; before < k; before++) {
      let dot = 0;
      for (let row = 0; row < n; row++)
        dot += (matrix[row * DIMENSIONS + k] ?? 0) * (matrix[row * DIMENSIONS + before] ?? 0);
      for (let row = 0; row < n; row++) {
        const at = row * DIMENSIONS;
        matrix[at + k] = (matrix[at + k] ?? 0) - dot * (matrix[at + before] ?? 0);
      }
    }
    let square = 0;
    for (let row = 0; row < n; row++) square += (matrix[row * DIMENSIONS + k] ?? 0) ** 2;
    const length = Math.sqrt(square) + 1e-12;
    for (let row = 0; row < n; row++) matrix[row * DIMENSIONS + k] = (matrix[row * DIMENSIONS + k] ?? 0) / length;
  }
}
