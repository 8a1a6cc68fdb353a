/** What the cells of a column look like: dates, ratings, sentences, keys, flags. Shares are of the filled cells. */
import { addDateEvidence, noDateEvidence } from '../dates/evidence.ts';
import { plainText } from '../dates/plain-text.ts';
import { addRatingEvidence, noRatingEvidence } from '../ratings/evidence.ts';

export interface ColumnValues {
  readonly filled: number;
  /** Filled cells of all rows looked at, 0 … 1. */
  readonly fill: number;
  readonly constant: boolean;
  /** Different values per filled cell, 0 … 1. */
  readonly variety: number;
  /** Dates, relative ones included. */
  readonly dates: number;
  readonly timed: boolean;
  readonly ratings: number;
  readonly maxRating: number;
  readonly flags: number;
  readonly numbers: number;
  /** 1, 2, 3 … from 0 or 1, in any digits: somebody counted the rows. */
  readonly counter: boolean;
  /** Whole numbers not far beyond the count of rows: row numbers, also of a sheet that was sorted or filtered since. */
  readonly rowNumbers: boolean;
  /** How much it reads like what people write, 0 … 1. */
  readonly prose: number;
  /** Addresses, numbers of telephones, UUIDs and other unbroken keys. */
  readonly keys: number;
  /** Mean letters in a filled cell. */
  readonly letters: number;
}

/** E-mail, address, IP, phone, UUID or another unbroken key: letters, but nobody's words. */
const keyPatterns = [
  /^[^\s@]+@[^\s@.]+\.\S+$/,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^\d{1,3}(?:\.\d{1,3}){3}$/,
  /^[+(]?\d[\d\s()-]{6,}$/,
  /^[\da-f]{8}-[\da-f-]{20,}$/i,
  /^(?=\S*\d)(?=\S*[a-z])[\w:.|=-]{6,}$/i,
];

const missing = /^(?:-*|null|none|nan|nat|n\/a|unknown)$/i;

/** Looks at one column of the sample. */
export function lookAt(cells: readonly string[]): ColumnValues {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => !missing.test(cell));
  const dates = noDateEvidence();
  const ratings = noRatingEvidence();
  let numbers = 0;
  const start = numberIn(filled[0] ?? '');
  let counted = 0;
  let low = 0;
  let keys = 0;
  let worded = 0;
  let wordy = 0;
  let letters = 0;
  for (const cell of filled) {
    const short = cell.length <= 60;
    if (short) addDateEvidence(dates, cell);
    if (short) addRatingEvidence(ratings, cell);
    if (/^[-+]?[\d.,٠-٩۰-۹٫]+%?$/.test(cell)) numbers += 1;
    const number = numberIn(cell);
    if (number === start + counted) counted += 1;
    if (Number.isInteger(number) && number < rowNumberReach * filled.length) low += 1;
    if (isKey(cell)) {
      keys += 1;
      continue;
    }
    const count = lettersIn(cell);
    letters += count;
    if (count > 0) worded += 1;
    if (isWordy(cell)) wordy += 1;
  }
  const n = Math.max(filled.length, 1);
  const variety = new Set(filled).size / n;
  return {
    filled: filled.length,
    fill: filled.length / Math.max(cells.length, 1),
    constant: filled.length >= 5 && new Set(filled).size === 1,
    variety,
    dates: (dates.dates + dates.relative) / n,
    timed: dates.dayOnly < dates.dates,
    ratings: ratings.ratings / n,
    maxRating: ratings.max,
    flags: ratings.flags / n,
    numbers: numbers / n,
    counter: filled.length > 1 && counted === filled.length && (start === 0 || start === 1),
    rowNumbers: filled.length > 1 && low === filled.length,
    prose: (worded / n) * (0.2 + 0.5 * (wordy / n) + 0.3 * Math.min(1, variety * 1.25)),
    keys: keys / n,
    letters: letters / n,
  };
}

/** Four rows in five may have been filtered out of a sheet before its row numbers are taken for ids. */
const rowNumberReach = 5;

/** NaN for what is no number. */
function numberIn(cell: string): number {
  return cell.length > 20 ? NaN : Number(plainText(cell) || NaN);
}

/** A longer cell is no key; and the patterns may look twice at a letter, so they get few. */
const longestKey = 200;

export function isKey(cell: string): boolean {
  return cell.length <= longestKey && keyPatterns.some((key) => key.test(cell));
}

/** Three words, or four letters of a script that writes none apart. */
function isWordy(cell: string): boolean {
  const head = cell.slice(0, longestKey);
  return (
    /^\S+\s+\S+\s+\S/.test(head) ||
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]{4}/u.test(head)
  );
}

function lettersIn(cell: string): number {
  return cell.match(/\p{L}/gu)?.length ?? 0;
}
