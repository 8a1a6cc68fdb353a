/**
 * Trains the journey models: node --import tsx scripts/train/journey.ts [--data FOLDER] [--languages fa,ar,en] [--out models]
 * [--folds 3] [--texts 40000] [--polarity]
 *
 * A slow teacher learns from journey/<language>.train.tsv, labels texts of data/sentiment, and the shipped model learns from
 * both. Thresholds and the temperature of the confidence are chosen on texts that neither has seen (`folds`), whose figures
 * are printed. Needs the sentiment models. The same data give the same bytes. With --polarity only what depends on the sentiment
 * models is learned anew, with the same bytes as a full run: enough after those have changed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  parseJourneyModel,
  POLARITY,
  PRIMARY,
  TOUCHPOINT,
  WIDTH,
  writeJourneyModel,
} from '../../src/analysis/journey/model.ts';
import { frames } from './journey-frames.ts';
import {
  createSampler,
  readLabelled,
  readUnlabelled,
  tables,
  type JourneyLanguage,
  type Labelled,
  type Sample,
} from './journey-corpus.ts';
import { measure, tuneLimits, tuneShift } from './journey-measure.ts';
import { contrasts } from './journey-contrasts.ts';
import { clauseLessons, fitPolarity, judgedExamples } from './journey-polarity.ts';
import { studentLogits, trainPolarity, trainStudent, type Lesson, type Student } from './journey-student.ts';
import { trainTeacher } from './journey-teacher.ts';
import { trainVectors, type Vectors } from './journey-vectors.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    languages: { type: 'string', default: 'fa,ar,en' },
    out: { type: 'string', default: 'models' },
    folds: { type: 'string', default: '3' },
    texts: { type: 'string', default: '40000' },
    polarity: { type: 'boolean', default: false },
  },
});

/** A text labelled by reading counts as much as so many labelled by the teacher. */
const READ_WEIGHT = 4;
const FRAME_WEIGHT = 1;
/** What the teacher says of a text it has learned from is mixed with its label. */
const LABEL_SHARE = 0.6;
const MAX_ROWS = 40_000;
/** A feature is kept if it occurs in as many labelled texts, or in so many others. */
const MIN_LABELLED = 2;
const MIN_OTHERS = 8;
const VECTOR_TEXTS = 80_000;

function vocabulary(labelled: readonly Sample[], others: readonly Sample[]): Map<number, number> {
  const count = (samples: readonly Sample[]): Map<number, number> => {
    const texts = new Map<number, number>();
    for (const { keys } of samples) for (const key of keys) texts.set(key, (texts.get(key) ?? 0) + 1);
    return texts;
  };
  const read = count(labelled);
  const seen = count(others);
  const value = (key: number): number => (read.get(key) ?? 0) * 10 + (seen.get(key) ?? 0);
  const kept = [...new Set([...read.keys(), ...seen.keys()])].filter(
    (key) => (read.get(key) ?? 0) >= MIN_LABELLED || (seen.get(key) ?? 0) >= MIN_OTHERS,
  );
  kept.sort((a, b) => value(b) - value(a) || a - b);
  return new Map(kept.slice(0, MAX_ROWS).map((key, row) => [key, row]));
}

/** The student of a teacher of `labelled`. */
function teach(
  labelled: readonly Labelled[],
  framed: readonly Labelled[],
  others: readonly Sample[],
  vectors: Vectors,
): Student {
  const teacher = trainTeacher(labelled, vectors);
  const lessons: Lesson[] = others.map((sample) => ({ ...sample, taught: teacher(sample), weight: 1 }));
  for (const sample of labelled) {
    const taught = teacher(sample).map((p, k) => (1 - LABEL_SHARE) * p + LABEL_SHARE * (sample.wanted[k] ?? 0));
    lessons.push({ ...sample, taught, weight: READ_WEIGHT });
  }
  for (const sample of framed) {
    // A frame says where its writer stands; what else it says is the teacher's.
    const taught = teacher(sample);
    taught.set(sample.wanted.subarray(PRIMARY, TOUCHPOINT));
    lessons.push({ ...sample, taught: taught.map((p) => Math.min(0.97, Math.max(0.006, p))), weight: FRAME_WEIGHT });
  }
  return trainStudent(lessons, vocabulary([...labelled, ...framed], others));
}

function train(language: JourneyLanguage): Uint8Array {
  const sample = createSampler(language);
  const labelled = readLabelled(`${values.data}/journey/${language}.train.tsv`, sample);
  const framed = frames(language, sample);
  const texts = readUnlabelled(values.data, language);
  const vectors = trainVectors([
    ...labelled.map(({ words }) => words),
    ...texts.slice(0, VECTOR_TEXTS).map((text) => sample(text).words),
  ]);
  const others = texts.slice(0, Number(values.texts)).map(sample);
  const folds = Number(values.folds);
  const unseen: { readonly sample: Labelled; readonly logits: Float32Array }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const student = teach(
      labelled.filter((_, i) => i % folds !== fold),
      framed,
      others,
      vectors,
    );
    labelled.forEach((one, i) => {
      if (i % folds === fold) unseen.push({ sample: one, logits: studentLogits(student, one) });
    });
  }
  const shift = tuneShift(unseen);
  for (const { logits } of unseen) shift.forEach((value, k) => (logits[k] = (logits[k] ?? 0) + value));
  const limits = tuneLimits(unseen);
  console.log(`${language}: ${measure(unseen, limits)}`);
  const student = teach(labelled, framed, others, vectors);
  trainPolarity(student.rows, student.table, clauseLessons(language, texts.slice(0, Number(values.texts))));
  const polarity = polarityOf(language, student, labelled);
  const { weights, scale } = quantise(student.table);
  const { rows, direct, bias, mixed } = student;
  shift.forEach((value, k) => (bias[k] = (bias[k] ?? 0) + value));
  return writeJourneyModel({
    keys: Int32Array.from(rows.keys()),
    weights,
    scale,
    direct,
    bias,
    mixed,
    polarity,
    limits,
  });
}

/** Weights of the last step of polarity, learned from labelled touchpoints and our own contrasts. */
const polarityOf = (
  language: JourneyLanguage,
  student: Pick<Student, 'rows' | 'table'>,
  labelled: readonly Labelled[],
): Float32Array =>
  fitPolarity(judgedExamples(language, student, labelled), judgedExamples(language, student, contrasts(language)));

/** The model that is there, with its polarity learned anew. */
function retrainPolarity(language: JourneyLanguage, bytes: Uint8Array): Uint8Array {
  const model = parseJourneyModel(bytes);
  const rows = new Map(Array.from(model.keys, (key, row) => [key, row]));
  const table = new Float32Array(model.weights.length);
  const texts = readUnlabelled(values.data, language).slice(0, Number(values.texts));
  trainPolarity(rows, table, clauseLessons(language, texts));
  const labelled = readLabelled(`${values.data}/journey/${language}.train.tsv`, createSampler(language));
  const polarity = polarityOf(language, { rows, table }, labelled);
  const learned = quantise(table);
  const isLearned = (column: number): boolean => column >= POLARITY;
  const weights = model.weights.map((weight, i) => (isLearned(i % WIDTH) ? (learned.weights[i] ?? 0) : weight));
  const scale = model.scale.map((unit, column) => (isLearned(column) ? (learned.scale[column] ?? 0) : unit));
  return writeJourneyModel({ ...model, weights, scale, polarity });
}

/** Each column in 127 steps of its own; good and bad share theirs, for a negation exchanges them. */
function quantise(table: Float32Array): { weights: Int8Array; scale: Float32Array } {
  const scale = new Float32Array(WIDTH);
  table.forEach((weight, i) => (scale[i % WIDTH] = Math.max(scale[i % WIDTH] ?? 0, Math.abs(weight) / 127)));
  scale.fill(Math.max(scale[POLARITY] ?? 0, scale[POLARITY + 1] ?? 0), POLARITY, POLARITY + 2);
  return { weights: Int8Array.from(table, (weight, i) => Math.round(weight / (scale[i % WIDTH] ?? 1))), scale };
}

mkdirSync(values.out, { recursive: true });
const isLanguage = (code: string): code is JourneyLanguage => Object.hasOwn(tables, code);
for (const language of values.languages.split(',').filter(isLanguage)) {
  const path = `${values.out}/journey.${language}.bin`;
  const bytes = values.polarity ? retrainPolarity(language, readFileSync(path)) : train(language);
  writeFileSync(path, bytes);
  console.log(`${language}: ${(bytes.length / 1e3).toFixed(0)} kB`);
}
