/** `analyze`: the whole picture. */
import type { Run } from './command.ts';
import { runSummary } from './summary.ts';

export const run: Run = (files, raw, context) =>
  runSummary('analyze', files, raw, context, (report) => report, ['community']);
