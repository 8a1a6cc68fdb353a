/** One layer of a config (its top, or a profile) as the options it stands for, once the schema has found nothing wrong. */
import { resolve } from 'node:path';
import type { Path } from '../io/config/document.ts';
import type { FileSettings } from '../io/load/options.ts';
import type { ProductNames } from '../pipeline/name-products.ts';
import { type ConfigKey, configKeys, fileKeys, spelled } from './config-keys.ts';
import type { RawFileSettings, RawReading } from './reading.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** A setting, as the option that it stands for would hold it. */
export interface Said {
  readonly key: ConfigKey;
  readonly value: string | boolean | readonly string[] | null;
  /** Where it stands. */
  readonly path: Path;
}

export interface Layer {
  readonly said: readonly Said[];
  readonly files: readonly (RawFileSettings & { readonly each: readonly Said[] })[];
  readonly products: ProductNames;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `at`: where the layer stands; `by`: the config, for people. Keys that are no settings are left out. */
export function readLayer(layer: JsonObject, at: Path, folder: string, by: string): Layer {
  const products = isObject(layer['products']) ? Object.entries(layer['products']) : [];
  const files: readonly unknown[] = Array.isArray(layer['files']) ? layer['files'] : [];
  return {
    said: saidIn(layer, configKeys, at, folder),
    files: files.filter(isObject).map((entry, i) => readEntry(entry, [...at, 'files', i], folder, by)),
    products: products.map(([id, name]) => [id, String(name)]),
  };
}

function readEntry(entry: JsonObject, at: Path, folder: string, by: string): Layer['files'][number] {
  const each = saidIn(entry, fileKeys, at, folder).map(alone);
  const { product } = entry;
  const said: RawReading = {
    ...Object.fromEntries(each.map(({ key, value }) => [key.name, value])),
    ...(product !== undefined && { product: product === null ? null : textOf(product) }),
  };
  return { of: ofEntry(entry, folder), said, by, each };
}

/** What an option takes several times, a file has once. */
function alone(one: Said): Said {
  return one.key.kind === 'list' ? { ...one, value: listOf(one.value)[0] ?? null } : one;
}

export function listOf(value: Said['value']): readonly string[] {
  return typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? value : [];
}

function ofEntry({ path, match }: JsonObject, folder: string): FileSettings['of'] {
  if (typeof match === 'string') return { folder, pattern: match };
  const file = textOf(path);
  return { path: file === '-' ? file : resolve(folder, file) };
}

function saidIn(layer: JsonObject, keys: readonly ConfigKey[], at: Path, folder: string): Said[] {
  return Object.entries(layer).flatMap(([name, value]): Said[] => {
    const found = spelled(name, keys);
    if (found === null) return [];
    const { key, opposite } = found;
    return [{ key, value: opposite ? value !== true : valueOf(value, key, folder), path: [...at, name] }];
  });
}

function valueOf(value: unknown, { kind, isPath }: ConfigKey, folder: string): Said['value'] {
  if (value === null || typeof value === 'boolean') return value;
  const one = (item: unknown): string => {
    const text = textOf(item);
    return isPath && text !== '-' ? resolve(folder, text) : text;
  };
  if (kind === 'pairs' && isObject(value))
    return Object.entries(value).map(([role, column]) => `${role}=${one(column)}`);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return kind === 'value' ? one(value) : items.map(one);
}

/** Numbers may be written as such. */
function textOf(value: unknown): string {
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
}
