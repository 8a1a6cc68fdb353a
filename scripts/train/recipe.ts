/** The recipe: which texts teach which head, with what weight, and how the decision layer is fitted. */
import type { SupportedLanguage } from '../../src/analysis/languages/index.ts';
import type { SentimentModel } from '../../src/analysis/sentiment/model.ts';
import { turnedValue } from '../../src/analysis/sentiment/features.ts';
import { createSums } from '../../src/analysis/sentiment/decide.ts';
import { createCorpus } from './corpus.ts';
import type { Label, Row } from './data.ts';
import { type Example, fitDecision } from './decision.ts';
import { lexiconRows } from './lexicon/lexicon.ts';
import { applyLinear, average, fitLinear, type Linear } from './linear.ts';
import { quantise } from './quantise.ts';

const buckets = 1 << 20;
const folds = 2;
const fillings = 8;

/** Weight of a text labelled by reading, per language (docs/experiments.md). */
const readWeight: Readonly<Record<SupportedLanguage, number>> = { fa: 5, ar: 5, en: 5 };
const lexiconWeight = 2;
/** Weight of a text of our own in the decision layer. */
const ownDecisionWeight = 0.3;
/** Mixed ones count so much more there: true ones are rare, and ours show what is meant. */
const ownMixedFactor = 4;

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

/** How far three stars are believed to mean neither praise nor complaint: Arabic sources label neutral texts with care. */
const starredMiddle: Readonly<Record<SupportedLanguage, number>> = { fa: 0.15, ar: 1, en: 0.4 };

/** What neither and both mean is seldom labelled; sentences of our own count more there than for the poles. */
const middleFactor = (kind: Kind): number => (kind === 'own' ? 2 : 1);

interface Head {
  readonly target: (label: Label) => number;
  /** Factor on the importance of a text; 0 leaves it out. */
  readonly factor: (label: Label, kind: Kind, language: SupportedLanguage) => number;
}

/** Which pole; whether neither (neutral or mixed); whether both. Three-star texts are too doubtful to teach much. */
const heads: readonly Head[] = [
  {
    target: (label) => (label === 'pos' ? 0.9 : label === 'neg' ? 0.1 : 0.5),
    factor: (label, kind) => (isPolar(label) ? 1 : kind === 'starred' ? 0.1 : 0.5),
  },
  {
    target: (label) => (isPolar(label) ? 0 : 1),
    factor: (_, kind, language) => (kind === 'starred' ? starredMiddle[language] : middleFactor(kind)),
  },
  {
    target: (label) => (label === 'mixed' ? 1 : 0),
    factor: (_, kind) => (kind === 'starred' ? 0 : middleFactor(kind)),
  },
];

/** One fit of the ensemble: its seed, the size that sources are balanced to, and whether sources have intercepts of their own. */
interface Member {
  readonly seed: number;
  readonly size: number;
  readonly epochs: number;
  readonly ownIntercepts: boolean;
  /** Share of the features left out per visit. */
  readonly dropped: number;
  readonly decay: number;
}

const members: readonly Member[] = [
  { seed: 1, size: 2000, epochs: 3, ownIntercepts: false, dropped: 0, decay: 1e-3 },
  { seed: 2, size: 2000, epochs: 5, ownIntercepts: true, dropped: 0, decay: 1e-3 },
  { seed: 3, size: 20_000, epochs: 5, ownIntercepts: false, dropped: 0, decay: 1e-3 },
  { seed: 4, size: 2000, epochs: 5, ownIntercepts: false, dropped: 0, decay: 1e-3 },
  { seed: 5, size: 2000, epochs: 4, ownIntercepts: false, dropped: 0.4, decay: 1e-3 },
  { seed: 6, size: 2000, epochs: 4, ownIntercepts: true, dropped: 0.4, decay: 3e-3 },
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
  const isHeld = (row: Row, i: number, fold: number): boolean => kindOf(row) !== 'starred' && i % folds === fold;

  const fit = (h: number, member: Member, leftOut: number): Linear => {
    const head = heads[h];
    if (head === undefined) throw new Error(`no head ${h}`);
    const balanced = importances(rows, language, member.size);
    const importance = Float32Array.from(rows, (row, i) =>
      isHeld(row, i, leftOut) ? 0 : (balanced[i] ?? 0) * head.factor(row.label, kindOf(row), language),
    );
    const targets = Float32Array.from(rows, (row) => head.target(row.label));
    return fitLinear(corpus, targets, importance, {
      buckets,
      rate: 0.1,
      epochs: member.epochs,
      decay: member.decay,
      dropped: member.dropped,
      seed: member.seed,
      turned: h === 0 ? turnedValue : 1,
      ...(member.ownIntercepts ? { groups } : {}),
    });
  };
  /** The first head, which decides most, is the mean of the whole team; the others of its first two. */
  const fitHeads = (team: readonly Member[], leftOut: number): Linear[] =>
    heads.map((_, h) => average(team.slice(0, h === 0 ? team.length : 2).map((member) => fit(h, member, leftOut))));

  // the decision layer must see heads that have not seen the text
  const examples: Example[] = [];
  for (let leftOut = 0; leftOut < folds; leftOut++) {
    const applied = fitHeads(members.slice(0, 2), leftOut).map((model) => applyLinear(corpus, model));
    rows.forEach((row, i) => {
      if (!isHeld(row, i, leftOut)) return;
      const clauses = applied[0]?.clauses[i] ?? createSums().clauses;
      examples.push({
        label: row.label,
        weight:
          kindOf(row) !== 'own' ? 1 : row.label === 'mixed' ? ownDecisionWeight * ownMixedFactor : ownDecisionWeight,
        heads: Float64Array.from(applied, (one) => one.logits[i] ?? 0),
        clauses,
        features: (corpus.offsets[i + 1] ?? 0) - (corpus.offsets[i] ?? 0),
      });
    });
  }
  const { weights, scales, biases } = quantise(fitHeads(members, -1));
  const decision = Float32Array.from([...biases, ...fitDecision(examples)]);
  return { language, weights, heads: heads.length, scales, decision };
}
