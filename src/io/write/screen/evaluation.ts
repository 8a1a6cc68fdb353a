/** The evaluation screen: how often right, what is taken for what, how far the confidence can be trusted, the worst errors. */
import type { EvaluationFigures, Scores } from '../../../analysis/evaluation/figures.ts';
import type { Evaluation } from '../../../pipeline/evaluate.ts';
import { padEnd, padStart } from '../../terminal/width.ts';
import type { WriteOptions } from '../format.ts';
import { languageName } from '../words/languages.ts';
import { count, percent, percentRange, plural, share } from '../words/numbers.ts';
import { blocks } from './bars.ts';
import { grid } from './grid.ts';
import { arithmetic } from './headline.ts';
import { labelTones } from './label-tones.ts';
import { parted, quiet, span, strong, wrap, type Line } from './line.ts';
import { paintLines } from './paint.ts';

const widest = 120;
const narrowest = 60;
/** Narrower screens leave out a column. */
const roomy = 84;

/** The whole screen as text. */
export async function showEvaluation(evaluation: Evaluation, options: WriteOptions): Promise<string> {
  const width = Math.min(widest, Math.max(narrowest, options.terminal.width));
  const { all } = evaluation;
  const parts = [
    head(evaluation, width),
    [
      ...score('Two poles', 'by the sign of the score; neutral texts left out', all.binary, width),
      ...score('Three classes', 'by the label; mixed reads as neutral', all.three, width),
    ],
    byLanguage(evaluation, width, options),
    confusion(all, width, options),
    calibration(all, width),
    worst(all, evaluation.inputs.length > 1, width, options),
  ];
  const lines = parted(parts).flatMap((line) => wrap(line, width, 4));
  return paintLines(lines, options.terminal);
}

function head({ authority, all, unlabelled, unreadable, inputs, chosen }: Evaluation, width: number): Line[] {
  const parts = [
    `${plural(all.n, 'text')} held against their ${authority === 'label' ? 'labels' : 'stars'}`,
    ...(unlabelled > 0 ? [`${count(unlabelled)} without`] : []),
    ...(unreadable > 0 ? [`${count(unreadable)} with a label that cannot be read`] : []),
    ...(all.unscored > 0 ? [`${count(all.unscored)} not scored, which counts as wrong`] : []),
  ];
  const [first = '', ...rest] = parts;
  return [
    ...wrap([strong(first), quiet(rest.map((part) => ` · ${part}`).join(''))], width),
    ...arithmetic(inputs, chosen, width),
  ];
}

/** F1 as papers print it: `.905`. */
const fraction = (value: number | null): string => (value === null ? '–' : value.toFixed(3).replace(/^0/, ''));

function score(name: string, how: string, { accuracy, macroF1 }: Scores, width: number): Line[] {
  const figures = `${share(accuracy)} right · macro-F1 ${fraction(macroF1)}`;
  return wrap([strong(padEnd(name, 15)), span(figures), quiet(` · ${how}`)], width, 15);
}

function byLanguage({ languages }: Evaluation, width: number, { bidi }: WriteOptions): Line[] {
  if (languages.length < 2) return [];
  const columns = [
    { name: '' },
    { name: 'texts', align: 'right' },
    { name: 'poles right' },
    { name: 'F1' },
    { name: 'classes right' },
    { name: 'F1' },
    { name: 'ECE' },
  ] as const;
  const short = ({ accuracy }: Scores): string =>
    accuracy.value === null ? '–' : `${percent(accuracy.value)} ${percentRange(accuracy)}`;
  const rows = languages.map(({ language, n, binary, three, calibration: { ece } }): Line => [
    span(languageName(language)),
    span(count(n)),
    span(short(binary)),
    span(fraction(binary.macroF1)),
    span(short(three)),
    span(fraction(three.macroF1)),
    span(fraction(ece)),
  ]);
  return [[strong('By language')], ...grid(columns, rows, width, bidi)];
}

function confusion({ confusion: table, three }: EvaluationFigures, width: number, { bidi }: WriteOptions): Line[] {
  const answers = ['negative', 'neutral', 'positive', 'unscored'] as const;
  const shown = width < roomy ? answers.slice(0, -1) : answers;
  const columns = [
    { name: 'truth' },
    ...shown.map((name) => ({ name: `as ${name}`, align: 'right' }) as const),
    { name: 'F1', align: 'right' },
    { name: 'found' },
  ] as const;
  const rows = three.classes.map(({ label, recall, f1 }): Line => [
    span(label, labelTones[label]),
    ...shown.map((answer) => span(count(table[label][answer]), answer === label ? 'strong' : 'plain')),
    span(fraction(f1)),
    span(share(recall)),
  ]);
  return [[strong('What is taken for what')], ...grid(columns, rows, width, bidi)];
}

const bar = 24;

function calibration({ calibration: { ece, bins } }: EvaluationFigures, width: number): Line[] {
  if (ece === null) return [];
  const rows = bins.filter(({ right }) => right.n > 0);
  const number = Math.max(...rows.map(({ right }) => count(right.n).length));
  return [
    ...wrap([strong('Confidence'), quiet(`  expected calibration error ${fraction(ece)}`)], width, 2),
    ...rows.map(({ from, to, confidence, right }): Line => {
      const honest = confidence !== null && (right.high ?? 1) >= confidence;
      return [
        span(`  says ${padStart(percent(confidence ?? 0), 4)} `),
        span(padEnd(blocks(right.value ?? 0, 1, bar), bar), honest ? 'accent' : 'warn'),
        span(` is right ${padStart(percent(right.value ?? 0), 5)} `),
        quiet(`${padEnd(percentRange(right), 10)} ${padStart(count(right.n), number)} between ${from} and ${to}`),
      ];
    }),
  ];
}

function worst({ worst: texts }: EvaluationFigures, several: boolean, width: number, { bidi }: WriteOptions): Line[] {
  if (texts.length === 0) return [];
  const columns = [
    { name: 'given' },
    { name: 'truth' },
    { name: 'sure', align: 'right' },
    ...(several ? [{ name: 'file' }] : []),
    { name: 'line', align: 'right' },
    { name: 'text' },
  ] as const;
  const rows = texts.map(({ label, truth, confidence, file, line, text }): Line => [
    span(label, labelTones[label]),
    span(truth, labelTones[truth]),
    quiet(percent(confidence)),
    ...(several ? [quiet(file)] : []),
    quiet(line.toString()),
    span(text),
  ]);
  return [[strong('Surest and wrong')], ...grid(columns, rows, width, bidi)];
}
