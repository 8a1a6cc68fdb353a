/** One JSON document (an array, or an envelope around one) to batches of flattened rows. It is held whole, so its size is limited. */
import type { Problem } from '../../problems.ts';
import { InputError } from '../../errors.ts';
import { createFlattener } from './flatten.ts';
import { elementOffsets, linesOf } from './json-locate.ts';
import { badJson, parseJson } from './json-parse.ts';
import { batchRows, type JsonShape } from './json-shape.ts';
import { isObject, type JsonValue } from './json-value.ts';
import type { Batch, RawRow, Sheet } from './sheet.ts';
import type { TextBuffer } from './text-buffer.ts';

/** Measured: 140 million characters in 560,000 records need 2.4 GB while they are read; Node allows 4 GB by itself, less on small machines. */
export const documentLimit = 150_000_000;

export function tooLarge(path: string): InputError {
  const found = `a JSON document of more than ${documentLimit / 1e6} million characters`;
  return new InputError({ code: 'too-large', at: { file: path, line: null, column: null }, found });
}

async function wholeText(text: TextBuffer, path: string): Promise<string> {
  while (!text.ended() && text.value().length <= documentLimit)
    await text.fill(Math.min(2 * text.value().length, documentLimit) + 1);
  if (text.value().length > documentLimit) throw tooLarge(path);
  return text.value();
}

function topLevel(document: JsonValue): string {
  if (Array.isArray(document)) return `a list of ${document.length} values`;
  return isObject(document) ? Object.keys(document).slice(0, 12).join(', ') : typeof document;
}

/** What to do with an answer of this program that is named as an export: the texts it quotes are no reviews to count. */
function ownAnswerHint(document: JsonValue): string | null {
  const schema = isObject(document) && Object.hasOwn(document, 'schema') ? document['schema'] : null;
  if (typeof schema !== 'string' || !schema.startsWith('reviewkit/')) return null;
  if (schema === 'reviewkit/partial') return 'parts are added up by reviewkit merge PART…';
  return 'this is an answer of reviewkit: name the export it was made from';
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

function parsed(source: string, path: string): JsonValue {
  try {
    return parseJson(source);
  } catch (error) {
    throw error instanceof SyntaxError ? badJson(path, source, error) : error;
  }
}

/** Parses the document and finds its array of records. Throws InputError `too-large`, `bad-json` and `no-records`. */
export async function readJsonDocument(text: TextBuffer, path: string, shape: JsonShape): Promise<Sheet> {
  const source = await wholeText(text, path);
  const document = parsed(source, path);
  const isEmpty = Array.isArray(document) && document.length === 0;
  const hint = ownAnswerHint(document);
  const found = isEmpty ? { path: [], records: [] } : hint === null ? shape.findRecords(document) : null;
  if (found === null) {
    const at = { file: path, line: null, column: null };
    throw new InputError({ code: 'no-records', at, found: topLevel(document), ...(hint !== null && { hint }) });
  }
  const places = placesOf(source, found.path, path);
  text.drop(source.length);
  const flat = createFlattener();
  const reshape = shape.reshaper(found.records, document);
  // a key may come late: columns mean nothing before all are known. The rows themselves are made when they are wanted.
  for (const record of found.records) flat.row(reshape(record, document));
  let held: { records: typeof found.records; document: JsonValue } | null = { records: found.records, document };

  // eslint-disable-next-line @typescript-eslint/require-await -- the Sheet interface streams; a document is already here
  async function* batches(): AsyncIterable<Batch> {
    try {
      const { records, document: whole } = held ?? { records: [], document: null };
      for (let i = 0; i < Math.max(records.length, 1); i += batchRows) {
        const rows = records.slice(i, i + batchRows).map((record, k): RawRow => ({
          line: places.objects[i + k]?.line ?? 1,
          record: places.objects[i + k]?.record ?? i + k + 1,
          cells: flat.row(reshape(record, whole)),
        }));
        yield { rows, rejected: i === 0 ? places.rejected : [], notes: [] };
      }
    } finally {
      held = null; // a sheet is kept for its columns, long after its rows are done
    }
  }
  return { format: 'json', delimiter: null, columns: flat.columns, notes: flat.takeNotes(path), batches: batches() };
}
