/** `analyze`: the whole picture. */
import { UsageError } from '../errors.ts';
import type { Run } from './command.ts';
import { runPartial } from './partial.ts';
import { runSummary } from './summary.ts';

const depths = ['community'] as const;

export const run: Run = (files, raw, context) => {
  if (raw.partial === true) return runPartial(files, raw, context, depths);
  if (raw.disjoint === true) throw new UsageError('--disjoint says something of parts: it needs --partial');
  return runSummary('analyze', files, raw, context, (report) => report, depths);
};
