/** From what the user typed to inputs that can be read, as often as needed: files, directories, standard input. */
import { createReadStream } from 'node:fs';
import { mkdtemp, open, readdir, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { InputError } from '../../errors.ts';

export interface Input {
  /** Short name for reports: no directory of this machine unless two inputs share a name. */
  readonly name: string;
  /** As the user typed it, for messages that an editor can jump to. */
  readonly path: string;
  /** A fresh stream of the bytes; may be called again. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** What a folder's exports are called. */
export const exportName = /\.(?:csv|tsv|txt|tab|json|ndjson|jsonl)(?:\.gz)?$/i;
const memoryLimit = 32 * 1024 * 1024;

/** Node's own words for the common failures, without the path that stands before them anyway. */
export function unreadable(path: string, cause: unknown): InputError {
  const found = cause instanceof Error ? cause.message.replace(/, \w+ '.*$/, '') : String(cause);
  return new InputError({ code: 'unreadable-file', at: { file: path, line: null, column: null }, found }, cause);
}

async function* readFileBytes(path: string): AsyncIterable<Uint8Array> {
  try {
    const stream: AsyncIterable<Uint8Array> = createReadStream(path, { highWaterMark: 1 << 18 });
    yield* stream;
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function expand(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path, { recursive: true, withFileTypes: true }))
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && exportName.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
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

/** A file being written, past what memory should hold. */
async function spillTo(
  path: string,
): Promise<{ write: (chunk: Uint8Array) => Promise<void>; end: () => Promise<void> }> {
  const file = await open(path, 'wx');
  return {
    write: async (chunk) => {
      await file.writeFile(chunk);
    },
    end: () => file.close(),
  };
}

/** Standard input can be read once: it is kept in memory, and past 32 MB in a temporary file, for the second look. */
function spool(stdin: Readable): { bytes: () => AsyncIterable<Uint8Array>; dispose: () => Promise<void> } {
  const kept: Uint8Array[] = [];
  const state: { size: number; folder: string | null; done: boolean } = { size: 0, folder: null, done: false };

  async function* firstLook(): AsyncIterable<Uint8Array> {
    let spill: Awaited<ReturnType<typeof spillTo>> | null = null;
    const chunks: AsyncIterable<Uint8Array> = stdin;
    try {
      for await (const chunk of chunks) {
        state.size += chunk.length;
        if (spill === null && state.size > memoryLimit) {
          state.folder = await mkdtemp(join(tmpdir(), 'reviewkit-'));
          spill = await spillTo(join(state.folder, 'stdin'));
          for (const part of kept.splice(0)) await spill.write(part);
        }
        if (spill === null) kept.push(chunk);
        else await spill.write(chunk);
        yield chunk;
      }
      state.done = true;
    } finally {
      await spill?.end();
    }
  }

  async function* secondLook(): AsyncIterable<Uint8Array> {
    if (state.folder !== null) yield* readFileBytes(join(state.folder, 'stdin'));
    else for (const chunk of kept) yield await Promise.resolve(chunk);
  }

  return {
    bytes: () => (state.done ? secondLook() : firstLook()),
    dispose: async () => {
      if (state.folder !== null) await rm(state.folder, { recursive: true, force: true });
    },
  };
}

/** Base names where they are unique, the typed paths where not. */
function shortNames(paths: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const path of paths) count.set(basename(path), (count.get(basename(path)) ?? 0) + 1);
  return paths.map((path) => (count.get(basename(path)) === 1 ? basename(path) : path));
}

/** A file named twice, also by another path or through its directory, is one file. */
async function withoutRepeats(paths: readonly string[]): Promise<string[]> {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const real = path === '-' ? '-' : await realpath(path);
    if (!seen.has(real)) seen.set(real, path);
  }
  return [...seen.values()];
}

/** Opens what the user named; directories are read recursively in name order. `dispose` removes what had to be spooled. */
export async function openInputs(
  paths: readonly string[],
  stdin: Readable,
): Promise<{ inputs: readonly Input[]; dispose: () => Promise<void> }> {
  const files = (await Promise.all(paths.map((path) => (path === '-' ? Promise.resolve(['-']) : expand(path))))).flat();
  const unique = await withoutRepeats(files);
  const names = shortNames(unique);
  const piped = spool(stdin);
  const inputs = unique.map((path, i) => ({
    name: path === '-' ? 'stdin' : (names[i] ?? path),
    path,
    bytes: path === '-' ? piped.bytes : () => readFileBytes(path),
  }));
  return { inputs, dispose: piped.dispose };
}
