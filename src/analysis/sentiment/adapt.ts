/**
 * Adapts a model to the texts and stars of one export: its own weights are the start, a few passes of logistic regression move the
 * pole of the words that this domain uses otherwise. Deterministic, and independent of the order of the texts.
 */
import { type Scores, scoresOf } from '../evaluation/figures.ts';
import { createTable, type Tally } from '../evaluation/tally.ts';
import type { SupportedLanguage } from '../languages/index.ts';
import { z95 } from '../statistics/critical-values.ts';
import { hashText, mix } from '../text/hash.ts';
import { createCollector } from './collect.ts';
import { turnedValue } from './features.ts';
import type { SentimentModel } from './model.ts';
import { createScorer } from './score.ts';

/** A text with at least 4 stars (praise) or at most 2. */
export interface StarredText {
  readonly text: string;
  readonly praise: boolean;
}

interface Counts {
  /** Different texts of each kind; a text with both is left out. */
  readonly praise: number;
  readonly complaint: number;
}

export interface Gain {
  /** Two poles, by the model as it was and by models adapted to the other texts. */
  readonly before: Scores;
  readonly after: Scores;
  /** Texts that only the adapted models get right, and that only the model before got right. */
  readonly turnedRight: number;
  readonly turnedWrong: number;
  /** Do they differ by more than chance would explain? */
  readonly verdict: 'better' | 'no clear difference' | 'worse';
}

export type Adaptation = Counts &
  (
    | { readonly kind: 'few'; readonly least: number }
    | { readonly kind: 'adapted'; readonly gain: Gain; readonly model: SentimentModel }
  );

/** With fewer texts of one kind nothing about that kind can be learnt or checked. */
export const leastTexts = 50;
/** To see whether the adapted model is better, each fifth of the texts is judged by one that has learnt from the other four. */
const folds = 5;
const poles = ['negative', 'positive'] as const;
/** Chosen on three exports (394, 792 and 4,811 starred texts) among rates 0.5 – 3 and 5 – 10 passes: the least that costs nothing. */
const rate = 0.5;
const passes = 6;

interface Example extends StarredText {
  readonly places: Int32Array;
}

export function adaptModel(
  language: SupportedLanguage,
  model: SentimentModel,
  texts: readonly StarredText[],
): Adaptation {
  const chosen = distinct(texts);
  const praise = chosen.filter((text) => text.praise).length;
  const counts = { praise, complaint: chosen.length - praise };
  if (Math.min(counts.praise, counts.complaint) < leastTexts) return { ...counts, kind: 'few', least: leastTexts };
  const collect = createCollector(language, model);
  const examples = chosen.map((text): Example => ({ ...text, places: collect(text.text) }));
  return { ...counts, kind: 'adapted', gain: gainOf(language, model, examples), model: fit(model, examples) };
}

function gainOf(language: SupportedLanguage, model: SentimentModel, examples: readonly Example[]): Gain {
  const before = createTable();
  const after = createTable();
  let turnedRight = 0;
  let turnedWrong = 0;
  for (let fold = 0; fold < folds; fold++) {
    const held = examples.filter((_, i) => i % folds === fold);
    const rest = examples.filter((_, i) => i % folds !== fold);
    const was = judge(language, model, held, before);
    const is = judge(language, fit(model, rest), held, after);
    is.forEach((right, i) => {
      if (right && was[i] === false) turnedRight++;
      if (!right && was[i] === true) turnedWrong++;
    });
  }
  // McNemar 1947, Psychometrika 12:153: only the texts that the two judge differently tell
  const z = (turnedRight - turnedWrong) / Math.sqrt(Math.max(1, turnedRight + turnedWrong));
  const verdict = z > z95 ? 'better' : z < -z95 ? 'worse' : 'no clear difference';
  return { before: scoresOf(before, poles), after: scoresOf(after, poles), turnedRight, turnedWrong, verdict };
}

/** Each text once, in an order that depends on nothing but the texts. */
function distinct(texts: readonly StarredText[]): StarredText[] {
  const poles = new Map<string, boolean | null>();
  for (const { text, praise } of texts) {
    const known = poles.get(text);
    poles.set(text, known === undefined || known === praise ? praise : null);
  }
  const kept: (StarredText & { readonly order: number })[] = [];
  for (const [text, praise] of poles) if (praise !== null) kept.push({ text, praise, order: mix(hashText(text)) });
  return kept.sort((a, b) => a.order - b.order || (a.text < b.text ? -1 : 1));
}

/** Stochastic gradient descent on the logistic loss of the first head; both kinds weigh √ of what would balance them. */
function fit(model: SentimentModel, examples: readonly Example[]): SentimentModel {
  const weights = Float32Array.from(model.weights);
  const decision = Float32Array.from(model.decision);
  const scale = model.scales[0] ?? 1;
  const praise = examples.filter((example) => example.praise).length;
  const balance = (part: number): number => Math.sqrt(examples.length / 2 / Math.max(1, part));
  const importance = { praise: balance(praise), complaint: balance(examples.length - praise) };
  for (let pass = 0; pass < passes; pass++) {
    for (const example of examples) {
      const length = 1 / Math.sqrt(Math.max(1, example.places.length));
      let sum = 0;
      for (const place of example.places)
        sum += place < 0 ? turnedValue * (weights[~place] ?? 0) : (weights[place] ?? 0);
      const z = (decision[0] ?? 0) + sum * scale * length;
      const target = example.praise ? 1 : -1;
      const error = (importance[example.praise ? 'praise' : 'complaint'] * target) / (1 + Math.exp(target * z));
      const step = ((rate / (1 + pass)) * error * length) / scale;
      for (const place of example.places) {
        const at = place < 0 ? ~place : place;
        weights[at] = (weights[at] ?? 0) + (place < 0 ? turnedValue * step : step);
      }
    }
  }
  const rounded = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight))));
  return { ...model, weights: rounded, decision };
}

/** Counts what a model says of texts whose pole is known, and tells which it gets right. */
function judge(
  language: SupportedLanguage,
  model: SentimentModel,
  examples: readonly Example[],
  table: Tally['confusion'],
): boolean[] {
  const score = createScorer(language, model);
  return examples.map(({ text, praise }) => {
    const { score: given } = score(text);
    const truth = praise ? 'positive' : 'negative';
    const answer = given === null ? 'unscored' : given > 0 ? 'positive' : 'negative';
    table[truth][answer]++;
    return answer === truth;
  });
}
