/** JSON documents: an array of records, streamed, or one report. */
import type { Report } from '../../analysis/report.ts';
import type { RecordWriter } from './format.ts';
import { jsonText } from './json-text.ts';
import { toRecordJson } from './record.ts';
import { toReportJson } from './report.ts';

/** An array with one record per line. */
export function createRecordWriter(): RecordWriter {
  return {
    begin: () => '[',
    row: (record) => `\n${jsonText(toRecordJson(record))}`,
    between: ',',
    end: () => '\n]\n',
  };
}

/** The report, indented by two spaces, keys in the order of the schema. */
export function writeReport(report: Report): string {
  return `${jsonText(toReportJson(report), 2)}\n`;
}
