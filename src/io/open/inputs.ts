/** From what the user typed to inputs that can be read, as often as needed: files, directories, pipes, standard input. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { openFifo } from '../fifo.ts';
import { expandPaths } from './expand.ts';
import { createFileBytes, unreadable } from './file-bytes.ts';
import { createSpool, type Spool } from './spool.ts';

export interface Input {
  /** Short name for reports: no directory of this machine unless two inputs share a name. */
  readonly name: string;
  /** As the user typed it, for messages that an editor can jump to. */
  readonly path: string;
  /** A fresh stream of the bytes; may be called again. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** Base names where they are unique, the typed paths where not. */
export function shortNames(paths: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const path of paths) count.set(basename(path), (count.get(basename(path)) ?? 0) + 1);
  return paths.map((path) => (count.get(basename(path)) === 1 ? basename(path) : path));
}

async function* pipeBytes(path: string, signal: AbortSignal): AsyncIterable<Uint8Array> {
  try {
    const stream = await openFifo(path, 'read', signal);
    const stop = (): unknown => stream.destroy();
    signal.addEventListener('abort', stop);
    try {
      yield* stream as AsyncIterable<Uint8Array>;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  } catch (error) {
    signal.throwIfAborted();
    throw unreadable(path, error);
  }
}

/** A pipe or a socket gives its bytes once; a file as often as they are asked for. */
async function isPipe(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFIFO();
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Opens what the user named; directories are read recursively in name order. `dispose` removes what had to be spooled. Reading stops with the signal's reason when it fires. */
export async function openInputs(
  paths: readonly string[],
  stdin: Readable,
  signal: AbortSignal,
): Promise<{ inputs: readonly Input[]; dispose: () => Promise<void> }> {
  const files = await expandPaths(paths);
  const names = shortNames(files);
  const spools: Spool[] = [];
  const spooled = (source: AsyncIterable<Uint8Array>, name: string): Input['bytes'] => {
    const spool = createSpool(source, name, signal);
    spools.push(spool);
    return spool.bytes;
  };
  const inputs: Input[] = [];
  for (const [i, path] of files.entries()) {
    const name = path === '-' ? 'stdin' : (names[i] ?? path);
    if (path === '-') inputs.push({ name, path, bytes: spooled(stdin, name) });
    else if (await isPipe(path)) inputs.push({ name, path, bytes: spooled(pipeBytes(path, signal), path) });
    else inputs.push({ name, path, bytes: createFileBytes(path, signal) });
  }
  return {
    inputs,
    dispose: async () => {
      for (const spool of spools) await spool.dispose();
    },
  };
}
