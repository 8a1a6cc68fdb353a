/** `evaluate`: how often the sentiment is right, against labels or stars. */
import { writeEvaluation } from '../io/write/evaluation.ts';
import { evaluateInputs } from '../pipeline/evaluate.ts';
import type { Run } from './command.ts';
import { account, deliver } from './deliver.ts';
import { settle } from './settings.ts';

export const run: Run = async (files, raw, context) => {
  const settings = settle(raw, files, context.cwd);
  const format = settings.format === 'json' ? 'json' : 'table';
  await deliver(settings, context, format, async (sink, _format, options) => {
    const { evaluation, ledger } = await evaluateInputs(files, settings, context);
    await sink.write(await writeEvaluation(evaluation, format, options));
    account(ledger, settings, context, options.terminal.isTTY && format === 'table');
  });
  return 0;
};
