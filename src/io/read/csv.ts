/** CSV text to batches of rows with true line numbers; one stray quote costs one record. */
import type { Problem } from '../../problems.ts';
import { createBooking } from './csv-booking.ts';
import { createDamageJudge } from './csv-damage.ts';
import { createScanner, type ScanResult } from './csv-scan.ts';
import { splitRecord } from './csv-split.ts';
import { readHeader, recordLimit } from './csv-header.ts';
import { headSize, noDelimiter, sniffCsv } from './csv-sniff.ts';
import type { HeaderJudge } from './csv-title.ts';
import { countLineEnds, type TextBuffer } from './text-buffer.ts';
import type { Batch, Sheet } from './sheet.ts';

/** A batch ends at the first of the two: rows, or characters of text they stand for. Neither asks how the bytes came. */
const batchRows = 1000;
const batchSize = 1 << 20;

/** A cell with quotes that were not doubled is followed this far; thousands of them must not each search the rest of the file. */
const trustLimit = 1 << 17;

function duplicateColumns(columns: readonly string[], file: string, line: number): Problem[] {
  const seen = new Set(['']);
  const notes: Problem[] = [];
  for (const name of columns) {
    if (seen.has(name) && name !== '')
      notes.push({ code: 'duplicate-column', at: { file, line, column: name }, found: name });
    seen.add(name);
  }
  return notes;
}

/** What the shape is told by: more than usual where twenty thousand columns make a header longer than that. */
async function headOf(text: TextBuffer): Promise<string> {
  for (let size = headSize; ; size *= 4) {
    await text.fill(size);
    const head = text.value().slice(0, size);
    if (head.includes('\n') || head.length < size || size > recordLimit) return head;
  }
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
  const { delimiter, ...shape } = sniffCsv(await headOf(text), text.ended(), forced, judge);
  const header = await readHeader(text, { delimiter, ...shape }, judge, path);
  const width = header.columns.length;
  const booking = createBooking(path, width);
  const { isUnclosed, quotesAlone } = createDamageJudge(text, delimiter, width);
  let line = header.next;
  /** Where in the buffer the next record starts. */
  let pos = 0;
  /** Characters of rows before the buffer. */
  let dropped = 0;
  /** Is the text that the rows since the last batch stand in free of what undecodable bytes become? */
  let intact = true;
  const isIntact = (): boolean => !text.value().includes('\uFFFD');
  let scanner = scannerHere();

  function scannerHere(): ReturnType<typeof createScanner> {
    intact &&= isIntact();
    return createScanner(text.value(), delimiter, text.ended());
  }

  /** Reads on; where that much is not enough for a record, half as much again, so that nothing is looked at often. */
  async function more(): Promise<void> {
    text.drop(pos);
    dropped += pos;
    pos = 0;
    const size = text.value().length;
    await text.fill(size + (size >> 1) + 1);
    scanner = scannerHere();
  }

  /** A line without an end in sight is booked and skipped, whatever stands in it. */
  async function skipLine(): Promise<void> {
    text.drop(pos);
    dropped += pos;
    pos = 0;
    const { characters } = await text.skipLine();
    booking.reject('too-long', `${characters.toLocaleString('en')} characters`, line);
    line++;
    scanner = scannerHere();
  }

  /** Books the line with the unclosed quote and goes on behind it. */
  async function rejectLine(opened: number): Promise<void> {
    const newline = text.value().indexOf('\n', opened);
    if (newline === -1 && !text.ended()) {
      await skipLine();
      return;
    }
    const end = newline === -1 ? text.value().length : newline + 1;
    const source = text.value().slice(pos, end);
    const next = line + countLineEnds(source, 0, source.length);
    const cells = quotesAlone(source);
    if (cells !== null) booking.add(cells, line, true);
    else booking.rejectBroken(source.slice(opened - pos, opened - pos + 200).trimEnd(), line, next);
    line = next;
    pos = end;
  }

  /** The record at `pos`, its suspicious quotes taken as text; where it is too long for that, only its line is lost. */
  async function trust(opened: number): Promise<void> {
    const near = text.value().slice(pos, pos + trustLimit);
    const isAll = text.value().length - pos <= trustLimit;
    const found = createScanner(near, delimiter, isAll && text.ended()).record(0, true);
    if (found.kind === 'record') await settle({ ...found, end: pos + found.end, opened: pos + found.opened });
    else if (isAll) await settle({ kind: 'incomplete', opened });
    else await rejectLine(opened);
  }

  /** Books what was found at `pos`, or reads on where more text is needed to tell. */
  async function settle(found: ScanResult): Promise<void> {
    if (found.kind === 'record') {
      const cells = found.cells ?? splitRecord(text.value().slice(pos, found.end), delimiter);
      const isSuspect = found.breaks > 0 && cells.length !== width;
      const isBroken = isSuspect && (await isUnclosed(found.opened, null));
      if (isBroken === null) await more();
      else if (isBroken) await rejectLine(found.opened);
      else {
        booking.add(cells, line, found.stray);
        line += found.breaks + 1;
        pos = found.end;
      }
    } else if (found.kind === 'suspicious') {
      const isBroken = await isUnclosed(found.opened, found.at);
      if (isBroken === null) await more();
      else if (isBroken) await rejectLine(found.opened);
      else await trust(found.opened);
    } else if (!text.ended() && text.value().length - pos < recordLimit) await more();
    else if (found.opened === -1) await skipLine();
    else await rejectLine(found.opened);
  }

  async function* batches(): AsyncIterable<Batch> {
    for (let start = 0; ;) {
      const isOver = pos === text.value().length && text.ended();
      if (isOver || booking.size() >= batchRows || dropped + pos - start >= batchSize) {
        if (booking.size() > 0) yield { ...booking.take(), intact };
        if (isOver) return;
        start = dropped + pos;
        intact = isIntact();
      }
      if (pos === text.value().length) await more();
      else {
        const found = scanner.record(pos, false);
        if (found.kind === 'record' && found.cells !== null && found.cells.length === width) {
          booking.add(found.cells, line, false);
          line += found.breaks + 1;
          pos = found.end;
        } else await settle(found);
      }
    }
  }

  return {
    format: 'csv',
    delimiter: delimiter === noDelimiter ? null : delimiter,
    columns: header.columns,
    notes: duplicateColumns(header.columns, path, header.line),
    batches: batches(),
  };
}
