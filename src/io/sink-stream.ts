/** An answer written to a stream with back-pressure: standard output, or a pipe that -o names. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Sink } from './sink.ts';

/** `failureOf` says what an error of the stream means. `close`: the stream is ours, and ends with the answer. The signal ends the wait for a reader that has stopped reading. */
export function streamSink(
  stream: Writable,
  failureOf: (error: unknown) => Error,
  close: boolean,
  signal: AbortSignal,
): Sink {
  let failure: Error | null = null;
  stream.on('error', (error) => {
    failure ??= failureOf(error);
  });

  function check(): void {
    if (failure !== null) throw failure;
    if (stream.destroyed) throw failureOf(Object.assign(new Error('destroyed'), { code: 'EPIPE' }));
  }

  /** Resolves when `event` comes; throws when the stream ends before it by failure, or the run by a signal. */
  async function wait(event: 'drain' | 'finish'): Promise<void> {
    const over = new AbortController();
    const options = { signal: AbortSignal.any([over.signal, signal]) };
    const ends = [once(stream, event, options), once(stream, 'close', options)];
    try {
      await Promise.race(ends);
    } catch (error) {
      signal.throwIfAborted();
      throw failureOf(error);
    } finally {
      over.abort();
      await Promise.allSettled(ends);
    }
    if (event === 'drain') check();
  }

  async function write(data: string | Uint8Array): Promise<void> {
    check();
    if (data.length > 0 && !stream.write(data)) await wait('drain');
  }

  return {
    write,
    end: async () => {
      check();
      if (close) {
        stream.end();
        await wait('finish');
      } else if (stream.writableLength > 0) await wait('drain');
      if (failure !== null) throw failure;
    },
    abort: () => {
      if (close) stream.destroy();
      return Promise.resolve();
    },
  };
}
