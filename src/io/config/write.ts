/** Writes what was detected as a config that an analyst can correct. */
import { stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { UsageError } from '../../errors.ts';
import type { Mapping, ReadingOptions } from '../load/options.ts';
import { failureOf } from '../write-failure.ts';

/** One input; its path as the user typed it. */
export type Written = Omit<ReadingOptions, 'product'> & { readonly path: string };

const delimiterNames = new Map([['\t', 'tab']]);

/** Throws UsageError where the file is there already, unless `force`. */
export async function checkNewConfig(path: string, shown: string, force: boolean): Promise<void> {
  if (force || !(await exists(path))) return;
  throw new UsageError(
    `--write-config: ${shown} exists; name another file (--write-config other.json), or replace it with --force`,
  );
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw new UsageError(`--write-config: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** `nameOf`: what a config calls a role. Throws UsageError where the file cannot be written. */
export async function writeConfig(
  path: string,
  force: boolean,
  files: readonly Written[],
  cwd: string,
  nameOf: (role: Mapping['role']) => string,
): Promise<void> {
  const entries = files.map((file) => entryOf(file, dirname(path), cwd, nameOf));
  const text = `${JSON.stringify({ files: entries }, null, 2)}\n`;
  try {
    await writeFile(path, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    throw failureOf(error, path);
  }
}

function entryOf(
  { path, map, delimiter, ...rest }: Written,
  folder: string,
  cwd: string,
  nameOf: (role: Mapping['role']) => string,
): object {
  const columns = map.map(({ role, column, scale }) => [nameOf(role), scale === null ? column : `${column}/${scale}`]);
  const { platform, source, encoding, timezone, dateOrder, calendar } = rest;
  return {
    path: pathFrom(folder, path, cwd),
    ...{ platform, source, encoding },
    delimiter: delimiter === null ? null : (delimiterNames.get(delimiter) ?? delimiter),
    ...{ timezone, dateOrder, calendar },
    map: Object.fromEntries(columns) as Readonly<Record<string, string>>,
  };
}

/** As a config names it, with `/` on every system. */
function pathFrom(folder: string, path: string, cwd: string): string {
  if (path === '-') return path;
  const from = relative(folder, resolve(cwd, path));
  return isAbsolute(from) ? from : from.split(sep).join('/');
}
