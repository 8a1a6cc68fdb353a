/** Figures on labelled texts, computed as the project's evaluation tool computes them: mixed is read as neutral in three classes. */
import type { Sentiment } from '../../src/review.ts';
import type { Label, Row } from './data.ts';

const short = { negative: 'neg', neutral: 'neu', positive: 'pos', mixed: 'mixed', unscored: '?' } as const;
type Guess = Label | '?';
type Pair = readonly [guess: Guess, truth: Label];
type Sure = readonly [confidence: number, right: boolean];

function f1(pairs: readonly Pair[], label: Label): number {
  let hit = 0;
  let wrong = 0;
  for (const [guess, truth] of pairs) {
    if (guess === label && truth === label) hit++;
    else if (guess === label || truth === label) wrong++;
  }
  return hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong);
}

const macro = (pairs: readonly Pair[], labels: readonly Label[]): number =>
  labels.reduce((sum, label) => sum + f1(pairs, label), 0) / labels.length;
const fold = <T extends Guess>(label: T): T | 'neu' => (label === 'mixed' ? 'neu' : label);
const mean = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0) / xs.length;
const share = (xs: readonly boolean[]): number => xs.filter(Boolean).length / xs.length;

/** How far confidence is from the share that is right, over ten equal bands (expected calibration error). */
function calibrationError(sure: readonly Sure[]): number {
  let error = 0;
  for (let band = 0; band < 10; band++) {
    const part = sure.filter(([c]) => Math.min(9, Math.floor(c * 10)) === band);
    if (part.length === 0) continue;
    error += (Math.abs(share(part.map(([, r]) => r)) - mean(part.map(([c]) => c))) * part.length) / sure.length;
  }
  return error;
}

interface SourceFigures {
  readonly source: string;
  readonly texts: number;
  /** Macro-F1 of the sign of the score on negative and positive texts. */
  readonly binary: number;
  /** Macro-F1 of three classes; NaN where the source has no neutral texts. */
  readonly three: number;
  readonly four: number;
  readonly calibrationError: number;
  /** Share of polar texts with a confidence of at least .9, and the share of those that is right. */
  readonly sure: number;
  readonly sureRight: number;
}

function measureSource(score: (text: string) => Sentiment, source: string, rows: readonly Row[]): SourceFigures {
  const polar: Pair[] = [];
  const all: Pair[] = [];
  const calibration: Sure[] = [];
  const high: boolean[] = [];
  for (const { text, label } of rows) {
    const said = score(text);
    const guess = short[said.label];
    const value = said.score ?? 0;
    if (label === 'neg' || label === 'pos') {
      polar.push([value === 0 ? '?' : value > 0 ? 'pos' : 'neg', label]);
      if ((guess === 'neg' || guess === 'pos') && (said.confidence ?? 0) >= 0.9) high.push(guess === label);
    }
    all.push([guess, label]);
    if (said.confidence !== null) calibration.push([said.confidence, fold(guess) === fold(label)]);
  }
  const folded = all.map(([guess, truth]): Pair => [fold(guess), fold(truth)]);
  const hasNeutral = folded.some(([, truth]) => truth === 'neu');
  return {
    source,
    texts: rows.length,
    binary: macro(polar, ['neg', 'pos']),
    three: hasNeutral ? macro(folded, ['neg', 'neu', 'pos']) : Number.NaN,
    four: macro(all, ['neg', 'neu', 'pos', 'mixed']),
    calibrationError: calibrationError(calibration),
    sure: high.length / polar.length,
    sureRight: share(high),
  };
}

export interface Figures extends SourceFigures {
  readonly sources: readonly SourceFigures[];
}

/** Means over the sources of `rows`. */
export function figures(score: (text: string) => Sentiment, rows: readonly Row[]): Figures {
  const sources = [...new Set(rows.map((row) => row.source))].sort().map((source) =>
    measureSource(
      score,
      source,
      rows.filter((row) => row.source === source),
    ),
  );
  const over = (pick: (s: SourceFigures) => number): number =>
    mean(sources.map(pick).filter((value) => Number.isFinite(value)));
  return {
    source: 'mean',
    texts: rows.length,
    binary: over((s) => s.binary),
    three: over((s) => s.three),
    four: over((s) => s.four),
    calibrationError: over((s) => s.calibrationError),
    sure: over((s) => s.sure),
    sureRight: over((s) => s.sureRight),
    sources,
  };
}

/** A table of them in Markdown. */
export function table(all: Figures): string {
  const show = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '–');
  const line = (s: SourceFigures): string =>
    `| ${s.source} | ${s.texts} | ${[s.binary, s.three, s.four, s.calibrationError, s.sure, s.sureRight].map(show).join(' | ')} |`;
  const head =
    '| source | texts | binary F1 | 3-class F1 | 4-class F1 | ECE | sure | sure right |\n|---|---|---|---|---|---|---|---|';
  const rows = all.sources.length > 1 ? [...all.sources, all] : all.sources;
  return [head, ...rows.map(line)].join('\n');
}
