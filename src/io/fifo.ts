/** Named pipes: opening one waits for the other side, and a signal must be able to end that wait. */
import { closeSync, constants, open, openSync } from 'node:fs';
import type { Socket } from 'node:net';
import { promisify } from 'node:util';

const openFile = promisify(open);

/** Takes the other side for a moment: the open that waits for one returns. Nothing to do where nobody waits. */
function wake(path: string, waiting: 'read' | 'write'): void {
  const other = waiting === 'read' ? constants.O_WRONLY : constants.O_RDONLY;
  try {
    closeSync(openSync(path, other | constants.O_NONBLOCK));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

/**
 * Opens one end of a pipe as a stream that never blocks a thread of Node's: a blocked one would keep the process alive for ever.
 * Rejects with the signal's reason when it fires first.
 */
export async function openFifo(path: string, end: 'read' | 'write', signal: AbortSignal): Promise<Socket> {
  signal.throwIfAborted();
  const stop = (): void => wake(path, end);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const fd = await openFile(path, end === 'read' ? constants.O_RDONLY : constants.O_WRONLY);
    if (signal.aborted) closeSync(fd);
    signal.throwIfAborted();
    const net = await import('node:net');
    return new net.Socket({ fd, readable: end === 'read', writable: end === 'write' });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
