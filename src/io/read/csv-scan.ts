/** Finds where CSV records end and, in the same go, their cells; by the rules papaparse splits with, so that a stray quote is noticed where it stands. */

export interface ScannedRecord {
  readonly kind: 'record';
  /** Index after the record's line end. */
  readonly end: number;
  /** Null where blanks or stray quotes stand beside its quotes: papaparse splits these (csv-split.ts). */
  readonly cells: string[] | null;
  /** How many line ends stand inside its cells. */
  readonly breaks: number;
  /** Its first opening quote or −1. */
  readonly opened: number;
  /** A quote inside a quoted cell was not doubled. */
  readonly stray: boolean;
}

export type ScanResult =
  | ScannedRecord
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
const CR = 0x0d;
const blanks = new Set([CR, 0x20, 0x09]);

/** What closingQuote says instead of a place: the text ends before it; or a quote before it is suspicious. */
const [missing, doubtful] = [-1, -2];

/** A scanner over one stretch of text; `final` says that no more text follows. A quote opens a cell only at the cell's start. */
export function createScanner(text: string, delimiter: string, final: boolean): Scanner {
  const separator = delimiter.charCodeAt(0);
  // The next of each is remembered from cell to cell and record to record, so that no stretch is searched twice.
  let nextDelimiter = -1;
  let nextLine = -1;
  /** Where a record starts that they are right for. */
  let rememberedFor = -1;
  /** From this quote on, no cell that is open closes: a second unclosed quote need not look again. */
  let hopeless = Infinity;
  // About the quoted cell looked at last:
  let doubled = false;
  let stray = false;
  let suspect = -1;

  /** True when the delimiter, a line end, or only blanks before one of them follow; null when the text ends before that is clear. */
  function closes(after: number): boolean | null {
    let i = after;
    while (blanks.has(text.charCodeAt(i)) && text.charCodeAt(i) !== separator) i++;
    if (i >= text.length) return final ? true : null;
    const c = text.charCodeAt(i);
    return c === separator || c === LF;
  }

  /** The quote that closes the cell opened at `opened`; negative where there is none (see above). */
  function closingQuote(opened: number, trusting: boolean): number {
    doubled = false;
    stray = false;
    let firstRun = Infinity;
    for (let from = opened + 1; ;) {
      const next = text.indexOf('"', from);
      if (firstRun === Infinity && next !== -1 && text.charCodeAt(next - 1) !== QUOTE) firstRun = next;
      const isHopeless = firstRun >= hopeless && firstRun !== Infinity;
      const follower = next === -1 || isHopeless ? null : text.charCodeAt(next + 1);
      if (follower === QUOTE) {
        doubled = true;
        from = next + 2;
        continue;
      }
      const closed = follower === separator || follower === LF || (follower === null ? null : closes(next + 1));
      if (closed === null) {
        hopeless = Math.min(hopeless, firstRun);
        return missing;
      }
      if (closed) return next;
      if (!trusting && nextLine !== -1 && nextLine < next) {
        suspect = next;
        return doubtful;
      }
      stray = true;
      from = next + 1;
    }
  }

  function record(start: number, trusting: boolean): ScanResult {
    if (start !== rememberedFor) {
      nextDelimiter = text.indexOf(delimiter, start);
      nextLine = text.indexOf('\n', start);
    }
    rememberedFor = -1;
    const cells: string[] = [];
    let plain = true;
    let strays = false;
    let breaks = 0;
    let opened = -1;
    for (let pos = start; ;) {
      if (text.charCodeAt(pos) === QUOTE) {
        if (opened === -1) opened = pos;
        const close = closingQuote(pos, trusting);
        if (close === missing) return { kind: 'incomplete', opened: pos };
        if (close === doubtful) return { kind: 'suspicious', opened: pos, at: suspect };
        strays ||= stray;
        const cell = text.slice(pos + 1, close);
        cells.push(doubled ? cell.replaceAll('""', '"') : cell);
        pos = close + 1;
        for (; nextLine !== -1 && nextLine < pos; nextLine = text.indexOf('\n', nextLine + 1)) breaks++;
        if (nextDelimiter !== -1 && nextDelimiter < pos) nextDelimiter = text.indexOf(delimiter, pos);
        const borders = pos === nextDelimiter || pos === text.length || pos === nextLine;
        plain &&= !stray && (borders || (pos + 1 === nextLine && text.charCodeAt(pos) === CR));
      } else if (nextDelimiter === -1 || (nextLine !== -1 && nextLine < nextDelimiter)) {
        const end = nextLine === -1 ? text.length : nextLine;
        cells.push(text.slice(pos, end > pos && text.charCodeAt(end - 1) === CR ? end - 1 : end));
      } else cells.push(text.slice(pos, nextDelimiter));
      if (nextDelimiter !== -1 && (nextLine === -1 || nextDelimiter < nextLine)) {
        pos = nextDelimiter + 1;
        nextDelimiter = text.indexOf(delimiter, pos);
        continue;
      }
      if (nextLine === -1 && !final) return { kind: 'incomplete', opened: -1 };
      const end = nextLine === -1 ? text.length : nextLine + 1;
      if (nextLine !== -1) nextLine = text.indexOf('\n', end);
      rememberedFor = end;
      return { kind: 'record', end, cells: plain && !strays ? cells : null, breaks, opened, stray: strays };
    }
  }

  return { record };
}
