/** Where the answer goes: standard output with back-pressure, or a file that appears only when it is complete. */
import type { Writable } from 'node:stream';
import { openFile } from './sink-file.ts';
import { streamSink } from './sink-stream.ts';
import { BrokenPipe, failureOf, isBrokenPipe } from './write-failure.ts';

export interface Sink {
  readonly write: (data: string | Uint8Array) => Promise<void>;
  /** Makes the file appear under its name; for standard output, waits until all is written. */
  readonly end: () => Promise<void>;
  /** Leaves no half file behind. */
  readonly abort: () => Promise<void>;
}

/**
 * Opens the place for the answer; `path` null means standard output. Links are followed; a pipe or a device is written to as it is.
 * Throws UsageError where a file cannot be written, BrokenPipe when nobody reads standard output any more; the signal ends the wait for a pipe's reader.
 */
export async function openSink(path: string | null, stdout: Writable, signal: AbortSignal): Promise<Sink> {
  if (path !== null && path !== '-') return openFile(path, signal);
  const meaning = (error: unknown): Error => (isBrokenPipe(error) ? new BrokenPipe() : failureOf(error, 'the answer'));
  return streamSink(stdout, meaning, false, signal);
}
