/** A model file that somebody names: untrusted bytes, of a size that fits. */
import { readFile, stat } from 'node:fs/promises';
import { UsageError } from '../errors.ts';

/** Shipped models have 4 MB; nothing of ours is ever longer than this. */
const mostBytes = 64 * 1024 * 1024;

/** Throws UsageError where the file cannot be read or is too large to be a model. */
export async function readModelFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= mostBytes) return await readFile(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(`--model ${path} cannot be read: ${reason}`);
  }
  throw new UsageError(`--model ${path} is too large to be a model`);
}
