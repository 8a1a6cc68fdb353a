/** Finds the array of review records inside whatever envelope an API or scraper wrapped it in (exports.md §I.3). */
import { at, isObject, type JsonObject, type JsonValue } from '../read/json-value.ts';
import { recordsByColumn } from './by-column.ts';
import { normaliseHeader } from './normalise-header.ts';
import { knownNames } from './synonyms.ts';

export interface FoundRecords {
  /** Keys from the document to the array (or to the one record that stands alone); `*` is every key or index. */
  readonly path: readonly string[];
  readonly records: JsonObject[];
}

/** Where the platforms of exports.md put their records, most specific first. */
const knownPaths: readonly (readonly string[])[] = [
  ['singleReply', 'reviewReply', 'reviews'],
  ['feed', 'entry'],
  ['response', 'reviews'],
  ['reviews', 'list'],
  ['data', 'reviews'],
  ['data', 'comments'],
  ['reviews'],
  ['Results'],
  ['data'],
];

/** Arrays that stand beside the records and are never they. */
const besides = new Set(
  ['included', 'images', 'links', 'link', 'photos', 'media', 'videos', 'errors', 'meta', 'paging', 'tags'].map(
    normaliseHeader,
  ),
);

const deepest = 4;

/** The record array of a document, or the document itself where it is one review; null when nothing in it looks like records. */
export function findRecords(document: JsonValue): FoundRecords | null {
  const top = recordsAt([], document);
  if (top !== null || Array.isArray(document)) return top;
  let empty: FoundRecords | null = null;
  for (const path of knownPaths) {
    const found = recordsAt(path, at(document, ...path));
    if (found !== null && found.records.length > 0) return found;
    empty ??= found;
  }
  const array = largest(document, []);
  if (array?.records.slice(0, 5).some(looksLikeReview) === true) return array;
  return columnsOf(document) ?? loneReview(document) ?? array ?? empty;
}

/** Where a page of an API, or a place, keeps its reviews. */
const pageKeys = ['reviews', 'reviews_data', 'results', 'data'] as const;
/** Only a place or a product has these, though its name and its average rating look like a review. */
const placeKeys: ReadonlySet<string> = new Set(['reviews', 'reviews_data']);

/** Every array of objects at `value`, pages of them opened; an empty array counts (a file without reviews). */
function recordsAt(path: readonly string[], value: JsonValue | undefined): FoundRecords | null {
  if (!Array.isArray(value)) return membersOf(path, value);
  const records = value.filter(isObject);
  for (const key of pageKeys) {
    const pages = records.filter((page) => Array.isArray(at(page, key)));
    if (2 * pages.length < records.length || pages.length === 0) continue;
    // a review may have a list of its own (`results`, `data`); a page or a place is no review, whatever it is called
    if (!placeKeys.has(key) && records[0] !== undefined && looksLikeReview(records[0])) continue;
    const inner = pages.flatMap((page) => at(page, key) ?? []).filter(isObject);
    if (inner[0] !== undefined && looksLikeReview(inner[0])) return { path: [...path, '*', key], records: inner };
  }
  return records.length > 0 || value.length === 0 ? { path, records } : null;
}

/** Reviews kept in an object under their ids, which are no names of columns. */
function membersOf(path: readonly string[], value: JsonValue | undefined): FoundRecords | null {
  if (!isObject(value) || Object.keys(value).some((key) => knownNames.has(normaliseHeader(key)))) return null;
  const members = Object.values(value);
  const records = members.filter(isObject);
  if (records.length < 2 || records.length < members.length || !records.every(looksLikeReview)) return null;
  return { path: [...path, '*'], records };
}

/** A data frame by columns: the names of the columns must be those of a review. */
function columnsOf(document: JsonValue): FoundRecords | null {
  const records = recordsByColumn(document);
  return records?.[0] !== undefined && looksLikeReview(records[0]) ? { path: [], records } : null;
}

/** The largest array of objects within four levels of objects, one of reviews before any other. */
function largest(value: JsonValue | undefined, path: readonly string[]): FoundRecords | null {
  if (!isObject(value) || path.length >= deepest) return null;
  let best: FoundRecords | null = null;
  for (const [key, inner] of Object.entries(value)) {
    if (besides.has(normaliseHeader(key))) continue;
    const here = [...path, key];
    const found = recordsAt(here, inner) ?? largest(inner, here);
    if (found !== null && found.records.length > 0 && (best === null || weigh(found) > weigh(best))) best = found;
  }
  return best;
}

function weigh({ records }: FoundRecords): number {
  const [first] = records;
  return records.length + (first !== undefined && looksLikeReview(first) ? 1e9 : 0);
}

/** One review alone in a document: at the top, in `data` (JSON:API), or as the only `feed.entry`. */
function loneReview(document: JsonValue): FoundRecords | null {
  for (const path of [[], ['data'], ['review'], ['feed', 'entry']]) {
    const value = at(document, ...path);
    if (isObject(value) && looksLikeReview(value)) return { path, records: [value] };
  }
  return isObject(document) && isPlainText(document) ? { path: [], records: [document] } : null;
}

/** The only line of an NDJSON file may be a text and nothing else. A lone `message` is what an API says when it fails. */
function isPlainText(document: JsonObject): boolean {
  const [first, ...others] = Object.entries(document);
  if (first === undefined || others.length > 0 || typeof first[1] !== 'string') return false;
  const name = normaliseHeader(first[0]);
  return name !== 'message' && (knownNames.get(name) ?? []).some(({ meaning }) => meaning === 'text');
}

/** Two of our roles among its own keys, one of them the id, the text or the rating. */
function looksLikeReview(record: JsonObject): boolean {
  const found = new Set<string>();
  for (const key of [...Object.keys(record), ...attributesOf(record)]) {
    for (const { meaning } of knownNames.get(normaliseHeader(key)) ?? []) {
      if (meaning !== 'other') found.add(meaning);
    }
  }
  return found.size >= 2 && ['id', 'text', 'rating'].some((role) => found.has(role));
}

function attributesOf(record: JsonObject): string[] {
  const attributes = record['attributes'];
  return isObject(attributes) ? Object.keys(attributes) : [];
}
