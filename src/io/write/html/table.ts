/** Tables: with a caption, heads for rows and columns, and a frame that scrolls where the page is too narrow. */
import type { Estimate } from '../../../analysis/report.ts';
import type { FigureKind } from '../prose/numbers.ts';
import type { Prose } from '../prose/prose.ts';
import { markup, type Html, type Piece } from './markup.ts';

/** How a column is set: names and sentences from the start of the line, figures to its end; a word is never broken. */
type Setting = 'text' | 'word' | 'figure';

/** A column of anything, of counts, or of figures with their interval and denominator under them. */
export type TableColumn<Row> = { readonly head: string } & (
  | { readonly cell: (row: Row) => Piece; readonly setting?: Setting }
  | { readonly count: (row: Row) => number }
  | { readonly kind: FigureKind; readonly of: (row: Row) => Estimate | undefined }
);

/** The first column names its row. Null where there is no row. */
export function table<Row>(
  prose: Prose,
  caption: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): Html | null {
  if (rows.length === 0) return null;
  const head = columns.map((column) => markup`<th scope="col" class="${settingOf(column)}">${column.head}</th>`);
  const line = (row: Row): Html =>
    markup`<tr>${columns.map((column, i) => cellOf(column, row, i === 0, prose))}</tr>\n`;
  return markup`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map(line)}</tbody></table></div>
`;
}

function settingOf<Row>(column: TableColumn<Row>): Setting {
  return 'cell' in column ? (column.setting ?? 'text') : 'figure';
}

function cellOf<Row>(column: TableColumn<Row>, row: Row, first: boolean, prose: Prose): Html {
  const content = contentOf(column, row, prose);
  const setting = settingOf(column);
  return first
    ? markup`<th scope="row" class="${setting}">${content}</th>`
    : markup`<td class="${setting}">${content}</td>`;
}

function contentOf<Row>(column: TableColumn<Row>, row: Row, prose: Prose): Piece {
  if ('cell' in column) return column.cell(row);
  if ('count' in column) return prose.numbers.count(column.count(row));
  const estimate = column.of(row);
  return estimate === undefined ? '–' : estimateCell(column.kind, estimate, prose);
}

/** A figure with its interval and denominator. */
export function estimateCell(kind: FigureKind, estimate: Estimate, { numbers }: Prose): Html {
  const { value, detail } = numbers.figure(kind, estimate);
  return markup`${value} <small>${detail}</small>`;
}
