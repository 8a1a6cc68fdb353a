/** CSV text to batches of rows with true line numbers; one stray quote costs one record. */
import type { Problem } from '../../problems.ts';
import { InputError } from '../../errors.ts';
import { createDamageJudge } from './csv-damage.ts';
import { createScanner, type Scanner } from './csv-scan.ts';
import { isBlankRow, splitRecords } from './csv-split.ts';
import { readHeader, recordLimit } from './csv-header.ts';
import { headSize, noDelimiter, sniffCsv } from './csv-sniff.ts';
import type { HeaderJudge } from './csv-title.ts';
import { countLineEnds, type TextBuffer } from './text-buffer.ts';
import type { Batch, RawRow, Sheet } from './sheet.ts';

const batchRows = 1000;

interface Pending {
  readonly rows: RawRow[];
  readonly rejected: Problem[];
  readonly notes: Problem[];
}

/**
 * Reads the sheet of one file. `path` names it in problems; `forced` is --delimiter.
 * Where the first record below its titles is no header (by `judge`), columns have no names and that record is the first row.
 */
export async function readCsv(
  text: TextBuffer,
  path: string,
  forced: string | null,
  judge: HeaderJudge,
): Promise<Sheet> {
  await text.fill(headSize);
  const shape = sniffCsv(text.value().slice(0, headSize), text.ended(), forced, judge);
  const at = (line: number): Problem['at'] => ({ file: path, line, column: null });
  const header = await readHeader(text, shape, judge, path);
  const columns = header.columns;
  let line = header.next;
  let record = 0;
  /** The line after the last broken one: a short row there is its rest. */
  let brokenEnd = -1;
  const advance = (length: number): void => {
    line += countLineEnds(text.value(), 0, length);
    text.drop(length);
  };
  const width = columns.length;
  const notes = columns.flatMap((name, i): Problem[] =>
    name !== '' && columns.indexOf(name) < i
      ? [{ code: 'duplicate-column', at: { file: path, line: header.line, column: name }, found: name }]
      : [],
  );

  const { isUnclosed, quotesAlone } = createDamageJudge(text, shape.delimiter, width);

  function noteStray(pending: Pending, cells: readonly string[]): void {
    pending.notes.push({ code: 'stray-quote', at: at(line), found: cells.find((cell) => cell.includes('"')) ?? null });
  }

  /** A row that a stray quote has made shorter: cells have run into one another, none can be trusted. */
  function rejectQuoted(pending: Pending, cells: readonly string[]): void {
    record++;
    brokenEnd = line + 1;
    const found = cells.find((cell) => cell.includes('"')) ?? null;
    pending.rejected.push({ code: 'unclosed-quote', at: at(line), found });
  }

  /** Books the line with the unclosed quote and goes on behind it. */
  function reject(pending: Pending, opened: number): void {
    const newline = text.value().indexOf('\n', opened);
    const end = newline === -1 ? text.value().length : newline + 1;
    const cells = quotesAlone(text.value().slice(0, end));
    if (cells !== null) {
      noteStray(pending, cells);
      addRow(pending, cells, line);
      advance(end);
      return;
    }
    record++;
    const found = text
      .value()
      .slice(opened, Math.min(end, opened + 200))
      .trimEnd();
    pending.rejected.push({ code: 'unclosed-quote', at: at(line), found });
    advance(end);
    brokenEnd = line;
  }

  function addRow(pending: Pending, cells: string[], start: number): void {
    if (cells.length === 1 && isBlankRow(cells)) return; // an empty line; empty cells are a row, to be set aside
    record++;
    const extra = cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '');
    const found = `${cells.length} of ${width}`;
    // what follows a broken line and is short and quoted itself is the rest of that record
    const isRest = start === brokenEnd && cells.length < width && cells.some((cell) => cell.includes('"'));
    if (isRest) brokenEnd = start + 1;
    if (extra)
      pending.rejected.push({ code: 'too-many-cells', at: at(start), found: `${cells.length} instead of ${width}` });
    else if (isRest || (cells.length === 1 && width > 2))
      pending.rejected.push({ code: 'too-few-cells', at: at(start), found });
    else {
      if (cells.length < width && cells.some((cell) => cell.trim() !== ''))
        pending.notes.push({ code: 'short-row', at: at(start), found });
      pending.rows.push({ line: start, record, cells });
    }
  }

  /** Whole records from the start of the buffer, up to a batch; stops before trouble. */
  function takeWhole(
    scanner: Scanner,
    limit: number,
  ): { ends: number[]; strays: number[]; multi: Map<number, number>; stop: ReturnType<Scanner['record']> | null } {
    const ends: number[] = [];
    const strays: number[] = [];
    const multi = new Map<number, number>();
    let pos = 0;
    while (ends.length < limit && pos < text.value().length) {
      const result = scanner.record(pos, false);
      if (result.kind !== 'record') return { ends, strays, multi, stop: result };
      if (result.stray) strays.push(ends.length);
      if (result.multiline) multi.set(ends.length, result.opened);
      pos = result.end;
      ends.push(pos);
    }
    return { ends, strays, multi, stop: null };
  }

  /** Cells of the records that end at `ends`: in one go, singly only should the splitter see other borders than the scanner. */
  function splitAll(ends: readonly number[]): string[][] {
    const slice = (from: number, to: number): string[][] =>
      splitRecords(
        text
          .value()
          .slice(from, to)
          .replace(/\r?\n$/, ''),
        shape.delimiter,
      );
    const rows = slice(0, ends.at(-1) ?? 0);
    if (rows.length === ends.length) return rows;
    return ends.map((end, i) => slice(ends[i - 1] ?? 0, end).flat());
  }

  /** Emits whole records; returns false where a row across lines turned out to be a broken one (it is rejected, the rest waits). */
  async function emit(pending: Pending, whole: ReturnType<typeof takeWhole>): Promise<boolean> {
    const end = whole.ends.at(-1) ?? 0;
    if (end === 0) return true;
    const rows = splitAll(whole.ends);
    const strays = new Set(whole.strays);
    let start = 0;
    for (const [i, cells] of rows.entries()) {
      const next = whole.ends[i] ?? end;
      const opened = whole.multi.get(i);
      if (opened !== undefined && cells.length !== width && (await isUnclosed(opened, null)) === true) {
        text.drop(start);
        reject(pending, opened - start);
        return false;
      }
      if (strays.has(i) && cells.length < width) rejectQuoted(pending, cells);
      else {
        if (strays.has(i)) noteStray(pending, cells);
        addRow(pending, cells, line);
      }
      line += opened === undefined ? 1 : countLineEnds(text.value(), start, next);
      start = next;
    }
    text.drop(end);
    return true;
  }

  /** Decides what a scan that stopped means. True: progress was made; false: more text is needed. */
  async function resolve(pending: Pending, stop: ReturnType<Scanner['record']>): Promise<boolean> {
    const size = text.value().length;
    if (stop.kind === 'suspicious') {
      const broken = await isUnclosed(stop.opened, stop.at);
      if (broken === null) return false;
      if (broken) {
        reject(pending, stop.opened);
        return true;
      }
      const scanner = createScanner(text.value(), shape.delimiter.charCodeAt(0), text.ended());
      const trusted = scanner.record(0, true);
      if (trusted.kind === 'record') {
        const multi = new Map(trusted.multiline ? [[0, trusted.opened]] : []);
        await emit(pending, { ends: [trusted.end], strays: [0], multi, stop: null });
        return true;
      }
    }
    if (!text.ended() && size < recordLimit) return false;
    if (stop.kind === 'record') return true;
    if (stop.opened === -1)
      throw new InputError({ code: 'too-large', at: at(line), found: `a line of more than ${recordLimit} characters` });
    reject(pending, stop.opened);
    return true;
  }

  async function* batches(): AsyncIterable<Batch> {
    let careful = 0; // after damage, records are taken singly for a while, so that nothing is parsed twice
    for (;;) {
      const pending: Pending = { rows: [], rejected: [], notes: [] };
      const scanner = createScanner(text.value(), shape.delimiter.charCodeAt(0), text.ended());
      const whole = takeWhole(scanner, careful > 0 ? 1 : batchRows);
      careful = Math.max(0, careful - 1);
      const clean = await emit(pending, whole);
      if (!clean) careful = 100;
      else if (whole.stop !== null && whole.ends.length === 0) {
        if (await resolve(pending, whole.stop)) careful = 100;
        else await text.fill(text.value().length + headSize);
      }
      if (pending.rows.length + pending.rejected.length > 0) yield pending;
      if (text.value() === '') {
        if (text.ended()) return;
        await text.fill(headSize);
      } else if (clean && whole.stop === null && whole.ends.length > 0 && text.value().length < headSize)
        await text.fill(headSize);
    }
  }

  return {
    format: 'csv',
    delimiter: shape.delimiter === noDelimiter ? null : shape.delimiter,
    columns,
    notes,
    batches: batches(),
  };
}
