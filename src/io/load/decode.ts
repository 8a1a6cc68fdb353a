/** One raw row to what it is: a review, a reply that stands as a row, or a row to set aside. */
import type { Problem, ProblemCode } from '../../problems.ts';
import type { Moment, Rating, Reply, Review } from '../../review.ts';
import { createDateReader, type DateResult } from '../dates/reader.ts';
import { isMissing } from '../dates/missing.ts';
import { dayInZone } from '../dates/zone.ts';
import type { AsideReason, Role } from '../presets/preset.ts';
import { readReplyCell } from '../presets/reply-cell.ts';
import { createRatingReader } from '../ratings/reader.ts';
import type { RawRow } from '../read/sheet.ts';
import { count, flag, isSpreadsheetError, saysUnanswered, textOrNull } from './cell-values.ts';
import { cellsOf, namedCells, trimmed, type RoleSources } from './cells-of.ts';
import { isTotals } from './totals-row.ts';
import type { DateRole } from './evidence.ts';
import type { Meaning } from './meaning.ts';

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

/** A date cell as a review holds it. */
interface Dated {
  readonly moment: Moment | null;
  readonly relative: boolean;
}
const undated: Dated = { moment: null, relative: false };
const noRow: RawRow = { line: 0, record: 0, cells: [] };

/**
 * A decoder for the rows of one file, once its dates and scale are settled. `columns` may grow while rows are read (JSON).
 */
export function createDecoder(meaning: Meaning, columns: readonly string[], file: string): Decoder {
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
  let sources: RoleSources = {};
  let responseKnown = false;
  // The row at hand, so that no function has to be made for each:
  let at: RawRow = noRow;
  let problems: Problem[] = [];

  /** JSON rows may have brought new columns since the last row. */
  function refresh(): void {
    if (columns.length === width) return;
    width = columns.length;
    read = cellsOf(columns);
    named = namedCells(columns);
    sources = meaning.roles(columns);
    responseKnown = meaning.responseKnown(columns);
  }

  const cell = (role: Role): string => read(at.cells, sources[role]);

  function report(code: ProblemCode, role: Role, found: string): void {
    const column = sources[role]?.columns[0];
    const name = column === undefined ? role : (columns[column] ?? role);
    problems.push({ code, at: { file, line: at.line, column: name }, found });
  }

  function date(role: DateRole, text: string): Dated {
    if (text === '') return undated;
    const result = dates[role](text);
    switch (result.kind) {
      case 'moment':
        if (result.rounded) report('rounded-date', role, text);
        return { moment: result.moment, relative: false };
      case 'relative':
        report('relative-date', role, text);
        return { moment: null, relative: true };
      case 'bad':
        report('bad-date', role, text);
        return undated;
      case 'ambiguous':
        report('ambiguous-date-order', role, text);
        return undated;
      case 'missing':
        return undated;
    }
  }

  function idOf(row: RawRow): string | null {
    refresh();
    const id = read(row.cells, sources.id);
    return id === '' ? null : id;
  }

  const isSecondHeader = ({ record, cells }: RawRow): boolean =>
    record > 0 && cells.length === columns.length && cells.every((value, i) => trimmed(value) === columns[i]);

  function decode(row: RawRow): Outcome {
    refresh();
    at = row;
    problems = [];
    // what a spreadsheet leaves of deleted or formatted rows: `,,,,`
    if (row.cells.every((value) => trimmed(value) === '')) return { kind: 'aside', reason: 'not-a-review' };
    if (isSecondHeader(row)) return { kind: 'aside', reason: 'second-header' };
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
    if (text !== null && isSpreadsheetError(text)) report('formula-damage', 'text', text);
    return { kind: 'review', problems, review: reviewOf(id, text, created) };
  }

  /** The review that the row at hand is. */
  function reviewOf(id: string | null, text: string | null, created: Dated): Review {
    const { rating, recommended } = verdict();
    return {
      id: id ?? `row:${at.record}`,
      platformId: id !== null,
      at: { file, line: at.line, record: at.record },
      platform: preset?.name ?? null,
      source: meaning.source,
      product: meaning.product ?? textOrNull(cell('product')),
      author: textOrNull(cell('author')),
      text,
      title: textOrNull(cell('title')),
      rating,
      recommended,
      createdAt: created.moment,
      editedAt: date('editedAt', cell('editedAt')).moment,
      relativeDate: created.relative,
      reply: replyTo(created.moment),
      verified: flag(cell('verified')),
      likes: count(cell('likes')),
      label: textOrNull(cell('label')),
      responseKnown,
    };
  }

  function verdict(): { rating: Rating | null; recommended: boolean | null } {
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
    return { rating, recommended };
  }

  function replyTo(created: Moment | null): Reply | null {
    const written = cell('replyText');
    const literal = saysUnanswered(written) ? null : readReplyCell(written);
    const own = cell('replyAt');
    const stated = date('replyAt', own === '' ? (literal?.date ?? '') : own);
    const minutes = cell('replyMinutes');
    const elapsed = minutes === '' || isMissing(minutes) ? NaN : Number(minutes);
    let moment = stated.moment;
    if (moment === null && created !== null && Number.isFinite(elapsed) && elapsed >= 0) {
      const ms = created.ms + elapsed * 60_000;
      moment = { ms, day: dayInZone(ms, zone), precision: created.precision };
    }
    const text = literal?.text ?? null;
    return text === null && moment === null && !stated.relative
      ? null
      : { text, at: moment, relative: stated.relative };
  }

  return { decode, idOf };
}
