/** Cells of records that are known to be whole: papaparse does the splitting, nothing else in the project does. */
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

/** An empty line, or the empty cells that a spreadsheet leaves below its last row. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
