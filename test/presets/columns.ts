/** Reads a fixture the plain way, without the loader: its columns and its first rows. */
import { readFileSync, readdirSync } from 'node:fs';
import Papa from 'papaparse';
import { findRecords } from '../../src/io/presets/envelope.ts';
import { normaliseHeader } from '../../src/io/presets/normalise-header.ts';
import type { Preset } from '../../src/io/presets/preset.ts';
import { isObject, type JsonObject, type JsonValue } from '../../src/io/read/json-value.ts';

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const fixtureFolder = new URL('../../fixtures/presets/', import.meta.url);

export const fixtureFiles = readdirSync(fixtureFolder).filter((name) => name !== 'expected.json');

function leaves(value: JsonValue, path: string, into: Map<string, string>): void {
  if (Array.isArray(value) && value.some(isObject)) value.forEach((item, i) => leaves(item, `${path}.${i}`, into));
  else if (Array.isArray(value)) into.set(path, value.map(String).join('\n'));
  else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) leaves(inner, path === '' ? key : `${path}.${key}`, into);
  } else into.set(path, value === null ? '' : String(value));
}

export function tableOf(records: readonly JsonObject[]): Table {
  const flat = records.map((record) => {
    const cells = new Map<string, string>();
    leaves(record, '', cells);
    return cells;
  });
  const columns = [...new Set(flat.flatMap((cells) => [...cells.keys()]))];
  return { columns, rows: flat.map((cells) => columns.map((column) => cells.get(column) ?? '')) };
}

/** The records of a JSON or NDJSON text, with the document each belongs to. */
export function recordsOf(text: string): { record: JsonObject; document: JsonValue }[] {
  const parse = (source: string) => JSON.parse(source) as JsonValue;
  const lines = text.trim().split('\n');
  if (lines.every((line) => line.startsWith('{') && line.endsWith('}'))) {
    return lines.map(parse).flatMap((line) => (isObject(line) ? [{ record: line, document: line }] : []));
  }
  const document = parse(text);
  return (findRecords(document)?.records ?? []).map((record) => ({ record, document }));
}

export function csvTable(text: string): Table {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd(), { delimitersToGuess: [',', ';', '\t'] });
  const [columns = [], ...rows] = data;
  return { columns, rows };
}

/** A fixture's columns as they stand in the file, and after its platform's `reshape`. */
export function readFixture(file: string, preset?: Preset): Table {
  const text = readFileSync(new URL(file, fixtureFolder), 'utf8');
  if (file.endsWith('.csv')) return csvTable(text);
  const reshape = preset?.reshape ?? ((record: JsonObject) => record);
  return tableOf(recordsOf(text).map(({ record, document }) => reshape(record, document)));
}

export function normalised(columns: readonly string[]): ReadonlySet<string> {
  return new Set(columns.map(normaliseHeader));
}
