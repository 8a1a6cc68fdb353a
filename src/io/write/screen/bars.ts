/** Horizontal bars: one label, bar, count and share per row. */
import { displayWidth, padEnd, padStart } from '../../terminal/width.ts';
import { count } from '../words/numbers.ts';
import { quiet, span, type Line, type Tone } from './line.ts';

export interface BarRow {
  readonly label: string;
  readonly count: number;
  /** In words, `52%`; empty where there is no denominator. */
  readonly share: string;
  /** In words, `(49–55)`; empty where the report has no interval. */
  readonly range: string;
  readonly tone: Tone;
}

const indent = 2;

/** Blocks for a value on a scale from 0 to `most`; what is not nothing shows at least a sliver. */
export function blocks(value: number, most: number, width: number): string {
  if (value <= 0 || most <= 0) return '';
  const full = Math.round((value / most) * width);
  return full === 0 ? '▏' : '▇'.repeat(full);
}

function widest(texts: readonly string[]): number {
  let width = 0;
  for (const text of texts) width = Math.max(width, displayWidth(text));
  return width;
}

/** Rows of bars that fill `width` columns; the highest count has the longest bar. */
export function bars(rows: readonly BarRow[], width: number): Line[] {
  const label = widest(rows.map((row) => row.label));
  const counts = widest(rows.map((row) => count(row.count)));
  const shares = widest(rows.map((row) => row.share));
  const ranges = widest(rows.map((row) => row.range));
  const most = Math.max(...rows.map((row) => row.count));
  const room = Math.max(4, width - indent - label - counts - shares - ranges - 5);
  return rows.map((row) => [
    span(`${' '.repeat(indent)}${padEnd(row.label, label)}  `),
    span(padEnd(blocks(row.count, most, room), room), row.tone),
    span(` ${padStart(count(row.count), counts)} ${padStart(row.share, shares)} `),
    quiet(padEnd(row.range, ranges)),
  ]);
}
