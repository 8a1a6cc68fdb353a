/** How the user wants inputs read; every field null or empty means: find out. */
import { resolve, sep } from 'node:path';
import type { SourceClass } from '../../review.ts';
import type { Calendar, DateOrder } from '../dates/reader.ts';
import type { Encoding } from '../open/encoding-names.ts';
import type { Role } from '../presets/preset.ts';
import { type FilePattern, matchesFile } from './file-pattern.ts';

/** `--map role=Column[/scale]` */
export interface Mapping {
  readonly role: Role;
  /** A column name, or `#N` for the N-th. */
  readonly column: string;
  /** The top of a rating scale. */
  readonly scale: number | null;
  /** The config that says so; absent: --map. */
  readonly by?: string;
}

/** How one input is read. */
export interface ReadingOptions {
  readonly platform: string | null;
  readonly map: readonly Mapping[];
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
  readonly timezone: string | null;
  readonly dateOrder: DateOrder | null;
  readonly calendar: Calendar | null;
  readonly source: SourceClass | null;
  /** What every review of the input is about, whatever its rows say. */
  readonly product: string | null;
}

/** What is said of a file or folder (absolute path; `-`: standard input), of all that fit a pattern, or of every input. */
export interface FileSettings {
  readonly of: 'every' | { readonly path: string } | FilePattern;
  readonly options: Partial<ReadingOptions>;
}

/** Plain data, so that it can be sent to a worker. */
export interface LoadOptions extends ReadingOptions {
  /** Where several fit a file, each adds to those before it, and the last word wins. */
  readonly files: readonly FileSettings[];
}

export const defaultLoadOptions: LoadOptions = {
  platform: null,
  map: [],
  encoding: null,
  delimiter: null,
  timezone: null,
  dateOrder: null,
  calendar: null,
  source: null,
  product: null,
  files: [],
};

/** How this input is read: what is said of all inputs, and over it what is said of this one. `path` as the user typed it, `-` for standard input. */
export function optionsOf({ files, ...all }: LoadOptions, path: string): ReadingOptions {
  let own: ReadingOptions = all;
  for (const { of, options } of files) {
    if (speaksOf(of, path)) own = { ...own, ...options, map: mergeMaps(own.map, options.map ?? []) };
  }
  return own;
}

/** One mapping for each role; the later ones win. */
function mergeMaps(known: readonly Mapping[], more: readonly Mapping[]): readonly Mapping[] {
  const roles = new Set(more.map(({ role }) => role));
  return [...known.filter(({ role }) => !roles.has(role)), ...more];
}

function speaksOf(of: FileSettings['of'], path: string): boolean {
  if (of === 'every') return true;
  if ('pattern' in of) return path !== '-' && matchesFile(of, resolve(path));
  if (path === '-' || of.path === '-') return path === of.path;
  const file = resolve(path);
  return file === of.path || file.startsWith(of.path + sep);
}
