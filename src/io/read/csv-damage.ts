/** Decides whether a quote in a CSV was never meant to be closed, so that it costs its line and not the rest of the file. */
import { createScanner } from './csv-scan.ts';
import type { TextBuffer } from './text-buffer.ts';

/** How far a suspicion looks ahead before it is decided with what there is. */
const lookahead = 1 << 20;

export interface DamageJudge {
  /** Was the quote at `opened` never meant to be closed, given the odd one at `at`? Then only its line is lost. Null: more text is needed. */
  readonly isUnclosed: (opened: number, at: number | null) => Promise<boolean | null>;
  /** The cells of a line whose quotes all belong to the text; null where they do not. */
  readonly quotesAlone: (source: string) => string[] | null;
}

/** A judge of the text in the buffer; `width` is the header's. csv-parse, the strict one, is loaded when there is something to judge. */
export function createDamageJudge(text: TextBuffer, delimiter: string, width: number): DamageJudge {
  /** Is the record at `from` whole and as wide as the header, judged strictly and on its own? Null: more text is needed. */
  async function standsAlone(from: number): Promise<boolean | null> {
    const ahead = text.value().slice(from, from + lookahead);
    const isAll = text.ended() && from + lookahead >= text.value().length;
    const next = ahead === '' ? null : createScanner(ahead, delimiter, isAll).record(0, false);
    if (next === null || next.kind === 'incomplete') return isAll || ahead.length === lookahead ? false : null;
    if (next.kind !== 'record' || next.cells?.length !== width) return false;
    const { parse, CsvError } = await import('csv-parse/sync');
    try {
      const rows = parse(ahead.slice(0, next.end), {
        delimiter,
        record_delimiter: ['\n', '\r\n'],
        relax_column_count: true,
      });
      return rows[0]?.length === width;
    } catch (error) {
      if (error instanceof CsvError) return false;
      throw error;
    }
  }

  async function isUnclosed(opened: number, at: number | null): Promise<boolean | null> {
    if (at !== null) {
      const before = text.value()[at - 1];
      if (before === '\n' || before === delimiter) return true; // looks like the opening quote of another cell
    }
    const lineEnd = text.value().indexOf('\n', opened);
    return lineEnd === -1 ? text.ended() : standsAlone(lineEnd + 1);
  }

  /** `"Fine" he said,5`: quotes in pairs that belong to the text, in a line as wide as the header when they are left alone. */
  function quotesAlone(source: string): string[] | null {
    const cells = source.replace(/\r?\n$/, '').split(delimiter);
    const paired = source.split('"').length % 2 === 1;
    return paired && cells.length === width && !cells.some((cell) => cell.includes('\n')) ? cells : null;
  }

  return { isUnclosed, quotesAlone };
}
