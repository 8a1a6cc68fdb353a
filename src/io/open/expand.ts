/** From what the user typed to files: directories hold exports, and a file named twice is one file. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../errors.ts';
import { unreadable } from './file-bytes.ts';

/** What a folder's exports are called. */
export const exportName = /\.(?:csv|tsv|txt|tab|json|ndjson|jsonl)(?:\.gz)?$/i;

/** The exports below a folder, in name order. Pipes, devices and links that lead nowhere are none. */
async function exportsIn(folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.name.startsWith('.') || !exportName.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const isLink = entry.isSymbolicLink();
    if (entry.isFile() || (isLink && (await isFile(path)))) names.push(path);
  }
  return names.sort();
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

async function expand(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = await exportsIn(path);
    if (names.length > 0) return names;
  } catch (error) {
    throw unreadable(path, error);
  }
  throw new InputError({
    code: 'no-input',
    at: { file: path, line: null, column: null },
    found: 'no .csv, .tsv, .json or .ndjson in this directory',
  });
}

/** The one file behind a path; a pipe of the shell's (/dev/fd/63) has no other name. */
async function identity(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return path;
    throw unreadable(path, error);
  }
}

/** Every file once, by the first path that led to it; `-` stays what it is. */
export async function expandPaths(paths: readonly string[]): Promise<string[]> {
  const seen = new Map<string, string>();
  for (const typed of paths) {
    for (const path of typed === '-' ? [typed] : await expand(typed)) {
      const real = path === '-' ? path : await identity(path);
      if (!seen.has(real)) seen.set(real, path);
    }
  }
  return [...seen.values()];
}
