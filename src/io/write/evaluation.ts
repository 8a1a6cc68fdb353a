/** An evaluation as JSON for programs, a screen for people, a row per figure in a pipe. */
import type { EvaluationFigures, Scores } from '../../analysis/evaluation/figures.ts';
import type { Evaluation } from '../../pipeline/evaluate.ts';
import type { Row } from './figure-rows.ts';
import type { WriteOptions } from './format.ts';
import { jsonText } from './json-text.ts';
import { tsvLine } from './tsv.ts';

/** The whole document, whatever the format. */
export async function writeEvaluation(
  evaluation: Evaluation,
  format: 'json' | 'table',
  options: WriteOptions,
): Promise<string> {
  if (format === 'json') return `${jsonText(evaluation, 2)}\n`;
  if (options.terminal.isTTY) {
    const { showEvaluation } = await import('./screen/evaluation.ts');
    return showEvaluation(evaluation, options);
  }
  const sections = [
    ['all', evaluation.all],
    ...evaluation.languages.map((one) => [one.language, one] as const),
  ] as const;
  const lines = sections.flatMap(([section, figures]) =>
    rowsOf(figures).map(([figure, key, value]) =>
      typeof value === 'object' && value !== null
        ? [section, figure, key, value.value, value.low, value.high, value.n]
        : [section, figure, key, value, null, null, null],
    ),
  );
  return [['section', 'figure', 'key', 'value', 'low', 'high', 'n'], ...lines].map(tsvLine).join('');
}

function scoreRows(name: string, { accuracy, macroF1, classes }: Scores): Row[] {
  return [
    [`${name}.accuracy`, null, accuracy],
    [`${name}.macroF1`, null, macroF1],
    ...classes.flatMap(({ label, precision, recall, f1 }): Row[] => [
      [`${name}.precision`, label, precision],
      [`${name}.recall`, label, recall],
      [`${name}.f1`, label, f1],
    ]),
  ];
}

function rowsOf({ n, unscored, binary, three, confusion, calibration, worst }: EvaluationFigures): Row[] {
  return [
    ['n', null, n],
    ['unscored', null, unscored],
    ...scoreRows('binary', binary),
    ...scoreRows('three', three),
    ...Object.entries(confusion).flatMap(([truth, row]) =>
      Object.entries(row).map(([answer, count]): Row => [`confusion.${truth}`, answer, count]),
    ),
    ['calibration.ece', null, calibration.ece],
    ...calibration.bins.map(({ from, to, right }): Row => ['calibration.right', `${from}-${to}`, right]),
    ...worst.map(({ truth, label, text }): Row => ['worst', `${truth} as ${label}`, text]),
  ];
}
