/** Turns a data frame written column by column (pandas' `to_json`: `{"text": {"0": …}, "score": {"0": …}}`) into records. */
import { isObject, type JsonObject, type JsonValue } from '../read/json-value.ts';

/** The records; null unless every member is a column over the same rows. */
export function recordsByColumn(document: JsonValue): JsonObject[] | null {
  if (!isObject(document)) return null;
  const columns: [string, JsonObject][] = [];
  for (const [name, column] of Object.entries(document)) {
    if (!isObject(column)) return null;
    columns.push([name, column]);
  }
  const rows = Object.keys(columns[0]?.[1] ?? {});
  const whole = columns.every(([, column]) => {
    return Object.keys(column).length === rows.length && rows.every((row) => Object.hasOwn(column, row));
  });
  if (columns.length < 2 || !whole) return null;
  return rows.map((row) => Object.fromEntries(columns.map(([name, column]) => [name, column[row] ?? null])));
}
