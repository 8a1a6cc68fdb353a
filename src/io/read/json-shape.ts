/** What the readers of JSON have to be told about reviews: where records stand in a document, and how they become flat ones. */
import type { JsonObject, JsonValue } from './json-value.ts';

/** How many rows a batch of JSON has at most. */
export const batchRows = 1000;

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
