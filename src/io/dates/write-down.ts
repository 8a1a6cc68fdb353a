/** From a cell to the date written in it, before anything about its column is known. */
import { isMissing } from './missing.ts';
import { parseDate } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';
import { plainText } from './plain-text.ts';
import { isRelative } from './relative.ts';
import type { Written } from './written.ts';

/** The longest date known is JavaScript's with a spelled zone, 80 characters; isolates and marks may double it. */
const longestDate = 160;

/** `Reviewed in Canada on March 3, 2023` → `march 3, 2023`; a remark in brackets at the end (`(edited)`, a zone's name) is left out. */
function unwrapped(text: string): string {
  const from = text.startsWith('reviewed in ') ? text.lastIndexOf(' on ') + 1 : 0;
  const bracket = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  return text.slice(from, bracket > from ? bracket : undefined);
}

/** Never throws; prose is `bad`. */
export function writtenIn(cell: string): Written {
  if (cell.length > longestDate) return { kind: cell.trim() === '' ? 'missing' : 'bad' };
  const text = plainText(cell);
  if (isMissing(text)) return { kind: 'missing' };
  const number = parseNumber(text);
  if (number !== null) return number;
  const inner = unwrapped(text);
  // Most cells that are no dates are prose without a digit.
  const date = /\d/u.test(inner) ? parseDate(inner) : null;
  return date ?? { kind: isRelative(inner) ? 'relative' : 'bad' };
}
