/** Worker threads, each with a lane of its own: one pool of one thread each, for what is folded stays where it was folded. */
import type { Tinypool } from 'tinypool';
import { WorkerError } from '../../errors.ts';
import type { Block } from '../../io/load/settle.ts';
import type { Folded } from '../fold.ts';
import type { Answer } from './lane.ts';
import { pack } from './sent-block.ts';
import type * as WorkerModule from './worker.ts';
import type { Opening } from './worker.ts';

export interface Crew {
  /** Hands a block to the worker with the least to do; null when all have enough. */
  readonly hand: (block: Block) => Promise<Answer> | null;
  /** What each has folded, in an order that is always the same. */
  readonly finish: () => Promise<readonly (Folded | null)[]>;
  /** Ends all threads, at once. */
  readonly dismiss: () => Promise<void>;
}

/** The functions of worker.ts. */
type WorkerCalls = Pick<typeof WorkerModule, 'open' | 'work' | 'finish'>;

/** Blocks at a worker at one time: one that is worked on and one that waits, so that none waits for work. */
const enough = 2;

/** Megabytes of old and young generation. Survivors of the young are copied: a larger one lets more die first. */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 24 };

/** The built worker; the sources (under vitest or tsx) use it too, for threads of Node 20 read no TypeScript. */
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/pipeline/jobs/worker.js' : './worker.js',
  import.meta.url,
);

interface Worker {
  readonly hand: (block: Block) => Promise<Answer>;
  readonly finish: () => Promise<Folded | null>;
  readonly dismiss: () => Promise<unknown>;
  readonly load: () => number;
}

/** Hires `count` workers, who open themselves while the first blocks are on their way. They end with the signal. */
export async function hire(count: number, opening: Opening, signal: AbortSignal, file = workerFile): Promise<Crew> {
  const { Tinypool } = await import('tinypool');
  const options = { minThreads: 1, maxThreads: 1, concurrentTasksPerWorker: enough, resourceLimits };
  const workers = Array.from({ length: count }, () =>
    start(new Tinypool({ ...options, filename: file.href }), opening),
  );
  const dismiss = async (): Promise<void> => {
    signal.removeEventListener('abort', stop);
    await Promise.all(workers.map((worker) => worker.dismiss()));
  };
  const stop = (): void => void dismiss();
  signal.addEventListener('abort', stop);
  return {
    hand: (block) => {
      let idlest: Worker | null = null;
      for (const worker of workers) if (idlest === null || worker.load() < idlest.load()) idlest = worker;
      return idlest === null || idlest.load() >= enough ? null : idlest.hand(block);
    },
    finish: () => Promise.all(workers.map((worker) => worker.finish())),
    dismiss,
  };
}

function start(pool: Tinypool, opening: Opening): Worker {
  const waiting = new Set<(reason: WorkerError) => void>();
  let gone: WorkerError | null = null;
  // a thread that ends without an error is nothing that tinypool speaks of
  for (const thread of pool.threads)
    thread.once('exit', () => {
      gone = new WorkerError();
      for (const fail of waiting) fail(gone);
    });

  async function ask(name: keyof WorkerCalls, argument: unknown): Promise<unknown> {
    if (gone !== null) throw gone;
    let fail: (reason: WorkerError) => void = () => undefined;
    const ended = new Promise<never>((_, reject) => (fail = reject));
    waiting.add(fail);
    try {
      return await Promise.race([pool.run(argument, { name }), ended]);
    } catch (error) {
      throw isOutOfMemory(error) ? new WorkerError('it ran out of memory') : error;
    } finally {
      waiting.delete(fail);
    }
  }

  const packed = pack();
  let load = 0;
  const opened = heard(ask('open', opening));
  return {
    load: () => load,
    hand: (block) => {
      load++;
      const answer = heard(ask('work', packed(block)) as ReturnType<WorkerCalls['work']>);
      const done = (): void => {
        load--;
      };
      answer.then(done, done);
      return answer;
    },
    finish: async () => {
      await opened;
      return ask('finish', null) as ReturnType<WorkerCalls['finish']>;
    },
    // not destroy(), which waits for the end of a thread that has ended before
    dismiss: () => Promise.all(pool.threads.map((thread): Promise<unknown> => thread.terminate())),
  };
}

/** A promise whose failure is heard of later, when its turn comes. */
function heard<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
