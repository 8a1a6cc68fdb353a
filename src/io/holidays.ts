/** A file of holidays: one date a line, or date and name; Gregorian, Jalali and Hijri dates may stand side by side. */
import { readFileSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import { msPerDay } from './dates/calendars.ts';
import { parseDateOption } from './dates/option.ts';

const separator = /[,;\t،؛|]/u;
const quotes = /^["'«]+|(?<!["'»])["'»]+$/gu;
const longestShown = 60;

/** Days since 1970-01-01, ascending, each once. Throws UsageError with the file, the line, what stands there and what would be right. */
export function readHolidays(path: string, shown: string): readonly number[] {
  const days = new Set<number>();
  for (const [i, line] of textOf(path, shown)
    .split(/\r\n|\r|\n/)
    .entries()) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    const day = dayOf(text);
    if (day !== null) days.add(day);
    // The first line may name the columns.
    else if (i > 0 || /\p{N}/u.test(text)) {
      const found = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
      throw new UsageError(
        `--holidays ${shown}, line ${(i + 1).toString()}: "${found}" does not begin with a date; expected one day a line, with or without a name: 2026-03-20, 1405/01/01,نوروز or 1447/10/01`,
      );
    }
  }
  return [...days].sort((a, b) => a - b);
}

function textOf(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(`--holidays ${shown} cannot be read: ${reason}`);
  }
}

/** The whole line may be a date (`March 20, 2026`), or its first cell. Null: neither is a bare day. */
function dayOf(line: string): number | null {
  for (const text of [line, line.split(separator)[0] ?? '']) {
    const span = parseDateOption(text.replace(quotes, '').trim(), 'UTC');
    if (span !== null && span.end > span.start) return Math.floor(span.start / msPerDay);
  }
  return null;
}
