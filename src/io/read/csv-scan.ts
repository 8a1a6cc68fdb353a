/** Finds where CSV records end, by the rules papaparse splits cells with, so that a stray quote is noticed where it stands. */

export type ScanResult =
  /** `end`: index after the record's line end. `opened`: its first opening quote or −1. `stray`: a quote inside a quoted cell was not doubled. */
  | {
      readonly kind: 'record';
      readonly end: number;
      readonly multiline: boolean;
      readonly opened: number;
      readonly stray: boolean;
    }
  /** More text is needed; `opened` is where an unclosed quote stands, or −1. */
  | { readonly kind: 'incomplete'; readonly opened: number }
  /** On a later line than the opening quote stands one (`at`) that neither closes the cell nor is doubled. */
  | { readonly kind: 'suspicious'; readonly opened: number; readonly at: number };

export interface Scanner {
  /** Scans one record from `start`. With `trusting`, suspicious quotes are taken as part of the text. */
  readonly record: (start: number, trusting: boolean) => ScanResult;
}

const QUOTE = 0x22;
const LF = 0x0a;
const blanks = new Set([0x0d, 0x20, 0x09]);

/** A scanner over one stretch of text; `final` says that no more text follows. A quote opens a cell only at the cell's start. */
export function createScanner(text: string, delimiter: number, final: boolean): Scanner {
  // Quotes are rarer than records in many exports: the next one is remembered, so that no stretch is searched twice.
  let known = text.indexOf('"');
  let lastStart = 0;
  const quoteFrom = (pos: number): number => {
    if (known !== -1 && known < pos) known = text.indexOf('"', pos);
    return known;
  };

  /** True when the delimiter, a line end, or only blanks before one of them follow; null when the text ends before that is clear. */
  function closes(after: number): boolean | null {
    let i = after;
    while (blanks.has(text.charCodeAt(i)) && text.charCodeAt(i) !== delimiter) i++;
    if (i >= text.length) return final ? true : null;
    const c = text.charCodeAt(i);
    return c === delimiter || c === LF;
  }

  /** From the opening quote to the one that closes the cell. */
  function quotedCell(
    opened: number,
    trusting: boolean,
  ): { end: number; stray: boolean; multiline: boolean } | ScanResult {
    const newline = text.indexOf('\n', opened);
    let stray = false;
    let from = opened + 1;
    for (;;) {
      const next = quoteFrom(from);
      if (next === -1 || (next + 1 === text.length && !final)) return { kind: 'incomplete', opened };
      if (text.charCodeAt(next + 1) === QUOTE) {
        from = next + 2;
        continue;
      }
      const closed = closes(next + 1);
      if (closed === null) return { kind: 'incomplete', opened };
      const later = newline !== -1 && newline < next;
      if (closed) return { end: next + 1, stray, multiline: later };
      if (later && !trusting) return { kind: 'suspicious', opened, at: next };
      stray = true;
      from = next + 1;
    }
  }

  function record(start: number, trusting: boolean): ScanResult {
    let pos = start;
    let multiline = false;
    let stray = false;
    let opened = -1;
    for (;;) {
      const newline = text.indexOf('\n', pos);
      const limit = newline === -1 ? text.length : newline;
      let quote = quoteFrom(pos);
      while (quote !== -1 && quote < limit && quote !== start && text.charCodeAt(quote - 1) !== delimiter)
        quote = quoteFrom(quote + 1);
      if (quote === -1 || quote >= limit) {
        if (newline === -1 && !final) return { kind: 'incomplete', opened: -1 };
        return { kind: 'record', end: newline === -1 ? text.length : newline + 1, multiline, opened, stray };
      }
      if (opened === -1) opened = quote;
      const cell = quotedCell(quote, trusting);
      if ('kind' in cell) return cell;
      pos = cell.end;
      multiline ||= cell.multiline;
      stray ||= cell.stray;
    }
  }

  return {
    record: (start, trusting) => {
      if (start < lastStart || trusting) known = text.indexOf('"', start); // scanned again: look behind what is remembered
      lastStart = start;
      return record(start, trusting);
    },
  };
}
