/** The bytes of a file, the same ones however often they are asked for: a file that changes meanwhile ends the run. */
import { open, type FileHandle } from 'node:fs/promises';
import { InputError } from '../../errors.ts';

const chunkSize = 1 << 18;

/** Node's own words for the common failures, without the path that stands before them anyway. */
export function unreadable(path: string, cause: unknown, hint?: string): InputError {
  const found = cause instanceof Error ? cause.message.replace(/, \w+(?: '.*)?$/, '') : String(cause);
  const at = { file: path, line: null, column: null };
  return new InputError({ code: 'unreadable-file', at, found, ...(hint !== undefined && { hint }) }, cause);
}

/** What a write to a file cannot leave as it is. */
interface Version {
  readonly file: number;
  readonly size: number;
  readonly modified: number;
}

async function versionOf(file: FileHandle): Promise<Version> {
  const { ino, size, mtimeMs } = await file.stat();
  return { file: ino, size, modified: mtimeMs };
}

function changed(path: string, first: Version, now: Version): InputError {
  const found =
    first.size !== now.size
      ? `${first.size.toLocaleString('en')} bytes at first, ${now.size.toLocaleString('en')} now`
      : `${now.size.toLocaleString('en')} bytes, but written again`;
  return new InputError({ code: 'changed-file', at: { file: path, line: null, column: null }, found });
}

/** A function that streams the file from its start, each time it is called. Throws InputError `changed-file` as soon as two looks cannot agree. */
export function createFileBytes(path: string, signal: AbortSignal): () => AsyncIterable<Uint8Array> {
  let first: Version | null = null;

  async function check(file: FileHandle): Promise<void> {
    const now = await versionOf(file);
    first ??= now;
    if (now.file !== first.file || now.size !== first.size || now.modified !== first.modified)
      throw changed(path, first, now);
  }

  async function* read(): AsyncIterable<Uint8Array> {
    let file: FileHandle | null = null;
    try {
      file = await open(path);
      await check(file);
      for (let chunk = await next(file); chunk !== null; chunk = await next(file)) {
        signal.throwIfAborted();
        yield chunk;
      }
      await check(file);
    } catch (error) {
      if (signal.aborted || error instanceof InputError) throw error;
      throw unreadable(path, error);
    } finally {
      await file?.close();
    }
  }

  return read;
}

async function next(file: FileHandle): Promise<Uint8Array | null> {
  const { bytesRead, buffer } = await file.read(Buffer.allocUnsafeSlow(chunkSize), 0, chunkSize);
  return bytesRead === 0 ? null : buffer.subarray(0, bytesRead);
}
