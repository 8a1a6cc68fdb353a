/** Figures on labelled texts, computed as ../shared/tools/evaluate.mjs computes them. */
import type { Sentiment } from '../../src/review.ts';
import type { Label, Row } from './data.ts';

const short = { negative: 'neg', neutral: 'neu', positive: 'pos', mixed: 'mixed', unscored: '?' } as const;
type Guess = Label | '?';
type Pair = readonly [guess: Guess, truth: Label];

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

/** How far confidence is from the share that is right, over ten equal bands (expected calibration error). */
function calibrationError(sure: readonly (readonly [confidence: number, right: boolean])[]): number {
  let error = 0;
  for (let band = 0; band < 10; band++) {
    const part = sure.filter(([c]) => Math.min(9, Math.floor(c * 10)) === band);
    if (part.length === 0) continue;
    const right = part.filter(([, r]) => r).length / part.length;
    error += (Math.abs(right - mean(part.map(([c]) => c))) * part.length) / sure.length;
  }
  return error;
}

/** One line per source and, where there are several, one with the means. */
export function measure(score: (text: string) => Sentiment, rows: readonly Row[]): string {
  const lines: string[] = [];
  const binaries: number[] = [];
  const threes: number[] = [];
  for (const source of new Set(rows.map((row) => row.source))) {
    const part = rows.filter((row) => row.source === source);
    const said = part.map((row) => score(row.text));
    const polar: Pair[] = [];
    const all: Pair[] = [];
    const four: Pair[] = [];
    const sure: (readonly [number, boolean])[] = [];
    part.forEach((row, i) => {
      const s = said[i];
      if (s === undefined) return;
      const sign: Guess = s.score === null || s.score === 0 ? '?' : s.score > 0 ? 'pos' : 'neg';
      if (row.label === 'neg' || row.label === 'pos') polar.push([sign, row.label]);
      all.push([fold(short[s.label]), fold(row.label)]);
      four.push([short[s.label], row.label]);
      if (s.confidence !== null) sure.push([s.confidence, fold(short[s.label]) === fold(row.label)]);
    });
    const high = said.flatMap((s, i) => {
      const label = part[i]?.label;
      const decided = s.label === 'negative' || s.label === 'positive';
      if (!decided || (s.confidence ?? 0) < 0.9 || (label !== 'neg' && label !== 'pos')) return [];
      return [short[s.label] === label];
    });
    const binary = macro(polar, ['neg', 'pos']);
    const has3 = all.some(([, truth]) => truth === 'neu');
    const three = has3 ? macro(all, ['neg', 'neu', 'pos']) : Number.NaN;
    binaries.push(binary);
    if (has3) threes.push(three);
    const four4 = four.some(([, truth]) => truth === 'mixed') ? macro(four, ['neg', 'neu', 'pos', 'mixed']).toFixed(3) : '';
    lines.push(
      `  ${source.padEnd(22)} n ${String(part.length).padStart(5)}  binary ${binary.toFixed(4)}  three ${three.toFixed(4)}  ` +
        `ece ${calibrationError(sure).toFixed(3)}  sure ${(high.length / polar.length).toFixed(2)} right ${(high.filter(Boolean).length / high.length).toFixed(3)}  ${four4}`,
    );
  }
  if (lines.length > 1) lines.push(`  mean binary ${mean(binaries).toFixed(4)}  three ${mean(threes).toFixed(4)}`);
  return lines.join('\n');
}
