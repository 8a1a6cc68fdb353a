/** What every reader yields: a table of raw cells with the physical line each row starts on. */
import type { Problem } from '../../problems.ts';

export interface RawRow {
  /** 1-based physical line the row starts on. */
  readonly line: number;
  /** 1-based number of the data row in its file; rejected rows are numbered too. */
  readonly record: number;
  /** Parallel to Sheet.columns; JSON rows may be shorter (missing keys). */
  readonly cells: readonly string[];
}

/** A few hundred rows at a time. `rejected` rows are rows, but nothing of them can be trusted; `notes` concern rows that are kept. */
export interface Batch {
  readonly rows: readonly RawRow[];
  readonly rejected: readonly Problem[];
  readonly notes: readonly Problem[];
  /** True where the reader knows that no U+FFFD, which undecodable bytes become, stands in the rows. */
  readonly intact?: boolean;
}

export type SheetFormat = 'csv' | 'json' | 'ndjson';

export interface Sheet {
  readonly format: SheetFormat;
  /** The cell separator; null for JSON and for a single column. */
  readonly delimiter: string | null;
  /** Column names as they stand; JSON keys are dotted paths, and later rows may append columns. */
  readonly columns: readonly string[];
  /** Problems of the sheet as a whole (duplicate columns …). */
  readonly notes: readonly Problem[];
  readonly batches: AsyncIterable<Batch>;
}
