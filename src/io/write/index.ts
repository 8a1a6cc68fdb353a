/** The table of output formats. Names can be read without loading a format. */
import type { FormatModule, ReportModule } from './format.ts';

interface Format<Module extends ReportModule> {
  readonly name: string;
  readonly summary: string;
  /** File endings of `-o` that choose this format, with the dot. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<Module>;
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
} as const satisfies Record<string, Format<FormatModule>>;

/** Documents for readers: only reports become one. */
const documents = {
  html: {
    name: 'html',
    summary: 'one self-contained page with charts, in three languages',
    extensions: ['.html', '.htm'],
    load: () => import('./html.ts'),
  },
  md: {
    name: 'md',
    summary: 'Markdown as GitHub renders it, in three languages',
    extensions: ['.md'],
    load: () => import('./markdown.ts'),
  },
} as const satisfies Record<string, Format<ReportModule>>;

/** What a report can be written as. */
export const reportFormats = { ...formats, ...documents };
