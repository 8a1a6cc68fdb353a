/** A comparison as JSON for programs, a screen for people, a row per figure in a pipe and in CSV. */
import type { Problem } from '../../problems.ts';
import type { Comparison } from '../../pipeline/compare.ts';
import { comparisonColumns, comparisonRows } from './comparison-rows.ts';
import type { WriteOptions } from './format.ts';
import { jsonText } from './json-text.ts';
import { tsvLine } from './tsv.ts';

export interface ComparisonOptions extends WriteOptions {
  /** The first problems in full, those of the old side first. */
  readonly problems: readonly Problem[];
}

/** The whole document, whatever the format. */
export async function writeComparison(
  comparison: Comparison,
  format: 'json' | 'csv' | 'table',
  options: ComparisonOptions,
): Promise<string> {
  if (format === 'json') return `${jsonText(comparison, 2)}\n`;
  if (format === 'table' && options.terminal.isTTY) {
    const { showComparison } = await import('./screen/comparison.ts');
    return showComparison(comparison, options);
  }
  const rows = [comparisonColumns, ...comparisonRows(comparison)];
  if (format === 'table') return rows.map(tsvLine).join('');
  const { csvLine } = await import('./csv.ts');
  return rows.map((row) => csvLine(row, options)).join('');
}
