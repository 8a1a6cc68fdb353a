/** From files to a report: records folded as they are read. */
import { depths } from '../analysis/depths.ts';
import type { Report } from '../analysis/report.ts';
import type { Context } from '../context.ts';
import type { Source } from '../io/load/source.ts';
import type { Ties } from '../io/load/ties.ts';
import { type Input, openInputs } from '../io/open/inputs.ts';
import { createProgress } from '../io/progress.ts';
import { createLedger, type Ledger } from '../ledger.ts';
import { type Folded, mergeFolded } from './fold.ts';
import { analyse } from './jobs/analyse.ts';
import type { Goal } from './jobs/lane.ts';
import { jobPlan, type Jobs } from './jobs/plan.ts';
import { type BusinessPlan, type Measure, zoneOfBusiness } from './measure.ts';
import type { RecordOptions } from './records.ts';
import { reportOf } from './report-of.ts';

/** What is to be measured; the zone of working hours is settled once the inputs are known. */
export interface SummaryOptions extends Omit<RecordOptions, 'sentences'>, Omit<Measure, 'business'> {
  readonly business: BusinessPlan | null;
  readonly progress: boolean;
  /** Absent: this thread alone. */
  readonly jobs?: Jobs;
}

/** What reading and folding came to. */
export interface Gathered {
  readonly folded: Folded;
  readonly ledger: Ledger;
  readonly measure: Measure;
  /** What ties the rows to those of other inputs. */
  readonly ties: Ties;
}

/** Reads everything and folds it: in one look, or where the rows do not allow that, in two. */
export async function gather(files: readonly string[], options: SummaryOptions, context: Context): Promise<Gathered> {
  const { inputs, dispose } = options.inputs
    ? { inputs: options.inputs, dispose: () => Promise.resolve() }
    : await openInputs(files, context.stdin, context.signal);
  try {
    const gathered =
      (await gatherOnce(inputs, options, true, context)) ?? (await gatherOnce(inputs, options, false, context));
    if (gathered === null) throw new Error('a look that believed nothing was contradicted');
    return gathered;
  } finally {
    await dispose();
  }
}

async function gatherOnce(
  inputs: readonly Input[],
  options: SummaryOptions,
  believing: boolean,
  context: Context,
): Promise<Gathered | null> {
  const ledger = createLedger();
  const sentences = options.depths.some((name) => depths[name].sentences);
  const progress = createProgress(context.stderr, options.progress && context.err.isTTY);
  let measure = measureOf(options, []);
  const plan = jobPlan(options.jobs === undefined ? 1 : options.jobs);
  const goalOf = (sources: readonly Source[]): Goal => {
    const zones = sources.map(({ meaning }) => meaning.zone);
    measure = measureOf(options, zones);
    return { measure, writing: null };
  };
  try {
    const analysed = await analyse(
      inputs,
      { ...options, sentences, believing, plan },
      ledger,
      context,
      goalOf,
      (answer) => progress.add(answer.chosen),
    );
    if (analysed === null) return null;
    const [folded, ...others] = analysed.folded;
    if (folded === undefined) throw new Error('nothing was folded');
    for (const other of others) mergeFolded(folded, other);
    return { folded, ledger, measure, ties: analysed.ties };
  } finally {
    progress.stop();
  }
}

/** Reads everything and sums it up. */
export async function summarise(
  files: readonly string[],
  options: SummaryOptions,
  context: Context,
): Promise<{ report: Report; ledger: Ledger }> {
  const { folded, ledger, measure } = await gather(files, options, context);
  return { report: reportOf(folded, ledger, measure, context.version), ledger };
}

function measureOf(options: SummaryOptions, zones: readonly string[]): Measure {
  const { slaMs, moreSlaMs, asOf, by, depths: asked, period, business } = options;
  const zone = zoneOfBusiness(options.load.timezone, zones);
  return { slaMs, moreSlaMs, asOf, by, depths: asked, period, business: business && { ...business, zone } };
}
