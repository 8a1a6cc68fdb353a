/** Plain values of cells: flags, counts, texts, and the ways to say that there is none. */
import { memoise } from '../dates/memo.ts';
import { lettersOnly } from '../dates/plain-text.ts';

const spreadsheetError = /^#(?:NAME\?|REF!|VALUE!|N\/A|DIV\/0!|NUM!|NULL!)$/;

/** What a spreadsheet leaves of a text that begins with an equals sign. */
export function isSpreadsheetError(text: string): boolean {
  return text.startsWith('#') && spreadsheetError.test(text);
}

const yes = new Set(['true', 'yes', '1', 'y', 'بله', 'نعم', 'buyer', 'verified', 'verified buyer']);
const no = new Set(['false', 'no', '0', 'n', 'خیر', 'لا', 'unverified', 'nothing']);

/** Yes, no, or neither. */
export function flag(cell: string): boolean | null {
  if (cell === '') return null;
  const word = cell.toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : null;
}

/** A count such as `12`, `1,204` or `6,054 people found this helpful`. */
export function count(cell: string): number | null {
  if (cell === '') return null;
  const digits = /^\d[\d,]*/.exec(cell)?.[0].replaceAll(',', '');
  return digits === undefined ? null : Number(digits);
}

/** Null for what programs write where there is no text. */
export function textOrNull(cell: string): string | null {
  return cell === '' || (cell.length <= 4 && /^(?:null|none|nan)$/i.test(cell)) ? null : cell;
}

/** What people write into a reply cell to say that there is no reply. */
const unanswered = new Set(
  'no|none yet|not yet|not yet replied|no reply|no response|no answer|not replied|not answered|unanswered|خیر|نه|هنوز نه|هنوز پاسخ داده نشده|بدون پاسخ|پاسخی ندارد|ندارد|پاسخ داده نشده|پاسخ داده نشد|بی پاسخ|لا|ليس بعد|لم يتم الرد بعد|لا يوجد|لا يوجد رد|بدون رد|لم يتم الرد|لا رد'
    .split('|')
    .map(lettersOnly),
);
const longestUnanswered = 30;
const isUnanswered = memoise((cell) => unanswered.has(lettersOnly(cell)));

/** Does a reply cell say that there is no reply? */
export function saysUnanswered(cell: string): boolean {
  return cell === '' || (cell.length <= longestUnanswered && isUnanswered(cell));
}
