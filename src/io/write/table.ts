/** The format for people: a screen on a terminal, the same figures tab-separated in a pipe. */
import type { Report } from '../../analysis/report.ts';
import { recordCells, recordColumns } from './cells.ts';
import { figureColumns, figuresOf } from './figures.ts';
import type { RecordWriter, ReportOptions, WriteOptions } from './format.ts';
import { tsvLine } from './tsv.ts';

/** One line per record, cut to the terminal's width; in a pipe every column, tab-separated. */
export async function createRecordWriter(options: WriteOptions): Promise<RecordWriter> {
  if (options.terminal.isTTY) {
    const { recordLines } = await import('./screen/record-lines.ts');
    return recordLines(options);
  }
  return {
    begin: () => tsvLine(recordColumns),
    row: (record) => tsvLine(recordCells(record)),
    between: '',
    end: () => '',
  };
}

/** A screen of 60 to 120 columns for the command; in a pipe one line per figure. */
export async function writeReport(report: Report, options: ReportOptions): Promise<string> {
  if (options.terminal.isTTY) {
    const { showReport } = await import('./screen/index.ts');
    return showReport(report, options);
  }
  return [figureColumns, ...figuresOf(report)].map(tsvLine).join('');
}
