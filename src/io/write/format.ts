/** What an output format is: a module that turns reports, and mostly records too, into text. It does no I/O; the sink does. */
import type { Terminal } from '../../context.ts';
import type { Problem } from '../../problems.ts';
import type { Report } from '../../analysis/report.ts';
import type { ReviewRecord } from '../../review.ts';
import type { ProseCalendar } from './prose/dates.ts';
import type { ReportLanguage } from './languages.ts';
import type { Bidi } from '../terminal/bidi.ts';

export type { ReportLanguage } from './languages.ts';

/** Where the text goes. `terminal` describes the real target: isTTY is false for a pipe and for every file. */
export interface WriteOptions {
  readonly terminal: Terminal;
  readonly bidi: Bidi;
  /** Begin csv with a byte order mark, without which Excel takes UTF-8 for the code page of the machine. */
  readonly bom?: boolean;
  /** How many rows of a list a screen shows; each has its own usual number. */
  readonly top?: number;
}

export interface ReportOptions extends WriteOptions {
  /** What language a report is written in. */
  readonly language?: ReportLanguage;
  /** The calendar of its dates; the usual one of the language when absent. */
  readonly calendar?: ProseCalendar | null;
  /** The command that made the report; a table shows a different screen for each. */
  readonly command: string;
  /** The first problems in full, in input order; the report itself only counts them. */
  readonly problems: readonly Problem[];
}

/** Records as text; the parts put together are the whole document. A row knows nothing of those before it: workers write them. */
export interface RecordWriter {
  begin(): string;
  row(record: ReviewRecord): string;
  /** What stands between two rows. */
  readonly between: string;
  end(): string;
}

export interface ReportModule {
  readonly writeReport: (report: Report, options: ReportOptions) => Promise<string> | string;
}

export interface FormatModule extends ReportModule {
  readonly createRecordWriter: (options: WriteOptions) => Promise<RecordWriter> | RecordWriter;
}
