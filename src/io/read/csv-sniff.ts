/** Finds the delimiter and the header row of a CSV by trial over its head (exports.md §I.2). */
import { splitRecords, isBlankRow } from './csv-split.ts';
import { createScanner } from './csv-scan.ts';
import { titleRows, type HeaderJudge } from './csv-title.ts';

/** `،` is no delimiter: Persian and Arabic prose is full of it. */
const candidates = [',', ';', '\t', '|', '؛'] as const;

/** Stands for "no delimiter": a file of one column whose texts hold commas. It occurs in no text. */
export const noDelimiter = '\u001f';

/** How much of a file its shape is told by. */
export const headSize = 65_536;

export interface CsvShape {
  readonly delimiter: string;
  /** Excel's `sep=` line opens the file. */
  readonly stated: boolean;
  /** Rows above the header, blank ones left out. */
  readonly titles: number;
}

const separatorLine = /^sep=(.)\r?$/i;

/** The first records of `head`, whole ones only. */
export function firstRecords(head: string, delimiter: string, final: boolean): string[][] {
  const scanner = createScanner(head, delimiter, final);
  const rows: string[][] = [];
  for (let pos = 0; pos < head.length && rows.length < 200;) {
    const result = scanner.record(pos, true);
    if (result.kind !== 'record') break;
    rows.push(...splitRecords(head.slice(pos, result.end).replace(/\n$/, ''), delimiter));
    pos = result.end;
  }
  return rows.filter((row) => !isBlankRow(row));
}

/** The commonest width of the rows, with the share of rows that have it. */
function commonWidth(rows: readonly (readonly string[])[]): { width: number; share: number } {
  const count = new Map<number, number>();
  for (const row of rows) count.set(row.length, (count.get(row.length) ?? 0) + 1);
  let width = 1;
  for (const [w, n] of count) if (n > (count.get(width) ?? 0) || (n === count.get(width) && w > width)) width = w;
  return { width, share: rows.length === 0 ? 0 : (count.get(width) ?? 0) / rows.length };
}

/**
 * Decides by the header: a delimiter counts when the header has it; among those the one wins under which most rows are as wide as the header.
 * `final`: the head is the whole file.
 */
export function sniffCsv(head: string, final: boolean, forced: string | null, judge: HeaderJudge): CsvShape {
  const line = head.indexOf('\n');
  const stated = separatorLine.exec(head.slice(0, Math.max(0, line)))?.[1] ?? null;
  const only = forced ?? stated;
  const table = stated === null ? head : head.slice(line + 1);
  let best = { delimiter: only ?? noDelimiter, titles: 0, score: 0 };
  for (const delimiter of only === null ? candidates : [only]) {
    const rows = firstRecords(table, delimiter, final);
    const { width, share } = commonWidth(rows);
    const titles = titleRows(rows, width, judge);
    const header = rows[titles] ?? [];
    if (header.length < 2 && only === null) continue;
    const fitting = rows.filter((row) => row.length === header.length).length / Math.max(1, rows.length);
    // A header's own width counts most; more columns break ties (a text with one `;` against a table with ten `,`).
    const score = Math.max(fitting, share / 2) + Math.min(header.length, 50) / 1000;
    if (score > best.score) best = { delimiter, titles, score };
  }
  return { delimiter: best.delimiter, stated: stated !== null, titles: best.titles };
}
