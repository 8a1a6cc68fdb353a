/** One raw row to what it is: a review, a reply that stands as a row, or a row to set aside. */
import type { Problem, ProblemCode } from '../../problems.ts';
import type { Moment, Rating, Reply, Review } from '../../review.ts';
import { createDateReader, type DateResult } from '../dates/reader.ts';
import { isMissing } from '../dates/missing.ts';
import { lettersOnly } from '../dates/plain-text.ts';
import { dayInZone } from '../dates/zone.ts';
import type { AsideReason, Role } from '../presets/preset.ts';
import { readReplyCell } from '../presets/reply-cell.ts';
import { createRatingReader } from '../ratings/reader.ts';
import type { RawRow } from '../read/sheet.ts';
import { cellsOf, namedCells } from './cells-of.ts';
import { isTotals } from './totals-row.ts';
import type { DateRole, Understanding } from './understand.ts';

export type Outcome =
  | { readonly kind: 'review'; readonly review: Review; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'child';
      readonly id: string | null;
      readonly parent: string;
      readonly author: string;
      readonly reply: Reply;
    }
  | { readonly kind: 'aside'; readonly reason: AsideReason };

export interface Decoder {
  readonly decode: (row: RawRow) => Outcome;
  /** The platform's own id of a row, or null: all that the first pass needs. */
  readonly idOf: (row: RawRow) => string | null;
}

const spreadsheetError = /^#(?:NAME\?|REF!|VALUE!|N\/A|DIV\/0!|NUM!|NULL!)$/;
const yes = new Set(['true', 'yes', '1', 'y', 'بله', 'نعم', 'buyer', 'verified', 'verified buyer']);
const no = new Set(['false', 'no', '0', 'n', 'خیر', 'لا', 'unverified', 'nothing']);

/** What people write into a reply cell to say that there is no reply. */
const unanswered = new Set(
  'no|none yet|not yet|not yet replied|no reply|no response|no answer|not replied|not answered|unanswered|خیر|نه|هنوز نه|هنوز پاسخ داده نشده|بدون پاسخ|پاسخی ندارد|ندارد|پاسخ داده نشده|پاسخ داده نشد|بی پاسخ|لا|ليس بعد|لم يتم الرد بعد|لا يوجد|لا يوجد رد|بدون رد|لم يتم الرد|لا رد'
    .split('|')
    .map(lettersOnly),
);
const longestUnanswered = 30;

function flag(cell: string): boolean | null {
  const word = cell.toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : null;
}

/** A count such as `12`, `1,204` or `6,054 people found this helpful`. */
function count(cell: string): number | null {
  const digits = /^\d[\d,]*/.exec(cell)?.[0].replaceAll(',', '');
  return digits === undefined ? null : Number(digits);
}

function textOrNull(cell: string): string | null {
  return cell === '' || /^(?:null|none|nan)$/i.test(cell) ? null : cell;
}

/**
 * A decoder for the rows of one file, once its dates and scale are settled. `columns` may grow while rows are read (JSON).
 */
export function createDecoder(meaning: Understanding, columns: readonly string[], file: string): Decoder {
  const dates: Record<DateRole, (text: string) => DateResult> = {
    createdAt: createDateReader(meaning.dateReading('createdAt')),
    editedAt: createDateReader(meaning.dateReading('editedAt')),
    replyAt: createDateReader(meaning.dateReading('replyAt')),
  };
  const readRating = createRatingReader({ scale: meaning.scale(), zeroIsNone: meaning.zeroIsNone });
  const { preset, zone } = meaning;
  let width = -1;
  let read = cellsOf(columns);
  let named = namedCells(columns);

  /** JSON rows may have brought new columns since the last row. */
  function refresh(): ReturnType<Understanding['roles']> {
    if (columns.length !== width) {
      width = columns.length;
      read = cellsOf(columns);
      named = namedCells(columns);
    }
    return meaning.roles(columns);
  }

  function columnName(role: Role): string {
    const column = meaning.roles(columns)[role]?.columns[0];
    return column === undefined ? role : (columns[column] ?? role);
  }

  function idOf(row: RawRow): string | null {
    const id = read(row.cells, refresh().id);
    return id === '' ? null : id;
  }

  function decode(row: RawRow): Outcome {
    const sources = refresh();
    // what a spreadsheet leaves of deleted or formatted rows: `,,,,`
    if (row.cells.every((value) => value.trim() === '')) return { kind: 'aside', reason: 'not-a-review' };
    const cell = (role: Role): string => read(row.cells, sources[role]);
    if (
      row.record > 0 &&
      row.cells.length === columns.length &&
      row.cells.every((value, i) => value.trim() === columns[i])
    ) {
      return { kind: 'aside', reason: 'second-header' };
    }
    const problems: Problem[] = [];
    const report = (code: ProblemCode, role: Role, found: string): void => {
      problems.push({ code, at: { file, line: row.line, column: columnName(role) }, found });
    };
    const date = (role: DateRole, text: string): { moment: Moment | null; relative: boolean } => {
      if (text === '') return { moment: null, relative: false };
      const result = dates[role](text);
      if (result.kind === 'moment' && result.rounded) report('rounded-date', role, text);
      if (result.kind === 'bad') report('bad-date', role, text);
      if (result.kind === 'ambiguous') report('ambiguous-date-order', role, text);
      if (result.kind === 'relative') report('relative-date', role, text);
      return { moment: result.kind === 'moment' ? result.moment : null, relative: result.kind === 'relative' };
    };

    const id = idOf(row);
    const created = date('createdAt', cell('createdAt'));
    const kind = preset?.kind?.(named(row.cells));
    if (kind?.kind === 'aside') return kind;
    const text = textOrNull(cell('text'));
    if (kind?.kind === 'child') {
      return { ...kind, id, reply: { text, at: created.moment, relative: created.relative } };
    }
    if (text === null && cell('title') === '' && cell('createdAt') === '' && isTotals(row.cells))
      return { kind: 'aside', reason: 'not-a-review' };
    if (text !== null && spreadsheetError.test(text)) report('formula-damage', 'text', text);

    let rating: Rating | null = null;
    let recommended: boolean | null = null;
    const ratingCell = cell('rating');
    if (ratingCell !== '') {
      const result = readRating(ratingCell);
      if (result.kind === 'rating') rating = result.rating;
      else if (result.kind === 'flag') recommended = result.recommended;
      else if (result.kind === 'bad') report('bad-rating', 'rating', ratingCell);
    }
    const recommendedCell = cell('recommended');
    if (recommendedCell !== '') {
      const result = readRating(recommendedCell);
      recommended = result.kind === 'flag' ? result.recommended : (flag(recommendedCell) ?? recommended);
    }

    return {
      kind: 'review',
      problems,
      review: {
        id: id ?? `row:${row.record}`,
        platformId: id !== null,
        at: { file, line: row.line, record: row.record },
        platform: preset?.name ?? null,
        source: meaning.source,
        product: textOrNull(cell('product')),
        author: textOrNull(cell('author')),
        text,
        title: textOrNull(cell('title')),
        rating,
        recommended,
        createdAt: created.moment,
        editedAt: date('editedAt', cell('editedAt')).moment,
        relativeDate: created.relative,
        reply: replyOf(cell, created.moment, date),
        verified: flag(cell('verified')),
        likes: count(cell('likes')),
        label: textOrNull(cell('label')),
        responseKnown: meaning.responseKnown(columns),
      },
    };
  }

  function replyOf(
    cell: (role: Role) => string,
    created: Moment | null,
    date: (role: DateRole, text: string) => { moment: Moment | null; relative: boolean },
  ): Reply | null {
    const written = cell('replyText');
    const none = written.length <= longestUnanswered && unanswered.has(lettersOnly(written));
    const literal = none ? null : readReplyCell(written);
    const own = cell('replyAt');
    const stated = date('replyAt', own === '' ? (literal?.date ?? '') : own);
    const minutes = cell('replyMinutes');
    const elapsed = minutes === '' || isMissing(minutes) ? NaN : Number(minutes);
    let at = stated.moment;
    if (at === null && created !== null && Number.isFinite(elapsed) && elapsed >= 0) {
      const ms = created.ms + elapsed * 60_000;
      at = { ms, day: dayInZone(ms, zone), precision: created.precision };
    }
    const text = literal?.text ?? null;
    return text === null && at === null && !stated.relative ? null : { text, at, relative: stated.relative };
  }

  return { decode, idOf };
}
