/** What the system says when an answer cannot be written, in words: what happened and what to do. */
import { UsageError } from '../errors.ts';

/** The reader of standard output has gone (`| head`): not an error, only the end. */
export class BrokenPipe extends Error {
  constructor() {
    super('broken pipe');
    this.name = 'BrokenPipe';
  }
}

const elsewhere = 'choose another place';

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the device; make room there, or choose another place',
  EDQUOT: 'your disk quota is used up; make room there, or choose another place',
  EFBIG: 'larger than a file may be there (see ulimit -f); raise the limit, or choose another place',
  EIO: `the device reports an error; ${elsewhere}`,
  EACCES: `permission denied; ${elsewhere}, or change the permissions`,
  EPERM: `permission denied; ${elsewhere}, or change the permissions`,
  EROFS: `the file system is read-only; ${elsewhere}`,
  ENOENT: 'there is no such folder; make it first, or choose another place',
  ENOTDIR: `a part of the path is no folder; ${elsewhere}`,
  EISDIR: 'it is a directory; name a file in it',
  ELOOP: `its links lead in a circle; ${elsewhere}`,
  ENAMETOOLONG: 'the name is too long; choose a shorter one',
  EMFILE: 'too many files are open (see ulimit -n); raise the limit',
  EPIPE: 'its reader went away before the answer was complete; start the reader again, or write to a file',
  ENXIO: 'nothing there takes what is written (a socket, or a device that is not ready); write to a file or a pipe',
};

/** The error to throw for what a write to `path` has met; one that is no affair of the system stays what it is. */
export function failureOf(error: unknown, path: string): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  if (!('code' in error) || typeof error.code !== 'string') return error;
  return new UsageError(`cannot write ${path}: ${reasons[error.code] ?? `${error.code}; ${elsewhere}`}`);
}

export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
