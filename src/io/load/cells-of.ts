/** Reads a role's value out of a row: its columns in order of preference, or the preset's own derivation. */
import { normaliseHeader } from '../presets/normalise-header.ts';
import type { Cells, Role } from '../presets/preset.ts';

/** Where a role's value comes from. */
export interface RoleSource {
  /** Column numbers, best first; the first filled cell is taken. */
  readonly columns: readonly number[];
  readonly derive: ((cell: Cells) => string) | null;
  /** Why, in few words. */
  readonly reason: string;
}

export type RoleSources = Partial<Record<Role, RoleSource>>;

/** Surely no blank: those of Unicode are below U+0021, U+00A0, and from U+1680 on. Arabic letters are in between. */
const isInk = (unit: number): boolean => unit > 0x20 && unit < 0x1680 && unit !== 0xa0;

/** As `trim`, which costs a call out of compiled code, while hardly a cell needs it. */
export function trimmed(text: string): string {
  const last = text.length - 1;
  return last < 0 || (isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(last))) ? text : text.trim();
}

export type CellReader = (cells: readonly string[], source: RoleSource | undefined) => string;

/** Looks a cell up by column name (normalised); the first filled column of that name counts. */
export function namedCells(columns: readonly string[]): (cells: readonly string[]) => Cells {
  const byName = new Map<string, number[]>();
  columns.forEach((column, i) => {
    for (const name of new Set([column, normaliseHeader(column)])) {
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [i]);
      else same.push(i);
    }
  });
  const known = new Map<string, readonly number[]>();
  const numbers = (name: string): readonly number[] => {
    let found = known.get(name);
    if (found === undefined) {
      found = byName.get(name) ?? byName.get(normaliseHeader(name)) ?? [];
      known.set(name, found);
    }
    return found;
  };
  return (cells) => (name) => {
    for (const column of numbers(name)) {
      const cell = trimmed(cells[column] ?? '');
      if (cell !== '') return cell;
    }
    return '';
  };
}

/** A reader for rows with these columns. Values are trimmed; '' means missing. */
export function cellsOf(columns: readonly string[]): CellReader {
  let named: ReturnType<typeof namedCells> | null = null; // few presets derive
  return (cells, source) => {
    if (source === undefined) return '';
    if (source.derive !== null) return trimmed(source.derive((named ??= namedCells(columns))(cells)));
    for (const column of source.columns) {
      const cell = trimmed(cells[column] ?? '');
      if (cell !== '') return cell;
    }
    return '';
  };
}
