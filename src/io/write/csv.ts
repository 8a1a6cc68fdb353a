/** Comma-separated values after RFC 4180: records as flat rows, a report as one tidy table of figures. */
import Papa from 'papaparse';
import type { Report } from '../../analysis/report.ts';
import type { Terminal } from '../../context.ts';
import { safe } from '../terminal/safe.ts';
import { recordCells, recordColumns, type Cell } from './cells.ts';
import { figureColumns, figuresOf } from './figures.ts';
import type { RecordWriter } from './format.ts';
import { formulaStart } from './formula.ts';

interface Options {
  readonly terminal: Terminal;
  readonly bom?: boolean;
}

const mark = ({ bom = false }: Options): string => (bom ? '\ufeff' : '');

/** One line with its line end; text that a spreadsheet would run stands behind an apostrophe. */
export function csvLine(cells: readonly Cell[], { terminal }: Options): string {
  // A file keeps every character, a person's terminal only the harmless ones.
  const shown = terminal.isTTY ? cells.map((cell) => (typeof cell === 'string' ? safe(cell) : cell)) : cells;
  return `${Papa.unparse([shown], { escapeFormulae: formulaStart, newline: '\r\n' })}\r\n`;
}

/** A header, then one row per record; null and the empty text are both an empty cell. */
export function createRecordWriter(options: Options): RecordWriter {
  return {
    begin: () => mark(options) + csvLine(recordColumns, options),
    row: (record) => csvLine(recordCells(record), options),
    between: '',
    end: () => '',
  };
}

/** The columns section, figure, key, value, low, high, n: a row per figure. */
export function writeReport(report: Report, options: Options): string {
  const rows = [figureColumns, ...figuresOf(report)];
  return mark(options) + rows.map((row) => csvLine(row, options)).join('');
}
