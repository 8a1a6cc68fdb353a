/** Which column plays which role: --map first, then the platform's schema, then detection. */
import { InputError } from '../../errors.ts';
import { nearest } from '../../nearest.ts';
import type { Problem } from '../../problems.ts';
import { clip } from '../../text-clip.ts';
import { detectRoles } from '../presets/detect.ts';
import { normaliseHeader } from '../presets/normalise-header.ts';
import { roles, type Preset, type Role } from '../presets/preset.ts';
import type { RawRow } from '../read/sheet.ts';
import type { RoleSources } from './cells-of.ts';
import { withLabel } from './label-column.ts';
import type { ReadingOptions } from './options.ts';

export const replyRoles: readonly Role[] = ['replyText', 'replyAt', 'replyMinutes'];

function columnNumber(wanted: string, columns: readonly string[]): number {
  const numbered = /^#(\d+)$/.exec(wanted);
  if (numbered !== null) return Number(numbered[1]) - 1;
  const exact = columns.indexOf(wanted);
  if (exact !== -1) return exact;
  const name = normaliseHeader(wanted);
  return columns.findIndex((column) => normaliseHeader(column) === name);
}

/** The columns that --map names, checked against the file. */
function mappedRoles(options: ReadingOptions, columns: readonly string[], file: string): RoleSources {
  const sources: RoleSources = {};
  for (const { role, column, by = '--map' } of options.map) {
    const number = columnNumber(column, columns);
    if (number < 0 || number >= columns.length) {
      throw new InputError({
        code: 'unknown-column',
        at: { file, line: null, column: null },
        found: column,
        hint: `${by === '--map' ? '' : `correct ${by}: `}${nearColumn(column, columns)}choose one of: ${columnList(columns)}`,
      });
    }
    sources[role] = { columns: [number], derive: null, reason: by === '--map' ? 'named with --map' : `named in ${by}` };
  }
  return sources;
}

function nearColumn(wanted: string, columns: readonly string[]): string {
  const near = nearest(wanted, columns);
  return near === null ? '' : `did you mean "${clip(near, 40)}"? Or `;
}

function columnList(columns: readonly string[]): string {
  return columns.map((column, i) => (column === '' ? `#${i + 1}` : column)).join(', ');
}

function presetRoles(preset: Preset, columns: readonly string[]): RoleSources {
  const byName = new Map<string, number[]>();
  columns.forEach((column, i) => {
    const name = normaliseHeader(column);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [i]);
    else same.push(i);
  });
  const sources: RoleSources = {};
  for (const role of roles) {
    const numbers = (preset.columns[role] ?? []).flatMap((name) => byName.get(normaliseHeader(name)) ?? []);
    const derive = preset.derive?.[role] ?? null;
    if (numbers.length > 0 || derive !== null)
      sources[role] = { columns: numbers, derive, reason: `schema of ${preset.title}` };
  }
  return sources;
}

/** A column called id that half of the rows share with others is the id of something else: merging by it would lose reviews. */
function tellsApart(column: number, sample: readonly RawRow[]): boolean {
  const ids = sample.map((row) => (row.cells[column] ?? '').trim()).filter((id) => id !== '');
  return ids.length < 3 || new Set(ids).size * 2 > ids.length;
}

function detectedRoles(
  columns: readonly string[],
  sample: readonly RawRow[],
): { sources: RoleSources; nearestText: number | null } {
  const { guesses, nearestText } = detectRoles(
    columns,
    sample.map((row) => row.cells),
  );
  const sources: RoleSources = {};
  for (const { role, column, reason } of guesses) {
    if (role === 'id' && !tellsApart(column, sample)) continue;
    sources[role] = { columns: [column], derive: null, reason };
  }
  return { sources, nearestText };
}

/** What --map calls a column in a shell: its name in quotes, or its number where the name would not find it again. */
function mapArgument(columns: readonly string[], number: number): string {
  const name = columns[number] ?? '';
  const plain = /^(?:[^\p{Cc}\p{Cf}#]|\u200C)+$/u.test(name) && columns.indexOf(name) === number;
  return `--map 'text=${plain ? name.replaceAll("'", "'\\''") : `#${number + 1}`}'`;
}

/** `nearest`: the column most like text; without one the first that is nothing else. */
function noTextColumn(
  file: string,
  columns: readonly string[],
  nearest: number | null,
  known: RoleSources,
): InputError {
  const used = new Set(Object.values(known).flatMap((source) => source.columns));
  const free = columns.findIndex((_, i) => !used.has(i));
  const advice = nearest === null ? 'name the column' : 'the nearest guess is this column; if it is right';
  const problem: Problem = {
    code: 'no-text-column',
    at: { file, line: null, column: null },
    found: columnList(columns),
    hint: `${advice}: ${mapArgument(columns, nearest ?? Math.max(free, 0))}`,
  };
  return new InputError(problem);
}

/**
 * Settles the roles from the header and a sample of rows. The returned function gives them for the columns known by then:
 * a JSON file may bring new ones. Throws InputError `no-text-column` (with the columns and the nearest guess) and `unknown-column`.
 */
export function settleRoles(
  preset: Preset | null,
  columns: readonly string[],
  sample: readonly RawRow[],
  options: ReadingOptions,
  file: string,
): (columns: readonly string[]) => RoleSources {
  const mapped = mappedRoles(options, columns, file);
  const open = preset?.open ?? [];
  const detected = preset === null || open.length > 0 ? detectedRoles(columns, sample) : null;
  const mappedColumns = new Set(Object.values(mapped).flatMap((source) => source.columns));
  let known: { width: number; sources: RoleSources } | null = null;

  /** Roles that a survey's own questions fill: guesses about columns that the platform's schema does not name. */
  function questions(): RoleSources {
    const schema = preset === null ? {} : presetRoles(preset, columns);
    const taken = new Set(Object.values(schema).flatMap((source) => source.columns));
    const sources: RoleSources = {};
    for (const role of open) {
      const source = detected?.sources[role];
      if (source !== undefined && !source.columns.some((column) => taken.has(column))) sources[role] = source;
    }
    // among several open questions no answer is "the" text: the longest speak for the respondent
    const nearest = detected?.nearestText ?? null;
    if (open.includes('text') && sources.text === undefined && nearest !== null && !taken.has(nearest))
      sources.text = { columns: [nearest], derive: null, reason: 'the question with the longest answers' };
    return sources;
  }

  function rolesFor(now: readonly string[]): RoleSources {
    if (known?.width === now.length) return known.sources;
    const found = preset === null ? (detected?.sources ?? {}) : { ...questions(), ...presetRoles(preset, now) };
    const sources: RoleSources = { ...mapped };
    for (const role of roles) {
      const source = found[role];
      if (sources[role] !== undefined || source === undefined) continue;
      if (source.derive === null && source.columns.every((column) => mappedColumns.has(column))) continue;
      sources[role] = source;
    }
    if (preset?.replies === false)
      for (const role of replyRoles) if (mapped[role] === undefined) Reflect.deleteProperty(sources, role);
    known = { width: now.length, sources: withLabel(sources, now) };
    return known.sources;
  }

  if (rolesFor(columns).text === undefined && sample.length > 0)
    throw noTextColumn(file, columns, detected?.nearestText ?? null, rolesFor(columns));
  return rolesFor;
}
