/** NDJSON, one object per line, to batches of flattened rows. It streams; a line costs no more than itself. */
import type { Problem } from '../../problems.ts';
import { createFlattener } from './flatten.ts';
import { objectOf } from './json-parse.ts';
import { batchRows, type JsonShape } from './json-shape.ts';
import type { JsonObject } from './json-value.ts';
import type { Batch, RawRow, Sheet } from './sheet.ts';
import type { TextBuffer } from './text-buffer.ts';

/** A longer line is taken for damage, as in a CSV: no review has 16 million characters. */
const lineLimit = 1 << 24;
/** A batch ends early where lines are long. */
const batchCharacters = 1 << 24;

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

/** A line that is no object, or too long to be one, costs that line; where lines are pages of an API (by the first one), their reviews are the records. `known`: columns that an earlier pass has found. */
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
    const rejected: Problem[] = [];
    const reject = (code: Problem['code'], found: string): void => {
      record++;
      rejected.push({ code, at: { file: path, line, column: null }, found });
    };
    const objects: { value: JsonObject; page: JsonObject; line: number; record: number }[] = [];
    const booked = (): number => objects.length + rejected.length;
    for (let size = 0; booked() < batchRows && (booked() === 0 || size < batchCharacters);) {
      const source = await text.line(lineLimit);
      if (source === null) break;
      line++;
      if (typeof source !== 'string') {
        reject('too-long', `${source.characters.toLocaleString('en')} characters`);
        continue;
      }
      size += source.length;
      if (source.trim() === '') continue;
      const page = objectOf(source);
      if (page === null) {
        reject('bad-json-line', source.slice(0, 200));
        continue;
      }
      pages ??= (shape.findRecords(page)?.path.length ?? 0) > 0;
      const values = pages ? shape.findRecords(page)?.records : [page];
      if (values === undefined)
        reject('bad-json-line', source.slice(0, 200)); // among pages one that is none
      else for (const value of values) objects.push({ value, page, line, record: ++record });
    }
    if (booked() === 0) return null;
    reshape ??= shape.reshaper(
      objects.map((object) => object.value),
      objects[0]?.page ?? null,
    );
    const rows: RawRow[] = [];
    for (const object of objects) {
      const cells = flat.row(reshape(object.value, object.page));
      rows.push({ line: object.line, record: object.record, cells });
    }
    return { rows, rejected, notes: flat.takeNotes(path) };
  }

  const first = await nextBatch(); // settles the columns before anyone asks for them
  async function* batches(): AsyncIterable<Batch> {
    for (let batch = first; batch !== null; batch = await nextBatch()) yield batch;
  }
  return { format: 'ndjson', delimiter: null, columns: flat.columns, notes: [], batches: batches() };
}
