/** JSON records as rows: nested keys become dotted column names, so that one preset serves a JSON file and its CSV flattening alike. */
import type { Problem } from '../../problems.ts';
import { isObject, type JsonObject, type JsonValue } from './json-value.ts';

const depthLimit = 8;
/** Lists of objects are spread by index; no schema needs more than the first few. */
const listLimit = 10;
/** Every row is as wide as all keys before it: where ids are keys, ten thousand rows of one value would need a hundred million cells. Real exports have a few hundred. */
const columnLimit = 2000;

function plain(value: JsonValue): string {
  return value === null || typeof value === 'object' ? '' : String(value);
}

/** Calls `put` for every leaf: `a.b`, `list.0.name`; lists of plain values are joined by line ends; null gives ''. */
function leaves(value: JsonValue, path: string, depth: number, put: (path: string, cell: string) => void): void {
  if (Array.isArray(value)) {
    if (value.some((item) => typeof item === 'object' && item !== null)) {
      if (depth < depthLimit)
        value.slice(0, listLimit).forEach((item, i) => leaves(item, `${path}.${i}`, depth + 1, put));
    } else put(path, value.map(plain).join('\n'));
  } else if (isObject(value)) {
    if (depth >= depthLimit) return;
    const keys = Object.keys(value);
    // an empty object still shows that the platform has such a place (a reply, say)
    if (keys.length === 0 && path !== '') put(path, '');
    for (const key of keys) leaves(value[key] ?? null, path === '' ? key : `${path}.${key}`, depth + 1, put);
  } else put(path, plain(value));
}

export interface Flattener {
  /** Grows as records bring new keys, up to 2,000. */
  readonly columns: readonly string[];
  readonly row: (record: JsonObject) => string[];
  /** What the reader of `file` should know since the last call: that keys found no room, once. */
  readonly takeNotes: (file: string) => Problem[];
}

/** Flattens records onto one shared, growing list of columns, which starts with the known ones. */
export function createFlattener(known: readonly string[] = []): Flattener {
  const columns = [...known];
  const index = new Map(columns.map((column, i) => [column, i]));
  let homeless: string | null = null;
  let isTold = false;

  function columnOf(path: string): number | null {
    let column = index.get(path);
    if (column !== undefined) return column;
    if (columns.length >= columnLimit) {
      homeless ??= path;
      return null;
    }
    column = columns.push(path) - 1;
    index.set(path, column);
    return column;
  }

  function row(record: JsonObject): string[] {
    const cells: string[] = [];
    leaves(record, '', 0, (path, cell) => {
      const column = columnOf(path);
      if (column === null) return;
      while (cells.length < column) cells.push('');
      cells[column] = cell;
    });
    return cells;
  }

  function takeNotes(file: string): Problem[] {
    if (homeless === null || isTold) return [];
    isTold = true;
    return [{ code: 'too-many-columns', at: { file, line: null, column: null }, found: homeless }];
  }

  return { columns, row, takeNotes };
}
