/** From a cell to the rating written in it, before the column's scale is known (exports.md §H). */
import { memoise } from '../dates/memo.ts';
import { isMissing } from '../dates/missing.ts';
import { lettersOnly, plainText } from '../dates/plain-text.ts';
import { fillers, flags, numberWords, overWords, starWords, unanswered } from './words.ts';

export type WrittenRating =
  /** `scale`: the maximum the cell itself states; null for a bare number. */
  | { readonly kind: 'number'; readonly value: number; readonly scale: number | null }
  | { readonly kind: 'flag'; readonly recommended: boolean }
  | { readonly kind: 'missing' | 'bad' };

const bad: WrittenRating = { kind: 'bad' };
const missing: WrittenRating = { kind: 'missing' };

/** "Rated 4.5 out of 5 stars" has 24 characters; what is far longer is a review. */
const longestRating = 48;

const digit = /\d/u;
const bareNumber = /^\d+(?:\.\d+|,\d{1,2})?$/u;
const thumb = /^(?:(👍)|👎)\p{Emoji_Modifier}?$/u;
const glyphs = /^[★⭐🌟✭☆✩✰ ]+$/u;
const anyGlyph = /[★⭐🌟✭]/gu;
/** A number, a word, or a sign. A comma before exactly three digits would group thousands. */
const piece = /\d+(?:\.\d+|,\d{1,2}(?!\d))?|\p{L}+|[^\s\p{L}\d]/gu;

/** Filled glyphs count; the empty ones only complete the row of five, or of ten. */
function countGlyphs(text: string): WrittenRating {
  const filled = text.match(anyGlyph)?.length ?? 0;
  const all = Array.from(text.replaceAll(' ', '')).length;
  if (all > 5 && all !== 10) return bad;
  return { kind: 'number', value: filled, scale: all === 10 ? 10 : 5 };
}

/** Scales met in the wild: short ones, 10, the 20 of French schools, 100. */
const isScale = (maximum: number): boolean =>
  Number.isInteger(maximum) && ((maximum >= 3 && maximum <= 10) || maximum === 20 || maximum === 100);

/** The Arabic singular has no digit either. */
const oneStar = lettersOnly('نجمة');
/** Marks that change nothing. */
const quiet = new Set('"\'():_.');

/** `4`, `4 stars`, `rated 4 out of 5 stars`, `4/5`, `85%`, `٪۸۵`: one value, perhaps over a maximum, and words that belong. */
function readPhrase(text: string): WrittenRating {
  const numbers: number[] = [];
  let shape = '';
  let stars = false;
  for (const [token] of text.replace(anyGlyph, ' star ').matchAll(piece)) {
    const named = numberWords.get(token);
    if (named !== undefined || digit.test(token)) {
      numbers.push(named ?? Number(token.replace(',', '.')));
      stars ||= named !== undefined;
      shape += 'N';
    } else if (token === '/' || overWords.has(token)) shape += '/';
    else if (token === '%') shape += '%';
    else if (starWords.has(token)) stars = true;
    else if (token === '-' ? shape === '' : !quiet.has(token) && !fillers.has(token)) return bad;
  }
  const [value = 0, maximum = 0] = numbers;
  switch (shape) {
    case 'N':
      return { kind: 'number', value, scale: stars ? 5 : null };
    case 'N/N':
      return isScale(maximum) ? { kind: 'number', value, scale: maximum } : bad;
    case 'N%':
    case '%N':
      return { kind: 'number', value, scale: 100 };
    default:
      return text === oneStar ? { kind: 'number', value: 1, scale: 5 } : bad;
  }
}

function read(cell: string): WrittenRating {
  if (cell.length > longestRating) return cell.trim() === '' ? missing : bad;
  const text = plainText(cell);
  if (isMissing(text)) return missing;
  if (bareNumber.test(text)) return { kind: 'number', value: Number(text.replace(',', '.')), scale: null };
  if (glyphs.test(text)) return countGlyphs(text);
  const sign = thumb.exec(text);
  if (sign !== null) return { kind: 'flag', recommended: sign[1] !== undefined };
  if (!digit.test(text)) {
    const key = lettersOnly(text);
    const recommended = flags.get(key);
    if (recommended !== undefined) return { kind: 'flag', recommended };
    if (unanswered.has(key)) return missing;
  }
  return readPhrase(text);
}

/** Never throws; prose is `bad`. Columns of ratings hold few distinct texts, so that each is read once. */
export const writtenRating: (cell: string) => WrittenRating = memoise(read);
