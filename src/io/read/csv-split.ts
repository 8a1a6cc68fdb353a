/** Cells of records that are known to be whole, split by papaparse: the head of a file, and records whose quotes are not plain. */
import Papa from 'papaparse';

/** Splits text made of whole records (no line end after the last) into rows of cells. Blank lines give `['']`. */
export function splitRecords(text: string, delimiter: string): string[][] {
  const rows = Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"' }).data;
  for (const row of rows) {
    const last = row.length - 1;
    const cell = row[last];
    if (cell?.endsWith('\r') === true) row[last] = cell.slice(0, -1);
  }
  return rows;
}

/** The cells of one whole record, with or without its line end. */
export function splitRecord(text: string, delimiter: string): string[] {
  // papaparse lets blanks stand behind a closing quote only where it sees what follows them
  const rows = splitRecords(text.endsWith('\n') ? text : `${text}\n`, delimiter);
  return rows.slice(0, rows.at(-1)?.join('') === '' ? -1 : undefined).flat();
}

/** An empty line, or the empty cells that a spreadsheet leaves below its last row. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
