/** An explanation as JSON for programs, a screen for people, a row per contribution in a pipe. */
import type { Explanation } from '../../pipeline/explain.ts';
import type { Cell } from './cells.ts';
import type { WriteOptions } from './format.ts';
import { jsonText } from './json-text.ts';
import { tsvLine } from './tsv.ts';

/** The whole document, whatever the format. */
export async function writeExplanation(
  explanation: Explanation,
  format: 'json' | 'table',
  options: WriteOptions,
): Promise<string> {
  if (format === 'json') return `${jsonText(explanation, 2)}\n`;
  if (options.terminal.isTTY) {
    const { showExplanation } = await import('./screen/explanation.ts');
    return showExplanation(explanation, options);
  }
  return rowsOf(explanation).map(tsvLine).join('');
}

function rowsOf({ language, sentiment, contributions, funnel, touchpoints, relationship }: Explanation): Cell[][] {
  return [
    ['part', 'name', 'value'],
    ['language', language.code, language.margin],
    ['language', 'runner-up', language.runnerUp],
    ['sentiment', sentiment.label, sentiment.score],
    ['sentiment', 'confidence', sentiment.confidence],
    ['logit', 'all', contributions?.logit ?? null],
    ['logit', 'start', contributions?.start ?? null],
    ...(contributions?.words ?? []).map(({ text, logit }) => ['word', text, logit]),
    ...(contributions?.phrases ?? []).map(({ text, logit }) => ['phrase', text, logit]),
    ['stage', funnel.stage, funnel.confidence],
    ...funnel.evidence.map((quote) => ['evidence', quote, null]),
    ...touchpoints.map(({ id, polarity }) => ['touchpoint', id, polarity]),
    ['relationship', relationship, null],
  ];
}
