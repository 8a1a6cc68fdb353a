/** From inputs to answers, on any number of threads: the same answers in the same order for any number. */
import type { Context } from '../../context.ts';
import { type BlockLoading, loadBlocks } from '../../io/load/blocks.ts';
import { addProblem, type Ledger } from '../../ledger.ts';
import type { Input } from '../../io/open/inputs.ts';
import type { Folded } from '../fold.ts';
import { openModels } from '../models.ts';
import { mannerOf, type RecordOptions } from '../records.ts';
import { createVendorWatch } from '../vendor-watch.ts';
import { type Crew, hire } from './crew.ts';
import { inOrder } from './in-order.ts';
import { type Answer, createLane, type Goal, type Task } from './lane.ts';
import type { JobPlan } from './plan.ts';
import { sharing } from './shared-models.ts';

export interface AnalyseOptions extends Omit<RecordOptions, 'inputs'> {
  readonly plan: JobPlan;
  /** Read once where the rows allow it: see LoadingManner. */
  readonly believing: boolean;
}

export interface Analysed {
  /** What each thread has folded, in an order that is always the same. */
  readonly folded: readonly Folded[];
  readonly ties: BlockLoading['ties'];
}

/**
 * Loads everything and works on it; `goalOf` says what for, once the inputs are known, `take` gets each answer
 * before further ones are made, and the ledger is complete in the end. Null where what was believed of the rows did not
 * hold: then nothing that was taken or booked may be used.
 */
export async function analyse(
  inputs: readonly Input[],
  options: AnalyseOptions,
  ledger: Ledger,
  context: Context,
  goalOf: (sources: BlockLoading['sources']) => Goal,
  take: (answer: Answer) => Promise<void> | void,
): Promise<Analysed | null> {
  const { load, plan } = options;
  const models = sharing(await openModels(options.models ?? [], context));
  const { sources, stretches, book, holds, ties } = await loadBlocks(inputs, load, ledger, {
    ...options,
    ...(plan.blockRows !== undefined && { blockRows: plan.blockRows }),
  });
  const task: Task = { manner: mannerOf(options), ...goalOf(sources) };
  const own = await createLane(task, models.load);
  const vendor = createVendorWatch();
  let crew: Crew | null = null;
  const help = async (): Promise<Crew> =>
    (crew = await hire(plan.jobs - 1, { task, models: models.all() }, context.signal));
  const team = { own, after: plan.after, hire: plan.jobs > 1 ? help : null };
  try {
    for await (const [stretch, answer] of inOrder(stretches, team)) {
      context.signal.throwIfAborted();
      book(stretch, answer?.account ?? null);
      if (answer === null) continue;
      vendor.add(stretch.source.input.name, answer.vendor);
      await take(answer);
    }
    if (!holds()) return null;
    for (const problem of vendor.problems()) addProblem(ledger, problem);
    const theirs = (await crewOf(crew)?.finish()) ?? [];
    return { folded: [own.folded(), ...theirs].filter((folded) => folded !== null), ties };
  } finally {
    await crewOf(crew)?.dismiss();
  }
}

/** Read after it was written in a callback, which the compiler cannot see. */
function crewOf(crew: Crew | null): Crew | null {
  return crew;
}
