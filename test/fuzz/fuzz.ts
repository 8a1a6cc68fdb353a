/** Runs targets with a seed: as many cases of each as its share of the whole, the failures shrunk to their smallest form. */
import fc from 'fast-check';
import type { Target } from './target.ts';
import { config } from './targets/config.ts';
import { archives, files, lines } from './targets/files.ts';
import { ndjson, values } from './targets/json.ts';
import { models } from './targets/models.ts';
import { tables, written } from './targets/tables.ts';
import { cells, dates, folding, ratings } from './targets/texts.ts';

export const targets: readonly Target[] = [
  ...[files, lines, archives, values, ndjson, tables, written],
  ...[dates, ratings, folding, cells, models, config],
];

interface Outcome {
  readonly cases: number;
  /** What failed, with the smallest case that does; null where all held. */
  readonly failure: string | null;
}

export async function fuzz(target: Target, cases: number, seed: number): Promise<Outcome> {
  const numRuns = Math.ceil((cases * target.share) / 100);
  const details = await fc.check(target.property, { seed, numRuns, endOnFailure: false, maxSkipsPerRun: 0 });
  if (!details.failed) return { cases: details.numRuns, failure: null };
  const { error, stack } = { error: details.errorInstance, stack: '' };
  const where = error instanceof Error ? (error.stack ?? error.message) : String(error) + stack;
  const smallest = fc.stringify(details.counterexample).slice(0, 3000);
  return {
    cases: details.numRuns,
    failure: `${where}\n  smallest case: ${smallest}\n  path: ${details.counterexamplePath ?? ''}`,
  };
}
