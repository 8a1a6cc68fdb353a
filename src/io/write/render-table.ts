/** A table of raw cells: aligned on a terminal, tab-separated in a pipe. */
import { tsvLine } from './tsv.ts';
import type { WriteOptions } from './format.ts';
import type { Column } from './screen/grid.ts';

/** The rows under their column names. Cells may hold anything; the last column is the place for right-to-left text. */
export async function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { terminal, bidi }: WriteOptions,
): Promise<string> {
  if (!terminal.isTTY) return [columns.map(({ name }) => name), ...rows].map(tsvLine).join('');
  const [{ grid }, { paintLines }, { span }] = await Promise.all([
    import('./screen/grid.ts'),
    import('./screen/paint.ts'),
    import('./screen/line.ts'),
  ]);
  const lines = rows.map((row) => row.map((cell) => span(cell)));
  return paintLines(grid(columns, lines, terminal.width, bidi), terminal);
}
