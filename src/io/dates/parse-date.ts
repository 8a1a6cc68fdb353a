/** Reads a spelled date: any order of day, month, year, time, zone and era, in three languages; what is not understood is refused. */
import { lettersOnly } from './plain-text.ts';
import { takeOffset, takeTime, withHalf } from './parse-time.ts';
import { tokenise, type Token } from './tokens.ts';
import { longestName, meanings, type Meaning } from './words.ts';
import type { Draft } from './draft.ts';
import type { WrittenDate } from './written.ts';

/** Marks that may stand between the parts of a date. */
const separators = new Set('/-.,:;\'"’‘|\\()');
/** Marks that may stand inside a name: `a.m.`, `Dhu al-Hijjah`. */
const joints = new Set(".-'’‘");

/** How many tokens a reader took; 0: not mine. */
type Taker = (tokens: readonly Token[], at: number, draft: Draft) => number;

const takers: readonly Taker[] = [takeOffset, takeTime, takeNumber, takeName, takeMark];

function takeNumber(tokens: readonly Token[], at: number, draft: Draft): number {
  const token = tokens[at];
  if (token?.is !== 'number' || token.text.length > 4 || draft.numbers.length === 3) return 0;
  draft.numbers.push({ value: Number(token.text), digits: token.text.length });
  draft.marks.push(draft.pendingMarks);
  draft.pendingMarks = '';
  draft.last = 'number';
  return 1;
}

function takeMark(tokens: readonly Token[], at: number, draft: Draft): number {
  const mark = tokens[at]?.text ?? '';
  if (!separators.has(mark)) return 0;
  draft.pendingMarks += mark;
  return 1;
}

/** The longest name of up to three words that starts here. */
function nameAt(tokens: readonly Token[], at: number): { meaning: Meaning; taken: number } | null {
  let found: { meaning: Meaning; taken: number } | null = null;
  let key = '';
  let words = 0;
  for (let end = at; end < tokens.length && words < longestName; end++) {
    const token = tokens[end];
    if (token?.is !== 'word') {
      if (token?.is === 'mark' && joints.has(token.text)) continue;
      break;
    }
    key += lettersOnly(token.text);
    words++;
    const meaning = meanings.get(key);
    if (meaning !== undefined) found = { meaning, taken: end - at + 1 };
  }
  return found;
}

function takeName(tokens: readonly Token[], at: number, draft: Draft): number {
  if (tokens[at]?.is !== 'word') return 0;
  const name = nameAt(tokens, at);
  if (name === null || !apply(name.meaning, draft)) return 0;
  draft.last = name.meaning.is === 'utc' ? 'utc' : 'word';
  return name.taken;
}

/** Notes what a name says; false where it contradicts what was read before. */
function apply(meaning: Meaning, draft: Draft): boolean {
  switch (meaning.is) {
    case 'skip':
      return true;
    case 'month': {
      const { calendar, month } = meaning;
      // "15 January/كانون الثاني": Arab press names the month twice.
      if (draft.month !== null) return draft.month.calendar === calendar && draft.month.month === month;
      draft.month = { calendar, month };
      return true;
    }
    case 'era':
      draft.era ??= meaning.calendar;
      return draft.era === meaning.calendar;
    case 'half':
      draft.half ??= meaning;
      return draft.half.pm === meaning.pm;
    case 'meem':
      if (draft.last === 'time' && draft.half === null) draft.half = { pm: true, from: 0, to: 11 };
      else draft.strayMeem = true;
      return true;
    case 'utc':
      draft.offset ??= 0;
      return draft.offset === 0;
  }
}

function finish(draft: Draft): WrittenDate | null {
  const { numbers, marks, month, offset } = draft;
  if (numbers.length !== (month === null ? 3 : 2)) return null;
  if (draft.half !== null && draft.time === null) return null;
  const time = withHalf(draft);
  if (time === undefined) return null;
  let era = draft.era;
  if (draft.strayMeem) {
    // Away from the time م says "Gregorian", unless it may be the missing PM.
    if (time !== null && draft.half === null && time.ms < 13 * 3_600_000) return null;
    era ??= 'gregorian';
  }
  if (month !== null && era !== null && era !== month.calendar) return null;
  return { kind: 'date', numbers, marks, month, era, time, offset };
}

/** `text` as plainText gives it; null: not a date. */
export function parseDate(text: string): WrittenDate | null {
  const tokens = tokenise(text);
  const draft: Draft = {
    ...{ numbers: [], marks: [], pendingMarks: '', month: null, era: null },
    ...{ time: null, half: null, offset: null, strayMeem: false, last: 'word' },
  };
  let at = 0;
  while (at < tokens.length) {
    let taken = 0;
    for (const take of takers) {
      taken = take(tokens, at, draft);
      if (taken > 0) break;
    }
    if (taken === 0) return null;
    at += taken;
  }
  return finish(draft);
}
