/** JSON documents (arrays, envelopes) and NDJSON to batches of flattened rows. */
import type { Problem } from '../../problems.ts';
import { InputError } from '../../errors.ts';
import { createFlattener } from './flatten.ts';
import { elementOffsets, linesOf } from './json-locate.ts';
import { isObject, type JsonObject, type JsonValue } from './json-value.ts';
import type { Batch, RawRow, Sheet } from './sheet.ts';
import type { TextBuffer } from './text-buffer.ts';

const batchRows = 1000;
/** A JSON document is held whole; V8 strings end at 2²⁹ characters. */
const documentLimit = 500_000_000;

export interface JsonShape {
  /** The array of records inside a document. */
  readonly findRecords: (
    document: JsonValue,
  ) => { readonly path: readonly string[]; readonly records: JsonObject[] } | null;
  /** Chooses how to bring records into shape, from the first of them. */
  readonly reshaper: (
    records: readonly JsonObject[],
    document: JsonValue,
  ) => (record: JsonObject, document: JsonValue) => JsonObject;
}

function parseJson(text: string): JsonValue {
  return JSON.parse(text) as JsonValue;
}

/** One object per line: the first line is a whole object and another one follows. */
export function looksLikeNdjson(head: string): boolean {
  const newline = head.indexOf('\n');
  if (newline === -1 || !head.startsWith('{') || !/^\s*\{/.test(head.slice(newline + 1))) return false;
  try {
    return isObject(parseJson(head.slice(0, newline)));
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** V8 names the place as "position 123"; people need a line and a column. */
function badJson(path: string, text: string, error: SyntaxError): InputError {
  const position = Number(/position (\d+)/.exec(error.message)?.[1] ?? text.length);
  const before = text.slice(0, position);
  const line = linesOf(text, [position])[0] ?? 1;
  const column = position - before.lastIndexOf('\n');
  const what = error.message
    .replace(/ in JSON at position.*$| \(line.*$/, '')
    .replace(/"[^]*$/, '')
    .trim();
  return new InputError(
    {
      code: 'bad-json',
      at: { file: path, line, column: null },
      found: `${what || 'unexpected text'} at column ${column}`,
    },
    error,
  );
}

function topLevel(document: JsonValue): string {
  if (Array.isArray(document)) return `a list of ${document.length} values`;
  return isObject(document) ? Object.keys(document).slice(0, 12).join(', ') : typeof document;
}

/** A whole document: parsed at once, its record array found in the envelope. */
export async function readJsonDocument(text: TextBuffer, path: string, shape: JsonShape): Promise<Sheet> {
  while (!text.ended()) {
    if (text.value().length > documentLimit) {
      throw new InputError({
        code: 'too-large',
        at: { file: path, line: null, column: null },
        found: 'a JSON document of more than 500 million characters',
      });
    }
    await text.fill(text.value().length * 2 + 1);
  }
  const source = text.value();
  let document: JsonValue;
  try {
    document = parseJson(source);
  } catch (error) {
    throw error instanceof SyntaxError ? badJson(path, source, error) : error;
  }
  const found =
    Array.isArray(document) && document.length === 0 ? { path: [], records: [] } : shape.findRecords(document);
  if (found === null)
    throw new InputError({
      code: 'no-records',
      at: { file: path, line: null, column: null },
      found: topLevel(document),
    });
  const lines = linesOf(source, elementOffsets(source, found.path));
  const flat = createFlattener();
  const reshape = shape.reshaper(found.records, document);
  const rows = found.records.map((record, i): RawRow => ({
    line: lines[i] ?? 1,
    record: i + 1,
    cells: flat.row(reshape(record, document)),
  }));
  // eslint-disable-next-line @typescript-eslint/require-await -- the Sheet interface streams; a document is already here
  async function* batches(): AsyncIterable<Batch> {
    for (let i = 0; i < rows.length; i += batchRows)
      yield { rows: rows.slice(i, i + batchRows), rejected: [], notes: [] };
  }
  return { format: 'json', delimiter: null, columns: flat.columns, notes: [], batches: batches() };
}

/** One object per line, streaming. A line that is no object costs that line. */
export async function readNdjson(text: TextBuffer, path: string, shape: JsonShape): Promise<Sheet> {
  const flat = createFlattener();
  let reshape: ReturnType<JsonShape['reshaper']> | null = null;
  let line = 0;
  let record = 0;

  function objectOf(source: string): JsonObject | null {
    try {
      const value = parseJson(source);
      return isObject(value) ? value : null;
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  }

  async function nextBatch(): Promise<Batch | null> {
    const rows: RawRow[] = [];
    const rejected: Problem[] = [];
    const objects: { value: JsonObject; line: number; record: number }[] = [];
    while (objects.length + rejected.length < batchRows) {
      const source = await text.line();
      if (source === null) break;
      line++;
      if (source.trim() === '') continue;
      record++;
      const value = objectOf(source);
      if (value === null)
        rejected.push({ code: 'bad-json-line', at: { file: path, line, column: null }, found: source.slice(0, 200) });
      else objects.push({ value, line, record });
    }
    if (objects.length + rejected.length === 0) return null;
    reshape ??= shape.reshaper(
      objects.map((object) => object.value),
      objects[0]?.value ?? null,
    );
    for (const object of objects) {
      rows.push({ line: object.line, record: object.record, cells: flat.row(reshape(object.value, object.value)) });
    }
    return { rows, rejected, notes: [] };
  }

  const first = await nextBatch(); // settles the columns before anyone asks for them
  async function* batches(): AsyncIterable<Batch> {
    for (let batch = first; batch !== null; batch = await nextBatch()) yield batch;
  }
  return { format: 'ndjson', delimiter: null, columns: flat.columns, notes: [], batches: batches() };
}
