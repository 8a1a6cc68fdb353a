/** Blocks worked on by this thread and its workers, their answers in the order of the blocks. */
import { setImmediate } from 'node:timers/promises';
import type { Stretch } from '../../io/load/blocks.ts';
import type { Crew } from './crew.ts';
import type { Answer, Lane } from './lane.ts';

export interface Team {
  readonly own: Lane;
  /** Hires the workers; called once, when `after` rows have gone by. Null: this thread works alone. */
  readonly hire: (() => Promise<Crew>) | null;
  readonly after: number;
}

/** Answers that may wait for an earlier one: bounded, since they may be the texts of records. */
const mostWaiting = 64;

interface Queued {
  readonly stretch: Stretch;
  answer: Answer | null;
  /** Null once the answer is there (or none is to come). */
  coming: Promise<Answer> | null;
}

/**
 * Streams stretches with the answers to their blocks (null where a stretch has none). This thread cuts the text into
 * blocks, and works on one itself whenever all workers have enough to do. Where reading fails, what was read before comes first.
 */
export async function* inOrder(
  stretches: AsyncIterable<Stretch>,
  { own, hire, after }: Team,
): AsyncIterable<readonly [Stretch, Answer | null]> {
  const queue: Queued[] = [];
  let crew: Crew | null = null;
  let rows = 0;

  async function first(): Promise<readonly [Stretch, Answer | null]> {
    const head = queue[0];
    if (head === undefined) throw new Error('nothing is under way');
    if (head.coming !== null) head.answer = await head.coming;
    queue.shift();
    return [head.stretch, head.answer];
  }

  const reader = stretches[Symbol.asyncIterator]();
  try {
    let failure: { readonly error: unknown } | null = null;
    for (;;) {
      let next: IteratorResult<Stretch>;
      try {
        next = await reader.next();
      } catch (error) {
        failure = { error };
        break;
      }
      if (next.done === true) break;
      const { block } = next.value;
      if (hire !== null && crew === null && block !== null && rows >= after) crew = await hire();
      rows += block?.rows.length ?? 0;
      const coming = block === null ? null : (crew?.hand(block) ?? null);
      const queued: Queued = { stretch: next.value, answer: null, coming };
      queue.push(queued);
      if (coming !== null) remember(coming, queued);
      else if (block !== null) {
        queued.answer = own.work(block);
        if (crew !== null) await setImmediate(); // lets answers in
      }
      while (queue.length > mostWaiting || queue[0]?.coming === null) yield await first();
    }
    while (queue.length > 0) yield await first();
    if (failure !== null) throw failure.error;
  } finally {
    await reader.return?.();
  }
}

function remember(coming: Promise<Answer>, queued: Queued): void {
  coming.then(
    (answer) => {
      queued.answer = answer;
      queued.coming = null;
    },
    () => undefined, // heard of when its turn comes
  );
}
