/** How the user wants an input read; every field null or empty means: find out. */
import type { SourceClass } from '../../review.ts';
import type { Calendar, DateOrder } from '../dates/reader.ts';
import type { Encoding } from '../open/encoding-names.ts';
import type { Role } from '../presets/preset.ts';

/** `--map role=Column[/scale]` */
export interface Mapping {
  readonly role: Role;
  /** A column name, or `#N` for the N-th. */
  readonly column: string;
  /** The top of a rating scale. */
  readonly scale: number | null;
}

export interface LoadOptions {
  readonly platform: string | null;
  readonly map: readonly Mapping[];
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
  readonly timezone: string | null;
  readonly dateOrder: DateOrder | null;
  readonly calendar: Calendar | null;
  readonly source: SourceClass | null;
  /** Of single files or folders (absolute paths); the last that fits wins over `source`. */
  readonly sourcesOf: readonly { readonly path: string; readonly source: SourceClass }[];
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
  sourcesOf: [],
};
