/** Every fact about bad input: its code, its severity and its words, in one table. Readers make problems; writers show them. */
import { clip } from './text-clip.ts';

/** A place in the input. `line` is the 1-based physical line; null for a whole file. */
export interface Location {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
}

/**
 * `fatal`: the run stops, exit 2 · `rejected`: the row is not a review and is counted as rejected ·
 * `value`: the review is kept, one value is not · `note`: nothing is lost, but the reader should know.
 */
export type Severity = 'fatal' | 'rejected' | 'value' | 'note';

interface Kind {
  readonly severity: Severity;
  /** One line for docs/problems.md. */
  readonly summary: string;
  readonly says: (p: Problem) => string;
  readonly expected: string;
  readonly fix: string;
}

const quoted = (p: Problem): string => (p.found === null ? 'nothing' : `"${clip(p.found, 40)}"`);

const table = {
  'unreadable-file': {
    severity: 'fatal',
    summary: 'The file cannot be opened or read.',
    says: (p) => `cannot be read: ${p.found ?? 'unknown reason'}`,
    expected: 'a readable file, a directory of exports, or - for standard input',
    fix: 'check the path and its permissions',
  },
  container: {
    severity: 'fatal',
    summary: 'A workbook, archive or document instead of plain text (.xlsx, .xls, .ods, .zip, .pdf, .bz2, .zst …).',
    says: (p) => `is ${p.found ?? 'a container'}, not a text export`,
    expected: 'CSV, TSV, JSON or NDJSON text, plain or .gz',
    fix: 'open it in the program that made it and save it as "CSV UTF-8", or unpack it first',
  },
  'no-input': {
    severity: 'fatal',
    summary: 'There is nothing to read: an empty directory, or only empty files.',
    says: (p) => `holds nothing to read${p.found === null ? '' : ` (${p.found})`}`,
    expected: 'at least one export with a header row',
    fix: 'name an export file, or a directory that holds some',
  },
  'no-text-column': {
    severity: 'fatal',
    summary: 'No column looks like the text of a review.',
    says: (p) => `no column looks like the review text; found: ${p.found ?? 'no columns'}`,
    expected: 'a column with the text of the reviews',
    fix: 'name it with --map text=COLUMN',
  },
  'unknown-column': {
    severity: 'fatal',
    summary: 'A column named in --map does not exist.',
    says: (p) => `there is no column ${quoted(p)}`,
    expected: 'one of the columns of the file',
    fix: 'run reviewkit inspect to see the columns, then correct --map',
  },
  'bad-json': {
    severity: 'fatal',
    summary: 'A JSON document that cannot be parsed.',
    says: (p) => `is not valid JSON: ${p.found ?? 'unknown error'}`,
    expected: 'one JSON document, or one JSON object per line',
    fix: 'export it again, or mend the line named here',
  },
  'no-records': {
    severity: 'fatal',
    summary: 'A JSON document without an array of reviews.',
    says: (p) => `holds no array of reviews; its top level has: ${p.found ?? 'nothing'}`,
    expected: 'an array of objects, also inside data, reviews, results …',
    fix: "pick the array with jq, for example: jq '.the.reviews' file.json | reviewkit analyze -",
  },
  'too-large': {
    severity: 'fatal',
    summary: 'A single JSON document, or the header of a table, too large to hold in memory.',
    says: (p) => `is too large: ${p.found ?? ''}`,
    expected: 'a JSON document of at most 150 million characters, a header of at most 16, or NDJSON of any size',
    fix: "turn it into NDJSON: jq -c '.[]' file.json > file.ndjson",
  },
  'changed-file': {
    severity: 'fatal',
    summary: 'The file was written to while it was read, so that rows would be missing or counted twice.',
    says: (p) => `has changed while it was read: ${p.found ?? ''}`,
    expected: 'a file that stays as it is during the run',
    fix: 'wait until it is complete, or copy it and read the copy; what grows for ever can be piped: reviewkit analyze - < FILE',
  },
  expansion: {
    severity: 'fatal',
    summary: 'A .gz of more than 16 MB that unpacks to more than 300 times its size, as no export does.',
    says: (p) => `unpacks beyond all measure: ${p.found ?? ''}`,
    expected: 'an export, which unpacks to 3 to 50 times its size',
    fix: 'if it is to be trusted, unpack it yourself: gunzip -c FILE | reviewkit analyze -',
  },
  'unclosed-quote': {
    severity: 'rejected',
    summary: 'A quoted cell that is never closed; only this line is lost, the next one is read as usual.',
    says: (p) => `a quote is opened and never closed: ${quoted(p)}`,
    expected: 'a closing quote before the next delimiter or line end',
    fix: 'close the quote, or double it ("") if it belongs to the text',
  },
  'too-many-cells': {
    severity: 'rejected',
    summary: 'More cells than the header has columns, so no cell can be trusted.',
    says: (p) => `has ${p.found ?? 'too many'} cells`,
    expected: 'as many cells as the header has columns',
    fix: 'put quotes around the cell that contains the delimiter',
  },
  'too-few-cells': {
    severity: 'rejected',
    summary: 'A row that ends before its text and its rating: usually the rest of a broken line.',
    says: (p) => `has only ${p.found ?? 'a few'} cells`,
    expected: 'as many cells as the header has columns',
    fix: 'put quotes around cells that contain line breaks',
  },
  'too-long': {
    severity: 'rejected',
    summary: 'A row of more than 16 million characters; it is skipped, and never held in memory.',
    says: (p) => `is too long for a review: ${p.found ?? ''}`,
    expected: 'rows of at most 16 million characters',
    fix: 'mend or remove the row; in CSV, look for a line end that is missing',
  },
  'bad-json-line': {
    severity: 'rejected',
    summary: 'A line of an NDJSON file that is not a JSON object.',
    says: (p) => `is not a JSON object: ${quoted(p)}`,
    expected: 'one complete JSON object per line',
    fix: 'mend or remove the line',
  },
  'short-row': {
    severity: 'note',
    summary: 'A row with fewer cells than the header; the missing ones at its end are read as empty.',
    says: (p) => `has only ${p.found ?? 'some'} cells; the rest are read as empty`,
    expected: 'as many cells as the header has columns',
    fix: 'nothing, if only empty cells at the end were dropped (Excel does that)',
  },
  'stray-quote': {
    severity: 'note',
    summary: 'A quote inside a quoted cell that was not doubled; the cell is kept as it stands.',
    says: (p) => `a quote inside the text is not doubled: ${quoted(p)}`,
    expected: 'quotes inside a quoted cell written twice ("")',
    fix: 'nothing, if the text reads well; otherwise double the quote',
  },
  'bad-encoding': {
    severity: 'note',
    summary: 'Bytes that are no character in the encoding of the file; they read as �.',
    says: (p) => `holds bytes that are not ${p.found ?? 'valid text'}`,
    expected: 'text in one encoding',
    fix: 'say the encoding with --encoding, or export as UTF-8',
  },
  'duplicate-column': {
    severity: 'note',
    summary: 'Two columns with one name; each is kept under its own number.',
    says: (p) => `two columns are named ${quoted(p)}`,
    expected: 'each column name once',
    fix: 'name the right one by its number: --map text=#3',
  },
  'too-many-columns': {
    severity: 'note',
    summary:
      'A JSON file with more than 2,000 different keys, as where ids are keys; values under later ones are not read.',
    says: (p) => `has more than 2,000 different keys; ${quoted(p)} and later ones are not read`,
    expected: 'the same few keys in each record',
    fix: "turn keys into values with jq, for example: jq -c 'to_entries[] | .value + {id: .key}'",
  },
  'bad-rating': {
    severity: 'value',
    summary: 'A rating outside its scale or in no known spelling; the review is kept without stars.',
    says: (p) => `${quoted(p)} is not a rating on this scale`,
    expected: 'a number on the scale of the column (Latin, Persian or Arabic digits), stars, or words such as "4 of 5"',
    fix: 'correct the cell, or say the scale with --map rating=COLUMN/10',
  },
  'bad-date': {
    severity: 'value',
    summary: 'A date in no known spelling or calendar; the review is kept without it.',
    says: (p) => `${quoted(p)} is not a date`,
    expected: 'ISO 8601, an epoch, or a Gregorian, Jalali or Hijri date in words or digits',
    fix: 'correct the cell, or say the calendar with --calendar',
  },
  'ambiguous-date-order': {
    severity: 'value',
    summary: 'Nothing in the column tells whether 03/04/2024 is in March or April; such dates are unknown.',
    says: (p) => `${quoted(p)} can be read in more than one order`,
    expected: 'at least one date in the column that settles the order',
    fix: 'say it with --date-order dmy, mdy or (year first: 99/12/30) ymd, and the calendar with --calendar',
  },
  'relative-date': {
    severity: 'value',
    summary: 'A date such as "2 weeks ago", which says nothing without the day it was copied.',
    says: (p) => `${quoted(p)} is relative to an unknown day`,
    expected: 'an absolute date',
    fix: 'export again with absolute dates; response times stay unknown until then',
  },
  'rounded-date': {
    severity: 'value',
    summary:
      'An epoch that a spreadsheet has rounded (1.52309E+12); it is read to the day. With fewer digits left (1.52E+12) it is no date.',
    says: (p) => `${quoted(p)} has lost its last digits`,
    expected: 'all digits of the epoch',
    fix: 'export again and do not save the file from a spreadsheet',
  },
  'reply-before-review': {
    severity: 'value',
    summary: 'A reply older than the only date of its review: the review was edited later, so the time is unknown.',
    says: (p) => `the reply of ${p.found ?? 'an earlier day'} is older than the review's only date`,
    expected: 'the date of the first submission beside the date of the last edit',
    fix: 'use an export that gives both (Google Play Console does); the review counts as answered, time unknown',
  },
  'formula-damage': {
    severity: 'note',
    summary: 'A cell that a spreadsheet has turned into a formula error (#NAME?, #REF! …).',
    says: (p) => `${quoted(p)} is a spreadsheet error, the text is lost`,
    expected: 'the text as it was written',
    fix: 'export again and do not save the file from a spreadsheet',
  },
  'contradicting-order': {
    severity: 'note',
    summary: 'The column holds both day/month and month/day dates; only those that settle themselves are read.',
    says: (p) => `the column mixes day/month and month/day dates, for example ${quoted(p)}`,
    expected: 'one order in the whole column',
    fix: 'say it with --date-order, or mend the column',
  },
  'id-collision': {
    severity: 'note',
    summary:
      'Two rows with one id that share neither text, day, author nor stars; they are merged as versions of one review.',
    says: (p) => `id ${foundIn(p) ?? ''} stands for two rows that have nothing else in common`,
    expected: 'an id that names one review in all files',
    fix: 'if it only numbers the rows, remove the column or name the files one at a time',
  },
  'orphan-reply': {
    severity: 'note',
    summary: 'A reply row whose review is not in the input.',
    says: (p) => `replies to ${quoted(p)}, which is not in the input`,
    expected: 'the review it answers in the same input',
    fix: 'name the file that holds the review too',
  },
  'replies-among-reviews': {
    severity: 'note',
    summary: "Texts that read like the business's own replies stand among the reviews; they are counted as reviews.",
    says: (p) => `${p.found ?? 'some'} texts read like replies of the business`,
    expected: 'replies in a column of their own',
    fix: 'read figures of this file with care',
  },
} as const satisfies Record<string, Kind>;

export type ProblemCode = keyof typeof table;
export const problemKinds: Readonly<Record<ProblemCode, Kind>> = table;
export const problemCodes: readonly ProblemCode[] = Object.freeze(Object.keys(table).filter(isProblemCode));

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(table, code);
}

/** One fact about bad input. `found` is what stood there (raw, untrusted), `hint` what to do in this very case. */
export interface Problem {
  readonly code: ProblemCode;
  readonly at: Location;
  readonly found: string | null;
  /** Where the other of two stands. */
  readonly also?: { readonly file: string; readonly line: number };
  readonly hint?: string;
}

/** What stood there, with the place of the other where there are two. */
export function foundIn({ found, also }: Problem): string | null {
  return also === undefined ? found : `${found ?? ''} (also ${also.file}:${also.line})`;
}

/** Three lines in the form of STYLE.md §6: place and fact, what was expected, what to do. Control characters are escaped by the caller's terminal. */
export function explainProblem(problem: Problem): string {
  const kind = problemKinds[problem.code];
  const { file, line, column } = problem.at;
  const place = [file, line === null ? '' : `:${line}`, column === null ? '' : `: ${column}`].join('');
  return `${place}: ${kind.says(problem)}\n  expected  ${kind.expected}\n  do        ${problem.hint ?? kind.fix}`;
}
