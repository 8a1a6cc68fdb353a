/** A reply packed into one cell or object: `{'id': 1, 'body': 'Thanks', 'modified': '2024-…'}`, or simply its text. */
import { isObject, type JsonObject, type JsonValue } from '../read/json-value.ts';
import { normaliseHeader } from './normalise-header.ts';
import type { Cells } from './preset.ts';
import { readLiteral } from './python-literal.ts';

export interface PackedReply {
  readonly text: string | null;
  readonly date: string | null;
}

const textKeys = [
  'body',
  'text',
  'comment',
  'message',
  'content',
  'response body',
  'reply',
  'response',
  'comment text',
  'reply text',
  'value',
];

/** When it was written comes before when it was last touched: latency asks for the first. */
const dateKeys = [
  'created at',
  'published date',
  'published at',
  'publish date',
  'publish time',
  'published relative',
  'replied at',
  'reply date',
  'date',
  'created date',
  'created time',
  'created',
  'time',
  'timestamp',
  'modified',
  'last modified',
  'last modified date',
  'update time',
  'updated at',
];

const missing = new Set(['', 'none', 'nan', 'nat', 'null', 'undefined', 'n/a', 'na', '-', '[]', '{}', '()']);

const longestMissing = Math.max(...Array.from(missing, (text) => text.length));

/** The reply in a cell; null when the cell says there is none. Text that is no literal is the reply itself. */
export function readReplyCell(text: string): PackedReply | null {
  const trimmed = text.trim();
  if (isMissing(trimmed)) return null;
  const packed = /^[[({]/.test(trimmed) ? readLiteral(trimmed) : undefined;
  return packed === undefined ? { text, date: null } : readReply(packed);
}

/** Derivations of `replyText` and `replyAt`: plain columns first, then the cell that packs both. */
export function replyIn(
  packed: string,
  texts: readonly string[] = [],
  dates: readonly string[] = [],
): { replyText: (cell: Cells) => string; replyAt: (cell: Cells) => string } {
  const plain = (cell: Cells, names: readonly string[]) => names.map(cell).find((text) => !isMissing(text.trim()));
  return {
    replyText: (cell) => plain(cell, texts) ?? readReplyCell(cell(packed))?.text ?? '',
    replyAt: (cell) => plain(cell, dates) ?? readReplyCell(cell(packed))?.date ?? '',
  };
}

function readReply(value: JsonValue): PackedReply | null {
  if (Array.isArray(value)) {
    for (const item of value) {
      const reply = readReply(item);
      if (reply !== null) return reply;
    }
    return null;
  }
  if (!isObject(value)) return scalar(value) === null ? null : { text: scalar(value), date: null };
  const text = firstUnder(value, textKeys);
  const date = firstUnder(value, dateKeys);
  return text === null && date === null ? null : { text, date };
}

function firstUnder(value: JsonObject, names: readonly string[]): string | null {
  const named = new Map(Object.entries(value).map(([key, held]) => [normaliseHeader(key), held]));
  for (const name of names) {
    const held = scalar(named.get(name));
    if (held !== null) return held;
  }
  return null;
}

function scalar(value: JsonValue | undefined): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return isMissing(String(value).trim()) ? null : String(value);
}

function isMissing(trimmed: string): boolean {
  return trimmed.length <= longestMissing && missing.has(trimmed.toLowerCase());
}
