/** The table of output formats. Names can be read without loading a format. */
import type { FormatModule } from './format.ts';

interface Format {
  readonly name: string;
  readonly summary: string;
  /** File endings of `-o` that choose this format, with the dot. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<FormatModule>;
}

export const formats = {
  table: {
    name: 'table',
    summary: 'a screen for people; tab-separated values in a pipe',
    extensions: ['.txt', '.tsv'],
    load: () => import('./table.ts'),
  },
  json: {
    name: 'json',
    summary: 'one JSON document, described by schema/',
    extensions: ['.json'],
    load: () => import('./json.ts'),
  },
  ndjson: {
    name: 'ndjson',
    summary: 'one JSON object per line',
    extensions: ['.ndjson', '.jsonl'],
    load: () => import('./ndjson.ts'),
  },
  csv: {
    name: 'csv',
    summary: 'comma-separated values (RFC 4180), safe to open in a spreadsheet',
    extensions: ['.csv'],
    load: () => import('./csv.ts'),
  },
} as const satisfies Record<string, Format>;
