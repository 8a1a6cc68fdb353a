/** From files to written records, in input order, on any number of threads. */
import type { Context } from '../context.ts';
import { openInputs } from '../io/open/inputs.ts';
import type { Ledger } from '../ledger.ts';
import { analyse } from './jobs/analyse.ts';
import type { Goal } from './jobs/lane.ts';
import { jobPlan, type Jobs } from './jobs/plan.ts';
import type { RecordOptions } from './records.ts';

export interface WriteRecordsOptions extends RecordOptions {
  readonly writing: NonNullable<Goal['writing']>;
  readonly jobs: Jobs;
}

export interface Target {
  /** What stands between two records. */
  readonly between: string;
  readonly write: (text: string) => Promise<void>;
}

/** Writes a record for each chosen review, a block at a time. What has been written cannot be taken back, so ids are looked at before. */
export async function writeRecords(
  files: readonly string[],
  options: WriteRecordsOptions,
  ledger: Ledger,
  context: Context,
  { between, write }: Target,
): Promise<void> {
  const { inputs, dispose } = await openInputs(files, context.stdin, context.signal);
  const how = { ...options, believing: false, plan: jobPlan(options.jobs) };
  const goal: Goal = { measure: null, writing: options.writing };
  let started = false;
  try {
    await analyse(
      inputs,
      how,
      ledger,
      context,
      () => goal,
      async ({ rows }) => {
        if (rows.length === 0) return;
        await write((started ? between : '') + rows.join(between));
        started = true;
      },
    );
  } finally {
    await dispose();
  }
}
