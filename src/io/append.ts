/** Appends to a file that others write to as well. */
import { appendFile } from 'node:fs/promises';
import { UsageError } from '../errors.ts';

/** Throws UsageError where the file cannot be written. */
export async function appendTo(path: string, text: string): Promise<void> {
  try {
    await appendFile(path, text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new UsageError(`cannot append to ${path}: ${error.message}`);
  }
}
