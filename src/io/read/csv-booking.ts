/** Books the records of a CSV as rows or as problems, and counts both. */
import type { Problem } from '../../problems.ts';
import { isBlankRow } from './csv-split.ts';
import type { Batch, RawRow } from './sheet.ts';

export interface Booking {
  /** A whole record that starts on `line`; `stray`: with a quote in it that was not doubled. */
  readonly add: (cells: string[], line: number, stray: boolean) => void;
  /** A line that is no row at all. */
  readonly reject: (code: Problem['code'], found: string | null, line: number) => void;
  /** A line whose quote was never closed; `next` is the line after it. */
  readonly rejectBroken: (found: string | null, line: number, next: number) => void;
  /** Rows booked since the last batch, the rejected among them. */
  readonly size: () => number;
  readonly take: () => Batch;
}

const withQuote = (cells: readonly string[]): string | null => cells.find((cell) => cell.includes('"')) ?? null;

/** `file` names the file in problems; `width` is the header's. */
export function createBooking(file: string, width: number): Booking {
  let rows: RawRow[] = [];
  let rejected: Problem[] = [];
  let notes: Problem[] = [];
  let record = 0;
  /** The line after the last broken one: a short row there is its rest. */
  let brokenEnd = -1;

  const problem = (code: Problem['code'], line: number, found: string | null): Problem => ({
    code,
    at: { file, line, column: null },
    found,
  });

  function reject(code: Problem['code'], found: string | null, line: number): void {
    record++;
    rejected.push(problem(code, line, found));
  }

  function rejectBroken(found: string | null, line: number, next: number): void {
    brokenEnd = next;
    reject('unclosed-quote', found, line);
  }

  /** Rows that are not as wide as the header. */
  function addUneven(cells: string[], line: number): void {
    if (cells.length === 1 && isBlankRow(cells)) return; // an empty line; empty cells are a row, to be set aside
    record++;
    // what follows a broken line and is short and quoted itself is the rest of that record
    const isRest = line === brokenEnd && cells.length < width && withQuote(cells) !== null;
    if (isRest) brokenEnd = line + 1;
    if (cells.length > width && !isBlankRow(cells.slice(width)))
      rejected.push(problem('too-many-cells', line, `${cells.length} instead of ${width}`));
    else if (isRest || (cells.length === 1 && width > 2))
      rejected.push(problem('too-few-cells', line, `${cells.length} of ${width}`));
    else {
      if (cells.length < width && !isBlankRow(cells))
        notes.push(problem('short-row', line, `${cells.length} of ${width}`));
      rows.push({ line, record, cells });
    }
  }

  return {
    reject,
    rejectBroken,
    add: (cells, line, stray) => {
      // a row that a stray quote has made shorter: cells have run into one another, none can be trusted
      if (stray && cells.length < width) {
        rejectBroken(withQuote(cells), line, line + 1);
        return;
      }
      if (stray) notes.push(problem('stray-quote', line, withQuote(cells)));
      if (cells.length === width && width > 1) rows.push({ line, record: ++record, cells });
      else addUneven(cells, line);
    },
    size: () => rows.length + rejected.length,
    take: () => {
      const batch = { rows, rejected, notes };
      rows = [];
      rejected = [];
      notes = [];
      return batch;
    },
  };
}
