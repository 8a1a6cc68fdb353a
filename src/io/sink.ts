/** Where the answer goes: standard output with back-pressure, or a file that appears only when it is complete. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { UsageError } from '../errors.ts';

/** The reader of our output has gone (`| head`): not an error, only the end. */
class BrokenPipe extends Error {
  constructor() {
    super('broken pipe');
    this.name = 'BrokenPipe';
  }
}

export interface Sink {
  readonly write: (data: string | Uint8Array) => Promise<void>;
  /** Makes the file appear under its name; for standard output, waits until all is written. */
  readonly end: () => Promise<void>;
  /** Leaves no half file behind. */
  readonly abort: () => Promise<void>;
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the device',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'there is no such folder',
};

/** What became of the answer, in words; errors that are no affair of the file system stay what they are. */
function failureOf(error: unknown, path = 'the answer'): Error {
  if (isBrokenPipe(error)) return new BrokenPipe();
  if (!(error instanceof Error)) return new Error(String(error));
  if (!('code' in error) || typeof error.code !== 'string') return error;
  return new UsageError(`cannot write ${path}: ${reasons[error.code] ?? error.code}`);
}

/** Writes to a stream, waiting while it is full. Throws BrokenPipe when nobody reads any more. */
async function writeTo(stream: Writable, data: string | Uint8Array, failed: () => Error | null): Promise<void> {
  const failure = failed();
  if (failure !== null) throw failure;
  if (data === '' || stream.write(data)) return;
  try {
    await once(stream, 'drain');
  } catch (error) {
    throw failureOf(error);
  }
}

function watch(stream: Writable): () => Error | null {
  let failure: Error | null = null;
  stream.on('error', (error) => {
    failure = failureOf(error);
  });
  return () => failure;
}

function standardOutput(stdout: Writable): Sink {
  const failed = watch(stdout);
  return {
    write: (data) => writeTo(stdout, data, failed),
    end: async () => {
      if (stdout.writableLength > 0) await writeTo(stdout, '', failed);
      const failure = failed();
      if (failure !== null) throw failure;
    },
    abort: () => Promise.resolve(),
  };
}

async function fileOutput(path: string): Promise<Sink> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new UsageError(`cannot write ${path}: it is a directory`);
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  const stream = createWriteStream(temporary, { flags: 'wx' });
  const failed = watch(stream);
  try {
    await once(stream, 'open');
  } catch (error) {
    throw failureOf(error, path);
  }
  return {
    write: (data) => writeTo(stream, data, failed),
    end: async () => {
      stream.end();
      const failure = failed();
      if (failure !== null) throw failure;
      if (!stream.closed) await once(stream, 'close');
      try {
        await rename(temporary, path);
      } catch (error) {
        throw failureOf(error, path);
      }
    },
    abort: async () => {
      stream.destroy();
      await rm(temporary, { force: true });
    },
  };
}

/** Opens the place for the answer; `path` null means standard output. Throws UsageError where a file cannot be written. */
export async function openSink(path: string | null, stdout: Writable): Promise<Sink> {
  return path === null || path === '-' ? standardOutput(stdout) : fileOutput(path);
}
