/** Tells the header of a table from what people write above it: a title, the branch, the day of the report. */

/** What the names of columns look like; the reader itself knows no language. */
export interface HeaderJudge {
  /** Do these cells name columns, given the rows below them? */
  readonly isHeader: (cells: readonly string[], below: readonly (readonly string[])[]) => boolean;
  /** How many of the cells are well-known column names. */
  readonly knownNames: (cells: readonly string[]) => number;
}

const mostTitles = 10;

const filledIn = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

/**
 * How many of the first rows (blank ones left out) stand above the header of a table of `width` columns: rows at most half filled
 * before the first fuller one. Where one of them has two cells or more, the fuller row must also read more like a header.
 */
export function titleRows(rows: readonly (readonly string[])[], width: number, judge: HeaderJudge): number {
  const header = rows.findIndex((row) => 2 * filledIn(row) > width);
  if (header < 1 || header > mostTitles) return 0;
  const titles = rows.slice(0, header);
  if (width > 2 && titles.every((row) => filledIn(row) <= 1)) return header;
  const cells = rows[header] ?? [];
  const known = judge.knownNames(cells);
  const more = titles.every((row) => judge.knownNames(row) < known);
  return more && judge.isHeader(cells, rows.slice(header + 1)) ? header : 0;
}
