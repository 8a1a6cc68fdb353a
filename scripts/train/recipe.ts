/** The recipe: which texts teach which head, with what weight, and how the decision layer is fitted. */
import type { SupportedLanguage } from '../../src/analysis/languages/index.ts';
import type { SentimentModel } from '../../src/analysis/sentiment/model.ts';
import { createCorpus } from './corpus.ts';
import type { Label, Row } from './data.ts';
import { fitDecision } from './decision.ts';
import { applyLinear, fitLinear, type Linear } from './linear.ts';
import { quantise } from './quantise.ts';

const buckets = 1_250_000;
const folds = 4;

/** Balances sources and classes: a text of a set with many like it counts less. Texts labelled by reading count five. */
function importances(rows: readonly Row[]): Float32Array {
  const key = (row: Row): string => `${row.source} ${row.label}`;
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return Float32Array.from(rows, (row) =>
    row.source === 'clean' || row.source === 'journey' ? 5 : Math.min(3, Math.sqrt(2000 / (counts.get(key(row)) ?? 1))),
  );
}

interface Head {
  readonly target: (label: Label) => number;
  /** Factor on the importance of a text; 0 leaves it out. */
  readonly factor: (label: Label, read: boolean) => number;
  readonly decay: number;
}

const heads: readonly Head[] = [
  {
    target: (label) => (label === 'pos' ? 0.95 : label === 'neg' ? 0.05 : 0.5),
    factor: (label, read) => (label === 'pos' || label === 'neg' ? 1 : read ? 0.5 : 0.1),
    decay: 1e-3,
  },
  {
    target: (label) => (label === 'neu' || label === 'mixed' ? 1 : 0),
    factor: (_, read) => (read ? 1 : 0.15),
    decay: 1e-3,
  },
  { target: (label) => (label === 'mixed' ? 1 : 0), factor: (_, read) => (read ? 1 : 0), decay: 1e-3 },
];

/** Trains the model of one language on star-labelled and on read texts. */
export function trainLanguage(
  language: SupportedLanguage,
  starred: readonly Row[],
  read: readonly Row[],
): SentimentModel {
  const rows = [...starred, ...read];
  const corpus = createCorpus(
    language,
    rows.map((row) => row.text),
    buckets,
  );
  const base = importances(rows);
  const fit = (head: Head, leftOut: number, seed: number): Linear => {
    const importance = base.map((weight, i) => {
      const row = rows[i];
      if (row === undefined || (i >= starred.length && i % folds === leftOut)) return 0;
      return weight * head.factor(row.label, i >= starred.length);
    });
    const targets = Float32Array.from(rows, (row) => head.target(row.label));
    return fitLinear(corpus, targets, importance, { buckets, rate: 0.1, epochs: 3, decay: head.decay, seed });
  };
  // the decision layer must see heads that have not seen the text
  const honest = heads.map(() => new Float32Array(rows.length));
  for (let leftOut = 0; leftOut < folds; leftOut++) {
    heads.forEach((head, h) => {
      const logits = applyLinear(corpus, fit(head, leftOut, 10 + leftOut));
      for (let i = starred.length; i < rows.length; i++) {
        if (i % folds === leftOut) (honest[h] ?? logits)[i] = logits[i] ?? 0;
      }
    });
  }
  const { weights, scales, biases } = quantise(heads.map((head) => fit(head, -1, 1)));
  const examples = read.map((row, k) => {
    const i = starred.length + k;
    return {
      label: row.label,
      heads: Float64Array.from(honest, (logits) => logits[i] ?? 0),
      features: (corpus.offsets[i + 1] ?? 0) - (corpus.offsets[i] ?? 0),
    };
  });
  const decision = Float32Array.from([...biases, ...fitDecision(examples)]);
  return { language, weights, heads: heads.length, scales, decision };
}
