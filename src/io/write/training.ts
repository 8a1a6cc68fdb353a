/** What training brought, in JSON or in words. */
import type { Scores } from '../../analysis/evaluation/figures.ts';
import type { Training } from '../../pipeline/train.ts';
import { safe } from '../terminal/safe.ts';
import { jsonText } from './json-text.ts';
import { languageName } from './words/languages.ts';
import { count, plural, share } from './words/numbers.ts';

/** The file of the model is named to people only: documents hold nothing of the machine. */
export function writeTraining(training: Training, file: string, format: 'json' | 'table'): string {
  if (format === 'json') return `${jsonText(training, 2)}\n`;
  const { language, praise, complaint, gain } = training;
  const { before, after, turnedRight, turnedWrong, verdict } = gain;
  const figures = ({ accuracy, macroF1 }: Scores): string =>
    `${share(accuracy)} right, macro-F1 ${(macroF1 ?? 0).toFixed(3).replace(/^0/, '')}`;
  return [
    `${languageName(language)} model adapted to ${count(praise)} texts with 4–5★ and ${count(complaint)} with 1–2★: ${safe(file)}`,
    `  before  ${figures(before)}`,
    `  after   ${figures(after)}`,
    `  ${verdict}: ${plural(turnedRight, 'text')} turned right, ${count(turnedWrong)} turned wrong`,
    'After: each fifth of the texts judged by a model adapted to the other four; the one in the file has learnt from all.',
    `Use it with --model ${safe(file)}; it reads ${languageName(language)} only.`,
    '',
  ].join('\n');
}
