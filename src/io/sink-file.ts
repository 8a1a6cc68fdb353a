/** An answer written to a file that appears only when it is complete, or straight to a device. */
import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, lstat, open, readlink, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { openFifo } from './fifo.ts';
import { failureOf } from './write-failure.ts';
import type { Sink } from './sink.ts';
import { streamSink } from './sink-stream.ts';

async function statOrNull(path: string, of: typeof stat | typeof lstat): Promise<Stats | null> {
  try {
    return await of(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** As many links as the system itself would follow. */
const mostLinks = 40;

/** Where a file of this name really lies, or would: links are followed, also one to a file that is still to come. */
async function behindLinks(path: string): Promise<string> {
  let target = path;
  for (let hops = 0; hops < mostLinks; hops++) {
    if ((await statOrNull(target, lstat))?.isSymbolicLink() !== true) return target;
    target = resolve(dirname(target), await readlink(target));
  }
  throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
}

/** Places that are no folders of files: what is opened there is a device or somebody's open file, and nothing is put beside it. */
const ofTheSystem = /^\/(?:dev|proc|sys)\//;

/** Writes beside the target and renames over it; what was there stays as it is until then, and afterwards if the run fails. */
async function regularFile(path: string, target: string, before: Stats | null): Promise<Sink> {
  if (before !== null) await access(target, constants.W_OK); // a rename asks nobody
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(4).toString('hex')}.tmp`);
  const file = await open(temporary, 'wx');
  let closed = false;
  const close = async (): Promise<void> => {
    if (!closed) {
      closed = true;
      await file.close();
    }
  };
  const abort = async (): Promise<void> => {
    try {
      await close();
    } finally {
      await rm(temporary, { force: true });
    }
  };
  if (before !== null) await file.chmod(before.mode);
  return inWords(path, {
    write: (data) => file.writeFile(data),
    end: async () => {
      await close();
      await rename(temporary, target);
    },
    abort,
  });
}

/** A terminal, a device, a file that somebody else has open (/dev/stdout): written to as it is, never replaced. */
async function openedAsItIs(path: string, isFile: boolean): Promise<Sink> {
  const file: FileHandle = await open(path, constants.O_WRONLY | (isFile ? constants.O_APPEND : 0));
  return inWords(path, { write: (data) => file.writeFile(data), end: () => file.close(), abort: () => file.close() });
}

function inWords(path: string, sink: Sink): Sink {
  const told = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      throw failureOf(error, path);
    }
  };
  return { write: (data) => told(sink.write(data)), end: () => told(sink.end()), abort: () => told(sink.abort()) };
}

/** Opens what -o names. Throws UsageError, with what to do, where it cannot be written. */
export async function openFile(path: string, signal: AbortSignal): Promise<Sink> {
  try {
    const there = await statOrNull(path, stat);
    if (there?.isDirectory() === true) throw Object.assign(new Error('a directory'), { code: 'EISDIR' });
    if (there?.isFIFO() === true)
      return streamSink(await openFifo(path, 'write', signal), (error) => failureOf(error, path), true, signal);
    const target = resolve(await behindLinks(path));
    const asItIs = ofTheSystem.test(target) || ofTheSystem.test(resolve(path));
    if (there !== null && (!there.isFile() || asItIs)) return await openedAsItIs(path, there.isFile());
    return await regularFile(path, target, there);
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof UsageError ? error : failureOf(error, path);
  }
}
