/** Finds out, before anything is read, whether an answer would be written over an input or among the inputs of a folder. */
import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { exportName } from './expand.ts';

interface Clash {
  readonly kind: 'same' | 'inside';
  /** The input concerned, as it was typed. */
  readonly input: string;
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null; // who cannot look will be told so when it is opened
    throw error;
  }
}

/** The path without links; of a file that is still to come, through the folder it will lie in. */
function realPath(path: string): string {
  for (const [folder, name] of [
    [path, ''],
    [dirname(path), basename(path)],
  ] as const) {
    if (statOf(folder) !== null) return join(realpathSync(folder), name);
  }
  return path;
}

const isSame = (a: Stats | null, b: Stats | null): boolean =>
  a !== null && b !== null && a.isFile() && b.isFile() && a.ino === b.ino && a.dev === b.dev;

/** Is the file one of the folder's exports, by whatever name or link? */
function isAmong(file: Stats, folder: string): boolean {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).some(
      (entry) => exportName.test(entry.name) && isSame(file, statOf(join(entry.parentPath, entry.name))),
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false; // as above
    throw error;
  }
}

/** The first input that `output` would change; also through symbolic and hard links. `-` is no file. */
export function clashOf(output: string, inputs: readonly string[], cwd: string): Clash | null {
  const path = resolve(cwd, output);
  const there = statOf(path);
  const real = realPath(path);
  for (const input of inputs) {
    if (input === '-') continue;
    const place = resolve(cwd, input);
    const stats = statOf(place);
    if (place === path || isSame(there, stats)) return { kind: 'same', input };
    if (stats?.isDirectory() !== true) continue;
    if (exportName.test(real) && real.startsWith(realPath(place) + sep)) return { kind: 'inside', input };
    if (there !== null && isAmong(there, place)) return { kind: 'inside', input };
  }
  return null;
}
