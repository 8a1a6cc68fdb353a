/** JSON documents (arrays, envelopes) and NDJSON to batches of flattened rows. */
import type { Problem } from '../../problems.ts';
import { InputError } from '../../errors.ts';
import { createFlattener } from './flatten.ts';
import { longWholeNumber, tolerantJson } from './json-tolerant.ts';
import { elementOffsets, linesOf, misplacedValue } from './json-locate.ts';
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

/** JSON, also as Python writes it (NaN, Infinity), with long whole numbers kept to the last digit. */
function parseJson(text: string): JsonValue {
  const exact = longWholeNumber.test(text) ? tolerantJson(text) : text;
  try {
    return JSON.parse(exact) as JsonValue;
  } catch (error) {
    if (!(error instanceof SyntaxError) || !/\b(?:NaN|Infinity)\b/.test(text)) throw error;
    return JSON.parse(tolerantJson(text)) as JsonValue;
  }
}

function objectOf(source: string): JsonObject | null {
  try {
    const value = parseJson(source);
    return isObject(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const ndjsonSample = 20;

/**
 * One object per line: of the first lines at least half are whole objects, so that a broken one, even the first, is only a broken line.
 * `complete`: the head is the whole file, its last line is not cut.
 */
export function looksLikeNdjson(head: string, complete: boolean): boolean {
  if (!head.startsWith('{')) return false;
  const lines = head.split('\n', ndjsonSample).filter((line) => line.trim() !== '');
  const whole = complete ? lines : lines.slice(0, -1);
  return lines.length > 1 && 2 * whole.filter((line) => objectOf(line) !== null).length >= whole.length;
}

/** V8 names the place as "position 123", or not at all; people need a line and a column. */
function badJson(path: string, text: string, error: SyntaxError): InputError {
  const position = Number(/position (\d+)/.exec(error.message)?.[1] ?? misplacedValue(text));
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

interface Places {
  readonly objects: readonly { readonly line: number; readonly record: number }[];
  readonly rejected: readonly Problem[];
}

/** Where the records of a document start. What stands among them and is no object is a rejected row. */
function placesOf(source: string, path: readonly string[], file: string): Places {
  const offsets = elementOffsets(source, path);
  const lines = linesOf(source, offsets);
  const objects: { line: number; record: number }[] = [];
  const rejected: Problem[] = [];
  offsets.forEach((offset, i) => {
    const line = lines[i] ?? 1;
    if (source[offset] === '{') objects.push({ line, record: i + 1 });
    else {
      const found = source.slice(offset, offset + 60).split(/[\n,\]]/, 1)[0] ?? '';
      rejected.push({ code: 'bad-json-line', at: { file, line, column: null }, found });
    }
  });
  return { objects, rejected };
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
  const places = placesOf(source, found.path, path);
  const flat = createFlattener();
  const reshape = shape.reshaper(found.records, document);
  const rows = found.records.map((record, i): RawRow => ({
    line: places.objects[i]?.line ?? 1,
    record: places.objects[i]?.record ?? i + 1,
    cells: flat.row(reshape(record, document)),
  }));
  // eslint-disable-next-line @typescript-eslint/require-await -- the Sheet interface streams; a document is already here
  async function* batches(): AsyncIterable<Batch> {
    for (let i = 0; i < Math.max(rows.length, 1); i += batchRows)
      yield { rows: rows.slice(i, i + batchRows), rejected: i === 0 ? places.rejected : [], notes: [] };
  }
  return { format: 'json', delimiter: null, columns: flat.columns, notes: [], batches: batches() };
}

/** The reviews of one line: mostly the line itself; where lines are pages of an API (by the first one), those inside it. */
function recordsOfLine(line: JsonObject, pages: boolean, shape: JsonShape): readonly JsonObject[] {
  return pages ? (shape.findRecords(line)?.records ?? []) : [line];
}

/** One object per line, streaming. A line that is no object costs that line. `known`: columns that an earlier pass has found. */
export async function readNdjson(
  text: TextBuffer,
  path: string,
  shape: JsonShape,
  known: readonly string[],
): Promise<Sheet> {
  const flat = createFlattener(known);
  let reshape: ReturnType<JsonShape['reshaper']> | null = null;
  let pages: boolean | null = null;
  let line = 0;
  let record = 0;

  async function nextBatch(): Promise<Batch | null> {
    const rows: RawRow[] = [];
    const rejected: Problem[] = [];
    const objects: { value: JsonObject; page: JsonObject; line: number; record: number }[] = [];
    while (objects.length + rejected.length < batchRows) {
      const source = await text.line();
      if (source === null) break;
      line++;
      if (source.trim() === '') continue;
      const page = objectOf(source);
      if (page === null) {
        record++;
        rejected.push({ code: 'bad-json-line', at: { file: path, line, column: null }, found: source.slice(0, 200) });
        continue;
      }
      pages ??= (shape.findRecords(page)?.path.length ?? 0) > 0;
      for (const value of recordsOfLine(page, pages, shape)) objects.push({ value, page, line, record: ++record });
    }
    if (objects.length + rejected.length === 0) return null;
    reshape ??= shape.reshaper(
      objects.map((object) => object.value),
      objects[0]?.page ?? null,
    );
    for (const object of objects) {
      rows.push({ line: object.line, record: object.record, cells: flat.row(reshape(object.value, object.page)) });
    }
    return { rows, rejected, notes: [] };
  }

  const first = await nextBatch(); // settles the columns before anyone asks for them
  async function* batches(): AsyncIterable<Batch> {
    for (let batch = first; batch !== null; batch = await nextBatch()) yield batch;
  }
  return { format: 'ndjson', delimiter: null, columns: flat.columns, notes: [], batches: batches() };
}
