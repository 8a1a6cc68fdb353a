/** One JSON object per line: each record, or the whole report. */
import type { Report } from '../../analysis/report.ts';
import type { RecordWriter } from './format.ts';
import { jsonText } from './json-text.ts';
import { toRecordJson } from './record.ts';
import { toReportJson } from './report.ts';

/** One record per line. */
export function createRecordWriter(): RecordWriter {
  return { begin: () => '', row: (record) => `${jsonText(toRecordJson(record))}\n`, between: '', end: () => '' };
}

/** The report on one line. */
export function writeReport(report: Report): string {
  return `${jsonText(toReportJson(report))}\n`;
}
