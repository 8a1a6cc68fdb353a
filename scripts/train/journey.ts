/**
 * Trains the journey models: node --import tsx scripts/train/journey.ts [--data FOLDER] [--languages fa,ar,en] [--out models]
 *
 * Reads journey/<language>.train.tsv and writes journey.<language>.bin. Thresholds and the temperature of the confidence are
 * chosen on the held-out fifths of a cross-validation, whose figures are printed. The same data give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ar } from '../../src/analysis/journey/cues/ar.ts';
import { compileCues } from '../../src/analysis/journey/cues/compile.ts';
import { en } from '../../src/analysis/journey/cues/en.ts';
import { fa } from '../../src/analysis/journey/cues/fa.ts';
import { createMatcher, createMatches } from '../../src/analysis/journey/cues/match.ts';
import type { CueTable } from '../../src/analysis/journey/cues/table.ts';
import { eachFeature } from '../../src/analysis/journey/features.ts';
import {
  NORM,
  OUTPUTS,
  POLARITY,
  PRESENT,
  PRIMARY,
  RELATIONSHIP,
  TOUCHPOINT,
  UNCLEAR,
  writeJourneyModel,
} from '../../src/analysis/journey/model.ts';
import { createTokens, tokenise } from '../../src/analysis/journey/tokens.ts';
import { relationships, stages, touchpointIds } from '../../src/review.ts';

interface Example {
  readonly features: ReadonlyMap<number, number>;
  readonly wanted: Float32Array;
}
/** An example against a vocabulary. */
interface Vector {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  readonly wanted: Float32Array;
}

const FOLDS = 5;
/** AdaGrad with ridge; chosen by cross-validation on train, where the figures barely move between half and double. */
const EPOCHS = 8;
const RATE = 0.3;
const RIDGE = 5e-4;
/**
 * A feature is kept if it occurs in as many texts. The rarer ones take part in training all the same: they explain away
 * what is particular to one text, which is worth about a point of accuracy to the others.
 */
const MIN_TEXTS = 2;

const tables = { fa, ar, en };
const isLanguage = (code: string): code is keyof typeof tables => Object.hasOwn(tables, code);
const list = (field: string | undefined): string[] =>
  field === undefined || field === '.' || field === 'unclear' ? [] : field.split(',');

function readExamples(file: string, table: CueTable): Example[] {
  const match = createMatcher(compileCues(table));
  const tokens = createTokens();
  const matches = createMatches();
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => {
    const [, text = '', , stageField, touchpointField, relationship = 'none'] = line.split('\t');
    tokenise(text, tokens);
    match(tokens, matches);
    const features = new Map<number, number>();
    eachFeature(tokens, matches, (key, value) => features.set(key, value));
    const wanted = new Float32Array(OUTPUTS);
    const [primary, ...others] = list(stageField).map((stage) => stages.findIndex((known) => known === stage));
    wanted[PRIMARY + (primary ?? UNCLEAR)] = 1;
    for (const stage of primary === undefined ? [] : [primary, ...others]) wanted[PRESENT + stage] = 1;
    const signs = [0, 0, 0];
    for (const judged of list(touchpointField)) {
      wanted[TOUCHPOINT + touchpointIds.findIndex((id) => judged.startsWith(`${id}:`))] = 1;
      const sign = '+-0'.indexOf(judged.at(-1) ?? '');
      signs[sign] = (signs[sign] ?? 0) + 1;
    }
    const most = Math.max(...signs);
    if (most > 0) wanted[POLARITY + signs.indexOf(most)] = 1;
    wanted[RELATIONSHIP + relationships.findIndex((known) => known === relationship)] = 1;
    return { features, wanted };
  });
}

/** Row of every feature; those that will be kept come first. */
function vocabulary(examples: readonly Example[]) {
  const texts = new Map<number, number>();
  for (const { features } of examples) for (const key of features.keys()) texts.set(key, (texts.get(key) ?? 0) + 1);
  const rows = [...texts].sort(([a, n], [b, m]) => Number(n < MIN_TEXTS) - Number(m < MIN_TEXTS) || a - b);
  return {
    rows: new Map(rows.map(([key], row) => [key, row])),
    kept: rows.filter(([, count]) => count >= MIN_TEXTS).length,
  };
}

function vectorise({ features, wanted }: Example, rows: ReadonlyMap<number, number>): Vector {
  const known = [...features].flatMap(([key, value]) => {
    const row = rows.get(key);
    return row === undefined ? [] : [{ row, value }];
  });
  const squares = known.reduce((sum, { value }) => sum + value * value, 0);
  const length = NORM / Math.sqrt(squares === 0 ? 1 : squares);
  return {
    rows: Int32Array.from(known, ({ row }) => row),
    values: Float32Array.from(known, ({ value }) => value * length),
    wanted,
  };
}

/** Logits, then in place the probabilities of the four groups of outputs. */
function predict(weights: Float32Array, { rows, values }: Vector, out: Float32Array): void {
  out.fill(0);
  rows.forEach((row, j) => {
    const value = values[j] ?? 0;
    for (let k = 0; k < OUTPUTS; k++) out[k] = (out[k] ?? 0) + (weights[row * OUTPUTS + k] ?? 0) * value;
  });
}

/** Groups of outputs of which one is right. */
const choices = [
  [PRIMARY, PRESENT],
  [RELATIONSHIP, POLARITY],
  [POLARITY, OUTPUTS],
] as const;

function squash(out: Float32Array): void {
  for (const [from, to] of choices) {
    let sum = 0;
    for (let k = from; k < to; k++) sum += out[k] = Math.exp(out[k] ?? 0);
    for (let k = from; k < to; k++) out[k] = (out[k] ?? 0) / sum;
  }
  for (let k = PRESENT; k < RELATIONSHIP; k++) out[k] = 1 / (1 + Math.exp(-(out[k] ?? 0)));
}

function fit(vectors: readonly Vector[], rowCount: number): Float32Array {
  const weights = new Float32Array(rowCount * OUTPUTS);
  const squares = new Float32Array(rowCount * OUTPUTS).fill(1e-2);
  const out = new Float32Array(OUTPUTS);
  const order = vectors.map((_, i) => i);
  let state = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const j = state % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) {
      const vector = vectors[i];
      if (vector === undefined) continue;
      predict(weights, vector, out);
      squash(out);
      // A text without touchpoints teaches nothing about their polarity.
      if (!vector.wanted.includes(1, POLARITY)) out.fill(0, POLARITY);
      vector.rows.forEach((row, j) => {
        const value = vector.values[j] ?? 0;
        for (let k = 0; k < OUTPUTS; k++) {
          const at = row * OUTPUTS + k;
          const slope = ((out[k] ?? 0) - (vector.wanted[k] ?? 0)) * value + RIDGE * (weights[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + slope * slope;
          weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(squares[at]);
        }
      });
    }
  }
  return weights;
}

/** Logits of every example from a model that has not seen it. */
function heldOut(examples: readonly Example[]): Float32Array[] {
  const logits: Float32Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = examples.filter((_, i) => i % FOLDS !== fold);
    const { rows, kept } = vocabulary(seen);
    const weights = fit(
      seen.map((example) => vectorise(example, rows)),
      rows.size,
    );
    const known = new Map([...rows].slice(0, kept));
    examples.forEach((example, i) => {
      if (i % FOLDS !== fold) return;
      const out = (logits[i] = new Float32Array(OUTPUTS));
      predict(weights, vectorise(example, known), out);
    });
  }
  return logits;
}

/** The threshold on a group of yes/no outputs with the best micro-F1. */
function threshold(examples: readonly Example[], logits: readonly Float32Array[], from: number, to: number) {
  let best = { above: 0.5, f1: 0 };
  for (let above = 0.2; above < 0.7; above += 0.02) {
    let [hits, extra, missed] = [0, 0, 0];
    examples.forEach(({ wanted }, i) => {
      for (let k = from; k < to; k++) {
        const given = 1 / (1 + Math.exp(-(logits[i]?.[k] ?? 0))) > above;
        if (given && wanted[k] === 1) hits++;
        else if (given) extra++;
        else if (wanted[k] === 1) missed++;
      }
    });
    const f1 = (2 * hits) / (2 * hits + extra + missed);
    if (f1 > best.f1) best = { above, f1 };
  }
  return best;
}

/** The temperature of the primary stage with the least log loss. */
function temperature(examples: readonly Example[], logits: readonly Float32Array[]): number {
  let best = { value: 1, loss: Infinity };
  for (let value = 0.5; value <= 4; value += 0.1) {
    let loss = 0;
    examples.forEach(({ wanted }, i) => {
      const scores = Array.from(logits[i]?.subarray(PRIMARY, PRESENT) ?? [], (logit) => logit / value);
      const right = scores[wanted.indexOf(1)] ?? 0;
      loss += Math.log(scores.reduce((sum, score) => sum + Math.exp(score), 0)) - right;
    });
    if (loss < best.loss) best = { value, loss };
  }
  return best.value;
}

function train(examples: readonly Example[]): Uint8Array {
  const logits = heldOut(examples);
  const present = threshold(examples, logits, PRESENT, TOUCHPOINT);
  const touchpoint = threshold(examples, logits, TOUCHPOINT, RELATIONSHIP);
  const heat = temperature(examples, logits);
  const right = examples.filter(({ wanted }, i) => {
    const scores = [...(logits[i]?.subarray(PRIMARY, PRESENT) ?? [])];
    return scores.indexOf(Math.max(...scores)) === wanted.indexOf(1);
  });
  const judged = examples.flatMap(({ wanted }, i) => (wanted.includes(1, POLARITY) ? [{ wanted, i }] : []));
  const signed = judged.filter(({ wanted, i }) => {
    const scores = [...(logits[i]?.subarray(POLARITY) ?? [])];
    return scores.indexOf(Math.max(...scores)) === wanted.indexOf(1, POLARITY) - POLARITY;
  });
  console.log(
    `${examples.length} texts, held out: primary stage ${(right.length / examples.length).toFixed(3)}, ` +
      `stages F1 ${present.f1.toFixed(3)} above ${present.above.toFixed(2)}, ` +
      `touchpoints F1 ${touchpoint.f1.toFixed(3)} above ${touchpoint.above.toFixed(2)}, polarity ${(signed.length / judged.length).toFixed(3)}, temperature ${heat.toFixed(1)}`,
  );
  const { rows, kept } = vocabulary(examples);
  const weights = fit(
    examples.map((example) => vectorise(example, rows)),
    rows.size,
  ).slice(0, kept * OUTPUTS);
  const scale = new Float32Array(OUTPUTS);
  weights.forEach((weight, i) => (scale[i % OUTPUTS] = Math.max(scale[i % OUTPUTS] ?? 0, Math.abs(weight) / 127)));
  return writeJourneyModel({
    keys: Int32Array.from(rows.keys()).slice(0, kept),
    weights: Int8Array.from(weights, (weight, i) => Math.round(weight / (scale[i % OUTPUTS] ?? 1))),
    scale,
    presentAbove: present.above,
    touchpointAbove: touchpoint.above,
    temperature: heat,
  });
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    languages: { type: 'string', default: 'fa,ar,en' },
    out: { type: 'string', default: 'models' },
  },
});
mkdirSync(values.out, { recursive: true });
for (const language of values.languages.split(',').filter(isLanguage)) {
  const bytes = train(readExamples(`${values.data}/journey/${language}.train.tsv`, tables[language]));
  writeFileSync(`${values.out}/journey.${language}.bin`, bytes);
  console.log(`${language}: ${(bytes.length / 1e3).toFixed(0)} kB`);
}
