/** What happens to a run when a worker thread does not do its work. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { WorkerError } from '../../src/errors.ts';
import { loadBlocks } from '../../src/io/load/blocks.ts';
import { defaultLoadOptions } from '../../src/io/load/options.ts';
import type { Block } from '../../src/io/load/settle.ts';
import { createLedger } from '../../src/ledger.ts';
import { outcomeOf } from '../../src/outcome.ts';
import { type Crew, hire } from '../../src/pipeline/jobs/crew.ts';
import { inOrder } from '../../src/pipeline/jobs/in-order.ts';
import type { Answer, Lane, Task } from '../../src/pipeline/jobs/lane.ts';
import { temporaryFolder } from '../helpers/run.ts';
import { inputsOf } from './world.ts';

const folder = temporaryFolder();
const never = new AbortController().signal;
const task: Task = {
  manner: {
    choice: { since: null, until: null, stars: null, textLanguage: null, product: null },
    ...{ slaMs: 1, asOf: null },
  },
  ...{ measure: null, writing: null },
};

/** A worker that is opened, and does this when it is handed a block. */
function workerThat(does: string): URL {
  const file = join(folder, `${does.replace(/\W+/g, '-')}.mjs`);
  writeFileSync(
    file,
    `export const open = () => null;\nexport const finish = () => null;\nexport function work(block) { ${does} }\n`,
  );
  return pathToFileURL(file);
}

async function stretchesOf(rows: number) {
  const text = ['comment,stars', ...Array.from({ length: rows }, (_, i) => `Number ${i} is fine,5`)].join('\n');
  const manner = { stopOnError: false, believing: false, blockRows: 1 };
  return (await loadBlocks(inputsOf(text), defaultLoadOptions, createLedger(), manner)).stretches;
}

async function block(): Promise<Block> {
  for await (const { block } of await stretchesOf(1)) if (block !== null) return block;
  throw new Error('no block');
}

async function withCrew(does: string, work: (crew: Crew) => Promise<void>, signal = never): Promise<void> {
  const crew = await hire(1, { task, models: new Map() }, signal, workerThat(does));
  try {
    await work(crew);
  } finally {
    await crew.dismiss();
  }
}

describe('a worker', () => {
  it('that ends without a word fails the run', async () => {
    await withCrew('process.exit(0)', async (crew) => {
      await expect(crew.hand(await block())).rejects.toBeInstanceOf(WorkerError);
      await expect(crew.hand(await block())).rejects.toBeInstanceOf(WorkerError);
      await expect(crew.finish()).rejects.toBeInstanceOf(WorkerError);
    });
  });

  it('that throws is a bug with its own words', async () => {
    await withCrew('throw new Error("a poisoned block")', async (crew) => {
      await expect(crew.hand(await block())).rejects.toThrow('a poisoned block');
    });
  });

  it('that has enough to do is handed no more', async () => {
    await withCrew('return new Promise(() => undefined)', async (crew) => {
      const one = await block();
      expect([crew.hand(one), crew.hand(one), crew.hand(one)].map((answer) => answer === null)).toEqual([
        false,
        false,
        true,
      ]);
    });
  });

  it('that hangs ends with the signal', async () => {
    const stop = new AbortController();
    await withCrew(
      'for (;;);',
      async (crew) => {
        const answer = crew.hand(await block());
        stop.abort();
        await expect(answer).rejects.toBeInstanceOf(WorkerError);
      },
      stop.signal,
    );
  });

  it('ends the run with words and status 2', () => {
    expect(outcomeOf(new WorkerError(), never)).toEqual({
      status: 2,
      message: 'reviewkit: a worker thread failed: it ended before its work was done; --jobs 1 works without threads\n',
    });
  });
});

const answer = (rows: readonly string[]): Answer => ({
  account: { reviews: 0, replies: 0, duplicates: 0, setAside: 0, ledger: createLedger(), evidence: null },
  ...{ vendor: { reviews: 0, vendor: 0, line: null }, chosen: rows.length, rows },
});
const placesOf = ({ rows }: Block): string[] => rows.map(({ record }) => String(record));
const own: Lane = { work: (given) => answer(placesOf(given)), folded: () => null };

/** A crew of one whose answers come in turns that nobody can foresee. */
function lateCrew(fails: number | null): Crew {
  let handed = 0;
  return {
    hand: (given) => {
      const n = handed++;
      if (n % 3 === 2) return null;
      return new Promise((resolve, reject) => {
        const turn = (left: number): void => {
          if (left > 0) setImmediate(turn, left - 1);
          else if (n === fails) reject(new WorkerError());
          else resolve(answer(placesOf(given)));
        };
        turn((n * 7) % 5);
      });
    },
    finish: () => Promise.resolve([]),
    dismiss: () => Promise.resolve(),
  };
}

describe('answers', () => {
  const seen = async (rows: number, after: number, fails: number | null = null): Promise<string[]> => {
    const found: string[] = [];
    const team = { own, after, hire: () => Promise.resolve(lateCrew(fails)) };
    for await (const [, given] of inOrder(await stretchesOf(rows), team)) found.push(...(given?.rows ?? []));
    return found;
  };

  it.each([0, 1, 10, 399, 5000])(
    'come in the order of the rows when workers are hired after %i of them',
    async (after) => {
      expect(await seen(400, after)).toEqual(Array.from({ length: 400 }, (_, i) => String(i + 1)));
    },
  );

  it('end with the first that fails', async () => {
    await expect(seen(400, 0, 30)).rejects.toBeInstanceOf(WorkerError);
  });
});
