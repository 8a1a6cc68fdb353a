/** Tables for people: cli-table3 draws the frame, our own widths keep every script aligned. */
import Table from 'cli-table3';
import { isolate, type Bidi } from '../../terminal/bidi.ts';
import { safe } from '../../terminal/safe.ts';
import { clipMiddle, clipToWidth, displayWidth, padEnd, padStart } from '../../terminal/width.ts';
import { quiet, span, type Line, type Span } from './line.ts';

export interface Column {
  readonly name: string;
  readonly align?: 'right';
  /** Columns it may take at most, where that is not the usual limit. */
  readonly widest?: number;
  /** Where a text too wide is cut, if not at its end: names that differ only there stay different. */
  readonly cut?: 'middle';
}

const indent = 2;
const gap = 2;
/** A column before the last one is never wider. */
const limit = 32;

/**
 * cli-table3 gives ZWNJ and other marks a column of their own, so it lays out stand-ins, private-use
 * characters of the right width, and the real cells take their places afterwards.
 */
const standIn = '\ue000';
const standIns = /(\ue000+)/;

const none = '';
const bare = {
  ...{ top: none, 'top-mid': none, 'top-left': none, 'top-right': none },
  ...{ bottom: none, 'bottom-mid': none, 'bottom-left': none, 'bottom-right': none },
  ...{ 'left-mid': none, mid: none, 'mid-mid': none, 'right-mid': none },
  ...{ left: ' '.repeat(indent), middle: ' '.repeat(gap), right: none },
};

/**
 * A table at most `width` columns wide. Cells are raw text: they are made safe, cut and isolated here. The last column takes
 * what is left, so text that may run from right to left belongs there.
 */
export function grid(columns: readonly Column[], rows: readonly Line[], width: number, bidi: Bidi): Line[] {
  const cells: Line[] = [columns.map(({ name }) => quiet(name)), ...rows].map((row) =>
    row.map(({ text, tone }) => ({ text: safe(text), tone })),
  );
  const widths = columnWidths(cells, columns, width - indent);
  const table = new Table({ chars: bare, style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] } });
  for (const row of cells) table.push(row.map((_, index) => standIn.repeat(widths[index] ?? 1)));
  const fitted = cells.flatMap((row) => row.map((cell, index) => fit(cell, widths[index] ?? 1, columns[index], bidi)));
  let next = 0;
  return table
    .toString()
    .split('\n')
    .map((line) =>
      line.split(standIns).map((part) => (standIns.test(part) ? fitted[next++] : undefined) ?? span(part)),
    );
}

function fit({ text, tone }: Span, width: number, column: Column | undefined, bidi: Bidi): Span {
  const pad = column?.align === 'right' ? padStart : padEnd;
  const clip = column?.cut === 'middle' ? clipMiddle : clipToWidth;
  return { text: pad(isolate(clip(text, width), bidi), width), tone };
}

function columnWidths(rows: readonly Line[], columns: readonly Column[], width: number): number[] {
  const widths: number[] = [];
  let left = width;
  for (const [column, { widest = limit }] of columns.entries()) {
    let wanted = 1;
    for (const row of rows) wanted = Math.max(wanted, displayWidth(row[column]?.text ?? ''));
    // Every later column keeps room for a letter.
    const later = (columns.length - 1 - column) * (gap + 1);
    const most = later === 0 ? left : Math.min(widest, left - later);
    const given = Math.max(1, Math.min(wanted, most));
    widths.push(given);
    left -= given + gap;
  }
  return widths;
}
