/** Finds the names of a table's columns at its head, below blank lines and titles. */
import { InputError } from '../../errors.ts';
import { createScanner } from './csv-scan.ts';
import { firstRecords, headSize, type CsvShape } from './csv-sniff.ts';
import { isBlankRow, splitRecords } from './csv-split.ts';
import type { HeaderJudge } from './csv-title.ts';
import { countLineEnds, type TextBuffer } from './text-buffer.ts';

/** A record longer than this is taken for damage: no review has 16 million characters. */
export const recordLimit = 1 << 24;

interface Header {
  /** Trimmed names; '' for each column of a table without names. */
  readonly columns: readonly string[];
  readonly line: number;
  /** The 1-based line at which the buffer now stands: after the header, or on the first row where there is none. */
  readonly next: number;
}

/** Reads and drops what stands above the rows. Throws InputError for an empty file or a header without an end. */
export async function readHeader(text: TextBuffer, shape: CsvShape, judge: HeaderJudge, path: string): Promise<Header> {
  let line = 1;
  const advance = (length: number): void => {
    line += countLineEnds(text.value(), 0, length);
    text.drop(length);
  };
  if (shape.stated) advance(text.value().indexOf('\n') + 1);
  for (let titles = shape.titles; ;) {
    const head = text.value();
    if (head === '' && text.ended())
      throw new InputError({
        code: 'no-input',
        at: { file: path, line: null, column: null },
        found: 'the file is empty',
      });
    const found = createScanner(head, shape.delimiter, text.ended()).record(0, true);
    if (found.kind === 'record') {
      const cells = splitRecords(head.slice(0, found.end).replace(/\r?\n$/, ''), shape.delimiter)[0] ?? [];
      if (!isBlankRow(cells) && titles-- === 0) {
        const below = firstRecords(head.slice(0, headSize), shape.delimiter, text.ended()).slice(1, 50);
        if (!judge.isHeader(cells, below)) return { columns: cells.map(() => ''), line, next: line };
        const columns = cells.map((cell) => cell.trim());
        const start = line;
        advance(found.end);
        return { columns, line: start, next: line };
      }
      advance(found.end);
    } else if (text.ended() || head.length > recordLimit) {
      const at = { file: path, line, column: null };
      throw new InputError({ code: 'too-large', at, found: 'a header without an end' });
    } else await text.fill(2 * head.length + headSize);
  }
}
