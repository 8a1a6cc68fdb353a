/** The figures of an evaluation: accuracy, F1, confusion and calibration. */
import { shownOf } from '../metrics/judged.ts';
import type { Estimate } from '../report.ts';
import type { JudgedText } from '../sentiment-section.ts';
import { wilson } from '../statistics/wilson.ts';
import { type Answer, answers, binCount, type Tally } from './tally.ts';
import { type Truth, truths } from './truth.ts';

/** For the docs. */
export const evaluationDefinition =
  'Only from the command evaluate, against labels (mixed is read as neutral) or stars (at most 2 negative, 3 neutral, at least 4 positive). Two poles: the sign of the score, neutral texts left out; three classes: the label. Accuracy is right ÷ all, a text not scored being wrong (Wilson 95 %); macro-F1 is the mean over the classes that occur; ECE is Σ n ÷ N · |share right − mean confidence| over ten bins of the scored texts.';

export interface ClassFigures {
  readonly label: Truth;
  /** Of the texts given this class, the share that is of it; of the texts of this class, the share found (Wilson). */
  readonly precision: Estimate;
  readonly recall: Estimate;
  readonly f1: number;
}

export interface Scores {
  /** Right ÷ all; a text not scored is wrong (Wilson). */
  readonly accuracy: Estimate;
  /** Mean F1 of the classes that occur; null when none does. */
  readonly macroF1: number | null;
  readonly classes: readonly ClassFigures[];
}

export interface Calibration {
  /** Σ n ÷ N · |share right − mean confidence| over the bins (expected calibration error); null when nothing is scored. */
  readonly ece: number | null;
  readonly bins: readonly {
    readonly from: number;
    readonly to: number;
    /** Mean confidence in the bin; null when it is empty. */
    readonly confidence: number | null;
    readonly right: Estimate;
  }[];
}

export interface EvaluationFigures {
  readonly n: number;
  readonly unscored: number;
  /** Negative against positive by the sign of the score; neutral texts are left out. */
  readonly binary: Scores;
  /** Three classes by the label, mixed read as neutral. */
  readonly three: Scores;
  /** Truth → answer → reviews. */
  readonly confusion: Readonly<Record<Truth, Readonly<Record<Answer, number>>>>;
  readonly calibration: Calibration;
  /** Wrong and sure of it, the surest first; at most ten. */
  readonly worst: readonly (JudgedText & { readonly truth: Truth })[];
}

export function figuresOf({ confusion, signs, bins, worst }: Tally): EvaluationFigures {
  let unscored = 0;
  for (const truth of truths) unscored += confusion[truth].unscored;
  const three = scoresOf(confusion, truths);
  return {
    n: three.accuracy.n,
    unscored,
    binary: scoresOf(signs, ['negative', 'positive']),
    three,
    confusion,
    calibration: calibrationOf(bins),
    worst: worst.map(({ truth, ...judged }) => ({ ...shownOf(judged), truth })),
  };
}

/** The scores of some classes; texts of other classes are left out. */
export function scoresOf(table: Tally['confusion'], classes: readonly Truth[]): Scores {
  let right = 0;
  let all = 0;
  let sum = 0;
  const figures: ClassFigures[] = [];
  for (const label of classes) {
    const row = table[label];
    const n = answers.reduce((total, answer) => total + row[answer], 0);
    if (n === 0) continue;
    const given = classes.reduce((total, truth) => total + table[truth][label], 0);
    const f1 = (2 * row[label]) / (n + given);
    figures.push({ label, precision: wilson(row[label], given), recall: wilson(row[label], n), f1 });
    right += row[label];
    all += n;
    sum += f1;
  }
  return {
    accuracy: wilson(right, all),
    macroF1: figures.length === 0 ? null : sum / figures.length,
    classes: figures,
  };
}

/** Naeini, Cooper & Hauskrecht 2015 (AAAI), with ten bins of equal width. */
function calibrationOf(bins: Tally['bins']): Calibration {
  let scored = 0;
  let error = 0;
  const rows = bins.map(({ n, right, confidence }, i) => {
    scored += n;
    error += Math.abs(right - confidence);
    return {
      from: i / binCount,
      to: (i + 1) / binCount,
      confidence: n === 0 ? null : confidence / n,
      right: wilson(right, n),
    };
  });
  return { ece: scored === 0 ? null : error / scored, bins: rows };
}
