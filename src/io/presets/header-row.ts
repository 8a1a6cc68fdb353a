/** Is the first row a header, or the first review of a file that has none? */
import { addDateEvidence, noDateEvidence } from '../dates/evidence.ts';
import type { HeaderJudge } from '../read/csv-title.ts';
import { isKey } from './column-values.ts';
import { normaliseHeader } from './normalise-header.ts';
import { knownNames } from './synonyms.ts';

const longestName = 60;
const mostWords = 6;

export const headerJudge: HeaderJudge = { isHeader: looksLikeHeader, knownNames: knownNamesIn };

function knownNamesIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '' && knownNames.has(normaliseHeader(cell))).length;
}

/** True when `cells` name columns; `sample` are the rows that follow. */
export function looksLikeHeader(cells: readonly string[], sample: readonly (readonly string[])[]): boolean {
  const names = cells.map((cell) => cell.trim());
  const known = knownNamesIn(names);
  // a cell of data may happen to be a known name; half a row of them does not happen
  if (known > 0 && known * 2 >= names.length) return true;
  // a table written without names gets 0, 1, 2 … for them
  if (names.length > 1 && names.every((name, i) => name === String(i))) return true;
  if (names.some(isValue)) return false;
  if (known > 0) return true;
  if (names.length > 1) return !names.some((name, i) => isSentence(name) && isProse(sample, i));
  const [name = ''] = names;
  return name.length <= longestName && wordsIn(name) <= 3 && wordsIn(name) * 2 < meanWords(sample);
}

/** A number, a date, an address: nobody calls a column so. */
function isValue(name: string): boolean {
  if (name === '') return false;
  if (/^[-+]?\p{Nd}+(?:[.,٫]\p{Nd}+)?$/u.test(name) || (isKey(name) && /[@/-]/.test(name))) return true;
  const evidence = noDateEvidence();
  if (name.length <= longestName) addDateEvidence(evidence, name);
  return evidence.dates > 0;
}

/** Column names longer or wordier than this exist only as survey questions. */
function isSentence(name: string): boolean {
  return !/[?؟]$/.test(name) && (name.length > longestName || wordsIn(name) > mostWords);
}

function isProse(sample: readonly (readonly string[])[], column: number): boolean {
  return sample.some((row) => wordsIn(row[column] ?? '') > 3);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function meanWords(sample: readonly (readonly string[])[]): number {
  let words = 0;
  for (const row of sample) words += wordsIn(row[0] ?? '');
  return words / Math.max(sample.length, 1);
}
