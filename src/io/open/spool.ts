/** What can be read only once (standard input, pipes) kept for a second look: in memory, past 32 MB in a temporary file. */
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../../errors.ts';
import { createFileBytes } from './file-bytes.ts';

const memoryLimit = 32 * 1024 * 1024;

export interface Spool {
  /** The bytes from the start; the first look reads the source itself. One look at a time. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
  readonly dispose: () => Promise<void>;
}

/** `name` stands for the source in messages. */
export function createSpool(source: AsyncIterable<Uint8Array>, name: string, signal: AbortSignal): Spool {
  const kept: Uint8Array[] = [];
  let size = 0;
  let folder: string | null = null;
  let spill: FileHandle | null = null;
  let iterator: AsyncIterator<Uint8Array> | null = null;
  let ended = false;

  async function keep(chunk: Uint8Array): Promise<void> {
    size += chunk.length;
    try {
      if (spill === null && size > memoryLimit) {
        folder = await mkdtemp(join(tmpdir(), 'reviewkit-'));
        spill = await open(join(folder, 'input'), 'wx');
        for (const part of kept.splice(0)) await spill.writeFile(part);
      }
      if (spill === null) kept.push(chunk);
      else await spill.writeFile(chunk);
    } catch (error) {
      const reason = error instanceof Error ? error.message.replace(/, \w+(?: '.*)?$/, '') : String(error);
      throw new InputError(
        {
          code: 'unreadable-file',
          at: { file: name, line: null, column: null },
          found: `it has to be kept for a second look, and ${tmpdir()} cannot hold it (${reason})`,
          hint: 'make room there, set TMPDIR to a folder that has some, or save it as a file and name that',
        },
        error,
      );
    }
  }

  async function pull(): Promise<Uint8Array | null> {
    signal.throwIfAborted();
    iterator ??= source[Symbol.asyncIterator]();
    const next = ended ? null : await iterator.next();
    if (next === null || next.done === true) {
      ended = true;
      await spill?.close();
      spill = null;
      return null;
    }
    await keep(next.value);
    return next.value;
  }

  async function* look(): AsyncIterable<Uint8Array> {
    if (iterator === null) {
      for (let chunk = await pull(); chunk !== null; chunk = await pull()) yield chunk;
      return;
    }
    while ((await pull()) !== null); // the rest of a first look that was given up
    if (folder === null) yield* kept;
    else yield* createFileBytes(join(folder, 'input'), signal)();
  }

  return {
    bytes: look,
    dispose: async () => {
      await spill?.close();
      spill = null;
      if (folder !== null) await rm(folder, { recursive: true, force: true });
    },
  };
}
