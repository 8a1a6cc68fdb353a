/** Labelled or starred input held against what the texts were given. */
import {
  addToEvaluation,
  createEvaluation,
  type EvaluationResult,
  resultOfEvaluation,
} from '../analysis/evaluation/evaluate.ts';
import type { Authority } from '../analysis/evaluation/truth.ts';
import type { InputFile } from '../analysis/report.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { createLedger, inputFiles, type Ledger } from '../ledger.ts';
import { streamRecords, type RecordOptions } from './records.ts';

export interface EvaluationOptions extends RecordOptions {
  /** Null: labels where there are any, else stars. */
  readonly against: Authority | null;
}

export interface Evaluation extends EvaluationResult {
  readonly schema: 'reviewkit/evaluation';
  readonly version: 1;
  readonly tool: string;
  readonly inputs: readonly InputFile[];
  readonly chosen: number;
}

/** Throws UsageError where nothing in the input says what is right. */
export async function evaluateInputs(
  files: readonly string[],
  options: EvaluationOptions,
  context: Context,
): Promise<{ evaluation: Evaluation; ledger: Ledger }> {
  const ledger = createLedger();
  const byLabel = createEvaluation('label');
  const byStars = createEvaluation('stars');
  let chosen = 0;
  for await (const batch of streamRecords(files, options, ledger, context)) {
    for (const record of batch) {
      addToEvaluation(byLabel, record);
      addToEvaluation(byStars, record);
    }
    chosen += batch.length;
  }
  const labels = resultOfEvaluation(byLabel);
  const stars = resultOfEvaluation(byStars);
  const labelled = labels.all.n + labels.unreadable > 0;
  const result = (options.against ?? (labelled ? 'label' : 'stars')) === 'label' ? labels : stars;
  if (result.all.n === 0) throw new UsageError(nothingToHoldAgainst(options.against, byLabel.example));
  return {
    ledger,
    evaluation: {
      schema: 'reviewkit/evaluation',
      version: 1,
      tool: `reviewkit ${context.version}`,
      inputs: inputFiles(ledger),
      chosen,
      ...result,
    },
  };
}

function nothingToHoldAgainst(against: Authority | null, example: string | null): string {
  if (against === 'stars')
    return 'no review has stars to hold the texts against; --map rating=Column names their column';
  const known = 'a label is one of neg, neu, pos, mixed (or negative, منفی, سلبي …)';
  if (example !== null) return `no label can be read, the first is "${example}"; ${known}`;
  return `no review has a label${against === null ? ' or stars' : ''}; --map label=Column names the column, ${known}`;
}
