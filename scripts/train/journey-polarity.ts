/** Trains the polarity of touchpoints: the sentiment engine teaches words, labelled touchpoints how to weigh what is known. */
import { readFileSync } from 'node:fs';
import { createClauses } from '../../src/analysis/journey/clauses.ts';
import { compileCues, FIRST_TOUCHPOINT } from '../../src/analysis/journey/cues/compile.ts';
import { createMatcher, createMatches } from '../../src/analysis/journey/cues/match.ts';
import { EDGE, pairKey, stemKey, wordKey } from '../../src/analysis/journey/features.ts';
import { POLARITY, polarities, POLARITY_INPUTS, WIDTH } from '../../src/analysis/journey/model.ts';
import { createPolarityInputs, PARTED_INPUTS, type WordPolarity } from '../../src/analysis/journey/polarity.ts';
import { createTokens, tokenise, type Tokens } from '../../src/analysis/journey/tokens.ts';
import { createTurned } from '../../src/analysis/journey/turned.ts';
import { languages } from '../../src/analysis/languages/index.ts';
import { parseModel } from '../../src/analysis/sentiment/model.ts';
import { createScorer } from '../../src/analysis/sentiment/score.ts';
import { touchpointIds, type Sentiment } from '../../src/review.ts';
import { tables, type JourneyLanguage, type Labelled } from './journey-corpus.ts';
import type { ClauseLesson, Student } from './journey-student.ts';

const EPOCHS = 60;
const RATE = 0.05;
const RIDGE = 1e-3;
/** More than any text of data/sentiment that is read has. */
const MOST_WORDS = 4096;

const scorerOf = (language: JourneyLanguage): ((text: string) => Sentiment) =>
  createScorer(language, parseModel(readFileSync(new URL(`../../models/${language}.bin`, import.meta.url))));

interface Features {
  readonly keys: Int32Array;
  readonly turned: Uint8Array;
}

/** Keys of the words `first` … `last` in their order, as reading.ts looks them up, and which of them a negation turns. */
function featuresOf(tokens: Tokens, first: number, last: number, turned: Uint8Array): Features {
  const keys: number[] = [];
  const opposite: number[] = [];
  for (let word = first; word <= last; word++) {
    const hash = tokens.hash[word] ?? 0;
    const self = turned[word] ?? 0;
    keys.push(wordKey(hash), pairKey(word === 0 ? EDGE : (tokens.hash[word - 1] ?? 0), hash));
    opposite.push(self, word > 0 ? self & (turned[word - 1] ?? 0) : 0);
    const stem = stemKey(tokens, word);
    if (stem !== 0) {
      keys.push(stem);
      opposite.push(self);
    }
  }
  return { keys: Int32Array.from(keys), turned: Uint8Array.from(opposite) };
}

/** Clauses of unlabelled texts with what the sentiment engine says of them. */
export function clauseLessons(language: JourneyLanguage, texts: readonly string[]): ClauseLesson[] {
  const score = scorerOf(language);
  const clauses = createClauses(compileCues(tables[language]).turns);
  const turnedIn = createTurned(languages[language]);
  const tokens = createTokens();
  const turned = new Uint8Array(MOST_WORDS);
  return texts.flatMap((text) => {
    tokenise(text, tokens);
    const parts = clauses.split(tokens);
    turnedIn(tokens, 0, tokens.count - 1, turned);
    return Array.from({ length: parts }, (_, clause) => {
      const first = clauses.first(clause);
      const last = clauses.last(clause);
      const { label, score: value } = score(text.slice(tokens.start[first] ?? 0, tokens.end[last] ?? 0));
      const neutral = label === 'neutral' || value === null ? 0.75 : label === 'mixed' ? 0.4 : 0.1;
      const positive = (1 - neutral) * (0.5 + (value ?? 0) / 2);
      const taught = Float32Array.of(positive, 1 - neutral - positive, neutral);
      return { ...featuresOf(tokens, first, last, turned), taught };
    });
  });
}

/** Inputs of the last step and the polarity wanted. */
interface JudgedExample {
  readonly inputs: Float32Array;
  readonly sign: number;
}

/** The labelled touchpoints for which a cue is found. */
export function judgedExamples(
  language: JourneyLanguage,
  { rows, table }: Pick<Student, 'rows' | 'table'>,
  labelled: readonly Pick<Labelled, 'text' | 'judged'>[],
): JudgedExample[] {
  const cues = compileCues(tables[language]);
  const match = createMatcher(cues);
  const clauses = createClauses(cues.turns);
  const tokens = createTokens();
  const matches = createMatches();
  const score = scorerOf(language);
  const words: WordPolarity = {
    polarity(first, last, turned, sums) {
      const features = featuresOf(tokens, first, last, turned);
      features.keys.forEach((key, i) => {
        const row = rows.get(key);
        if (row === undefined) return;
        const base = row * WIDTH + POLARITY;
        const opposite = features.turned[i] ?? 0;
        sums[0] = (sums[0] ?? 0) + (table[base + opposite] ?? 0);
        sums[1] = (sums[1] ?? 0) + (table[base + 1 - opposite] ?? 0);
        sums[2] = (sums[2] ?? 0) + (table[base + 2] ?? 0);
        sums[3] = (sums[3] ?? 0) + 1;
      });
    },
  };
  const inputsOf = createPolarityInputs(words, createTurned(languages[language]));
  return labelled.flatMap(({ text, judged }) => {
    tokenise(text, tokens);
    match(tokens, matches);
    const parts = clauses.split(tokens);
    inputsOf.open(tokens, { sentiment: score(text), contrast: clauses.contrast() });
    return [...judged].flatMap(([touchpoint, sign]) => {
      const named = matches.cue.flatMap((cue, i) =>
        cue === FIRST_TOUCHPOINT + touchpoint ? [matches.first[i] ?? 0] : [],
      );
      if (named.length === 0) return [];
      for (const clause of new Set(named.map((word) => clauses.of(word))))
        inputsOf.hear(clauses.first(clause), clauses.last(clause));
      return [{ inputs: inputsOf.of(parts === 1, touchpoint).slice(), sign }];
    });
  });
}

/**
 * Weights of the last step. Labelled touchpoints teach what holds for all texts; then `ours` (contrasts.ts) and the labelled
 * ones in parted texts teach what more holds there, so that our own sentences change nothing else.
 */
export function fitPolarity(labelled: readonly JudgedExample[], ours: readonly JudgedExample[]): Float32Array {
  const weights = new Float32Array(POLARITY_INPUTS * polarities.length);
  const isParted = (input: number): boolean => input >= PARTED_INPUTS && input < POLARITY_INPUTS - touchpointIds.length;
  softmaxRegression(labelled, weights, (input) => !isParted(input));
  const parted = labelled.filter(({ inputs }) => inputs[PARTED_INPUTS] === 1);
  softmaxRegression([...ours, ...parted], weights, isParted);
  return weights;
}

/** Moves the weights of the inputs that are `learned`. */
function softmaxRegression(
  examples: readonly JudgedExample[],
  weights: Float32Array,
  learned: (input: number) => boolean,
): void {
  const kinds = polarities.length;
  const moving = Array.from({ length: POLARITY_INPUTS }, (_, i) => i).filter(learned);
  const out = new Float32Array(kinds);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch / 10);
    for (const { inputs, sign } of examples) {
      let sum = 0;
      for (let k = 0; k < kinds; k++) {
        let logit = 0;
        for (let i = 0; i < POLARITY_INPUTS; i++) logit += (inputs[i] ?? 0) * (weights[i * kinds + k] ?? 0);
        sum += out[k] = Math.exp(logit);
      }
      for (let k = 0; k < kinds; k++) {
        const slope = (out[k] ?? 0) / sum - (k === sign ? 1 : 0);
        for (const i of moving) {
          const at = i * kinds + k;
          weights[at] = (weights[at] ?? 0) - rate * (slope * (inputs[i] ?? 0) + RIDGE * (weights[at] ?? 0));
        }
      }
    }
  }
}
