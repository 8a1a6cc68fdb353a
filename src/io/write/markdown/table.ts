/** Tables in Markdown, their columns made by kind of figure. */
import type { Estimate } from '../../../analysis/report.ts';
import type { Prose } from '../prose/prose.ts';
import { escape } from './text.ts';

interface Column<Row> {
  readonly head: string;
  /** Figures stand at the end of their column. */
  readonly figure: boolean;
  /** Markdown of one line. */
  readonly cell: (row: Row) => string;
}

/** Makes the columns of a table; every head is named by the language. */
export interface Columns<Row> {
  readonly words: (name: keyof Prose['columns'], of: (row: Row) => string) => Column<Row>;
  /** Markdown made by the caller. */
  readonly ready: (name: keyof Prose['columns'], of: (row: Row) => string) => Column<Row>;
  readonly figure: (name: keyof Prose['columns'], of: (row: Row) => string) => Column<Row>;
  readonly count: (name: keyof Prose['columns'], of: (row: Row) => number | undefined) => Column<Row>;
  /** A figure with its interval and denominator. */
  readonly estimate: (
    name: keyof Prose['columns'],
    kind: 'share' | 'net' | 'mean',
    of: (row: Row) => Estimate | undefined,
  ) => Column<Row>;
}

function columnsFor<Row>({ columns: heads, numbers }: Prose): Columns<Row> {
  const figure: Columns<Row>['figure'] = (name, of) => {
    return { head: heads[name], figure: true, cell: (row) => escape(of(row)) };
  };
  return {
    figure,
    words: (name, of) => ({ head: heads[name], figure: false, cell: (row) => escape(of(row)) }),
    ready: (name, of) => ({ head: heads[name], figure: false, cell: of }),
    count: (name, of) =>
      figure(name, (row) => {
        const n = of(row);
        return n === undefined ? '–' : numbers.count(n);
      }),
    estimate: (name, kind, of) =>
      figure(name, (row) => {
        const estimate = of(row);
        return estimate === undefined ? '–' : numbers[kind](estimate);
      }),
  };
}

/** A table under its heading; no lines where there are no rows. */
export function table<Row>(
  heading: string,
  rows: readonly Row[],
  prose: Prose,
  columnsOf: (make: Columns<Row>) => readonly Column<Row>[],
): string[] {
  if (rows.length === 0) return [];
  const columns = columnsOf(columnsFor(prose));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    heading,
    '',
    line(columns.map(({ head }) => escape(head))),
    line(columns.map(({ figure }) => (figure ? '--:' : ':--'))),
    ...rows.map((row) => line(columns.map(({ cell }) => cell(row)))),
    '',
  ];
}
