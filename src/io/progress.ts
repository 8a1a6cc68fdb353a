/** A counter on a terminal's standard error while a big input is read; nothing anywhere else. */
import type { Writable } from 'node:stream';

export interface Progress {
  readonly add: (reviews: number) => void;
  readonly stop: () => void;
}

/** Below this the answer is there before a spinner would be seen; ora costs 88 ms to load. */
const worthwhile = 20_000;

export function createProgress(stream: Writable, enabled: boolean): Progress {
  let total = 0;
  let state: 'idle' | 'loading' | 'stopped' = 'idle';
  let spinner: { text: string; stop: () => unknown } | null = null;
  const show = async (): Promise<void> => {
    const { default: ora } = await import('ora');
    if (state !== 'stopped') spinner = ora({ stream, discardStdin: false }).start();
  };
  return {
    add: (reviews) => {
      total += reviews;
      if (!enabled || total < worthwhile) return;
      if (state === 'idle') {
        state = 'loading';
        void show();
      }
      if (spinner !== null) spinner.text = `${total.toLocaleString('en')} reviews`;
    },
    stop: () => {
      state = 'stopped';
      spinner?.stop();
      spinner = null;
    },
  };
}
