/** The recipe: which texts teach which head, with what weight, and how the decision layer is fitted. */
import type { SupportedLanguage } from '../../src/analysis/languages/index.ts';
import type { SentimentModel } from '../../src/analysis/sentiment/model.ts';
import { createCorpus } from './corpus.ts';
import type { Label, Row } from './data.ts';
import { fitDecision } from './decision.ts';
import { lexiconRows } from './lexicon/lexicon.ts';
import { applyLinear, average, fitLinear, type Linear } from './linear.ts';
import { quantise } from './quantise.ts';

const buckets = 1_250_000;
const folds = 4;
const fillings = 6;

/** Weight of a text labelled by reading, per language (docs/experiments.md). */
const readWeight: Readonly<Record<SupportedLanguage, number>> = { fa: 5, ar: 5, en: 2 };
const lexiconWeight = 2;

type Kind = 'starred' | 'read' | 'own';
const kindOf = (row: Row): Kind =>
  row.source === 'lexicon' ? 'own' : row.source === 'clean' || row.source === 'journey' ? 'read' : 'starred';
const isPolar = (label: Label): boolean => label === 'pos' || label === 'neg';

/** Balances sources and classes: a text counts √(size / texts of its source and class), at most 3. */
function importances(rows: readonly Row[], language: SupportedLanguage, size: number): Float32Array {
  const key = (row: Row): string => `${row.source} ${row.label}`;
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  const weight = {
    read: () => readWeight[language],
    own: () => lexiconWeight,
    starred: (row: Row) => Math.min(3, Math.sqrt(size / (counts.get(key(row)) ?? 1))),
  };
  return Float32Array.from(rows, (row) => weight[kindOf(row)](row));
}

interface Head {
  readonly target: (label: Label) => number;
  /** Factor on the importance of a text; 0 leaves it out. */
  readonly factor: (label: Label, kind: Kind) => number;
}

/** Which pole; whether neither (neutral or mixed); whether both. Three-star texts are too doubtful to teach much. */
const heads: readonly Head[] = [
  {
    target: (label) => (label === 'pos' ? 0.9 : label === 'neg' ? 0.1 : 0.5),
    factor: (label, kind) => (isPolar(label) ? 1 : kind === 'starred' ? 0.1 : 0.5),
  },
  { target: (label) => (isPolar(label) ? 0 : 1), factor: (_, kind) => (kind === 'starred' ? 0.15 : 1) },
  { target: (label) => (label === 'mixed' ? 1 : 0), factor: (_, kind) => (kind === 'starred' ? 0 : 1) },
];

/** One fit of the ensemble: its seed, the size that sources are balanced to, and whether sources have intercepts of their own. */
interface Member {
  readonly seed: number;
  readonly size: number;
  readonly ownIntercepts: boolean;
}

const members: readonly Member[] = [
  { seed: 1, size: 2000, ownIntercepts: false },
  { seed: 2, size: 2000, ownIntercepts: true },
  { seed: 3, size: 20_000, ownIntercepts: false },
  { seed: 4, size: 2000, ownIntercepts: false },
];

/** Trains the model of one language on star-labelled and on read texts. A text in both keeps the label given by reading. */
export function trainLanguage(
  language: SupportedLanguage,
  starred: readonly Row[],
  read: readonly Row[],
): SentimentModel {
  const known = new Set(read.map((row) => row.text.trim()));
  const rows = [...read, ...starred.filter((row) => !known.has(row.text.trim())), ...lexiconRows(language, fillings)];
  const texts = rows.map((row) => row.text);
  const corpus = createCorpus(language, texts, buckets);
  const sources = [...new Set(rows.map((row) => row.source))];
  const groups = Int32Array.from(rows, (row) => (kindOf(row) === 'starred' ? sources.indexOf(row.source) : -1));

  const fit = (head: Head, member: Member, leftOut: number): Linear => {
    const importance = importances(rows, language, member.size).map((weight, i) => {
      const row = rows[i];
      return row === undefined || (i < read.length && i % folds === leftOut)
        ? 0
        : weight * head.factor(row.label, kindOf(row));
    });
    const targets = Float32Array.from(rows, (row) => head.target(row.label));
    return fitLinear(corpus, targets, importance, {
      buckets,
      rate: 0.1,
      epochs: 3,
      decay: 1e-3,
      seed: member.seed,
      ...(member.ownIntercepts ? { groups } : {}),
    });
  };
  const fitHeads = (team: readonly Member[], leftOut: number): Linear[] =>
    heads.map((head, h) => average((h === 0 ? team : team.slice(0, 2)).map((member) => fit(head, member, leftOut))));

  // the decision layer must see heads that have not seen the text
  const examples = read.map((row, i) => ({
    label: row.label,
    heads: new Float64Array(heads.length),
    features: (corpus.offsets[i + 1] ?? 0) - (corpus.offsets[i] ?? 0),
  }));
  for (let leftOut = 0; leftOut < folds; leftOut++) {
    fitHeads(members.slice(0, 3), leftOut).forEach((model, h) => {
      const logits = applyLinear(corpus, model);
      examples.forEach((example, i) => {
        if (i % folds === leftOut) example.heads[h] = logits[i] ?? 0;
      });
    });
  }
  const { weights, scales, biases } = quantise(fitHeads(members, -1));
  const decision = Float32Array.from([...biases, ...fitDecision(examples)]);
  return { language, weights, heads: heads.length, scales, decision };
}
