/** What an output format is: a module that turns records and reports into text. It does no I/O; the sink does. */
import type { Terminal } from '../../context.ts';
import type { Problem } from '../../problems.ts';
import type { Report } from '../../analysis/report.ts';
import type { ReviewRecord } from '../../review.ts';
import type { Bidi } from '../terminal/bidi.ts';

/** Where the text goes. `terminal` describes the real target: isTTY is false for a pipe and for every file. */
export interface WriteOptions {
  readonly terminal: Terminal;
  readonly bidi: Bidi;
}

export interface ReportOptions extends WriteOptions {
  /** The command that made the report; a table shows a different screen for each. */
  readonly command: string;
  /** The first problems in full, in input order; the report itself only counts them. */
  readonly problems: readonly Problem[];
}

/** Records as text, one after the other; the parts put together are the whole document. */
export interface RecordWriter {
  begin(): string;
  row(record: ReviewRecord): string;
  end(): string;
}

export interface FormatModule {
  readonly createRecordWriter: (options: WriteOptions) => Promise<RecordWriter> | RecordWriter;
  readonly writeReport: (report: Report, options: ReportOptions) => Promise<string> | string;
}
