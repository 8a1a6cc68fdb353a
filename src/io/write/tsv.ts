/** Tab-separated lines for pipes: one record per line whatever a text holds, so that cut, sort and awk can be trusted. */
import { safe } from '../terminal/safe.ts';
import type { Cell } from './cells.ts';
import { guardFormula } from './formula.ts';

/** One line with its newline. Tabs and newlines inside a cell become spaces, control characters visible escapes, null an empty cell. */
export function tsvLine(cells: readonly Cell[]): string {
  const texts = cells.map((cell) =>
    typeof cell === 'string' ? guardFormula(safe(cell)) : cell === null ? '' : String(cell),
  );
  return `${texts.join('\t')}\n`;
}
