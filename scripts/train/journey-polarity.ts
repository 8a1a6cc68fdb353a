/** Trains the polarity of touchpoints: the sentiment engine teaches words, labelled touchpoints how to weigh what is known. */
import { readFileSync } from 'node:fs';
import { createClauses } from '../../src/analysis/journey/clauses.ts';
import { compileCues, FIRST_TOUCHPOINT } from '../../src/analysis/journey/cues/compile.ts';
import { createMatcher, createMatches } from '../../src/analysis/journey/cues/match.ts';
import { EDGE, pairKey, stemKey, wordKey } from '../../src/analysis/journey/features.ts';
import { NORM, POLARITY, polarities, POLARITY_INPUTS, WIDTH } from '../../src/analysis/journey/model.ts';
import { createPolarityInputs } from '../../src/analysis/journey/polarity.ts';
import { createTokens, tokenise, type Tokens } from '../../src/analysis/journey/tokens.ts';
import { parseModel } from '../../src/analysis/sentiment/model.ts';
import { createScorer } from '../../src/analysis/sentiment/score.ts';
import type { Sentiment } from '../../src/review.ts';
import { tables, type JourneyLanguage, type Labelled } from './journey-corpus.ts';
import type { ClauseLesson, Student } from './journey-student.ts';

const EPOCHS = 60;
const RATE = 0.05;
const RIDGE = 1e-3;

const scorerOf = (language: JourneyLanguage): ((text: string) => Sentiment) =>
  createScorer(language, parseModel(readFileSync(new URL(`../../models/${language}.bin`, import.meta.url))));

/** Keys of the words `first` … `last` in their order, as reading.ts looks them up. */
function keysOf(tokens: Tokens, first: number, last: number): Int32Array {
  const keys: number[] = [];
  for (let word = first; word <= last; word++) {
    const hash = tokens.hash[word] ?? 0;
    keys.push(wordKey(hash), pairKey(word === 0 ? EDGE : (tokens.hash[word - 1] ?? 0), hash));
    const stem = stemKey(tokens, word);
    if (stem !== 0) keys.push(stem);
  }
  return Int32Array.from(keys);
}

/** Clauses of unlabelled texts with what the sentiment engine says of them. */
export function clauseLessons(language: JourneyLanguage, texts: readonly string[]): ClauseLesson[] {
  const score = scorerOf(language);
  const clauses = createClauses(compileCues(tables[language]).turns);
  const tokens = createTokens();
  return texts.flatMap((text) => {
    tokenise(text, tokens);
    return Array.from({ length: clauses.split(tokens) }, (_, clause) => {
      const first = clauses.first(clause);
      const last = clauses.last(clause);
      const { label, score: value } = score(text.slice(tokens.start[first] ?? 0, tokens.end[last] ?? 0));
      const neutral = label === 'neutral' || value === null ? 0.75 : label === 'mixed' ? 0.4 : 0.1;
      const positive = (1 - neutral) * (0.5 + (value ?? 0) / 2);
      return { keys: keysOf(tokens, first, last), taught: Float32Array.of(positive, 1 - neutral - positive, neutral) };
    });
  });
}

/** Weights of the last step: softmax regression on the labelled touchpoints for which a cue is found. */
export function fitPolarity(
  language: JourneyLanguage,
  { rows, table }: Pick<Student, 'rows' | 'table'>,
  labelled: readonly Labelled[],
): Float32Array {
  const cues = compileCues(tables[language]);
  const match = createMatcher(cues);
  const clauses = createClauses(cues.turns);
  const tokens = createTokens();
  const matches = createMatches();
  const score = scorerOf(language);
  const inputsOf = createPolarityInputs({
    polarity(first, last, logits) {
      logits.fill(0);
      let features = 0;
      for (const key of keysOf(tokens, first, last)) {
        const row = rows.get(key);
        if (row === undefined) continue;
        features++;
        for (let k = 0; k < logits.length; k++) logits[k] = (logits[k] ?? 0) + (table[row * WIDTH + POLARITY + k] ?? 0);
      }
      const length = NORM / Math.sqrt(features === 0 ? 1 : features);
      for (let k = 0; k < logits.length; k++) logits[k] = (logits[k] ?? 0) * length;
    },
  });
  const examples = labelled.flatMap(({ text, judged }) => {
    tokenise(text, tokens);
    match(tokens, matches);
    const parts = clauses.split(tokens);
    inputsOf.open(tokens, score(text));
    return [...judged].flatMap(([touchpoint, sign]) => {
      const at = matches.cue.indexOf(FIRST_TOUCHPOINT + touchpoint);
      if (at < 0) return [];
      const clause = clauses.of(matches.first[at] ?? 0);
      const inputs = inputsOf.of(clauses.first(clause), clauses.last(clause), parts === 1, touchpoint);
      return [{ inputs: inputs.slice(), sign }];
    });
  });
  return softmaxRegression(examples);
}

function softmaxRegression(
  examples: readonly { readonly inputs: Float32Array; readonly sign: number }[],
): Float32Array {
  const kinds = polarities.length;
  const weights = new Float32Array(POLARITY_INPUTS * kinds);
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
        for (let i = 0; i < POLARITY_INPUTS; i++) {
          const at = i * kinds + k;
          weights[at] = (weights[at] ?? 0) - rate * (slope * (inputs[i] ?? 0) + RIDGE * (weights[at] ?? 0));
        }
      }
    }
  }
  return weights;
}
