/** `compare`: what changed between two exports. */
import { UsageError } from '../errors.ts';
import { writeComparison } from '../io/write/comparison.ts';
import { compareInputs } from '../pipeline/compare.ts';
import type { Run } from './command.ts';
import { account, deliver } from './deliver.ts';
import { settle } from './settings.ts';

export const run: Run = async ([older = '', newer = ''], raw, context) => {
  if (older === '-' && newer === '-')
    throw new UsageError('only one side can be standard input; name a file for the other');
  const settings = settle(raw, [older, newer], context.cwd);
  const format = settings.format === 'json' || settings.format === 'csv' ? settings.format : 'table';
  await deliver(settings, context, format, async (sink, _format, options) => {
    const { comparison, ledgers } = await compareInputs([older, newer], settings, context);
    const problems = [ledgers.old, ledgers.new].flatMap((ledger) => [...ledger.problems.values()]);
    const first = problems.flatMap((entry) => entry.first);
    await sink.write(await writeComparison(comparison, format, { ...options, problems: first }));
    const onScreen = options.terminal.isTTY && format === 'table';
    account(ledgers.old, settings, context, onScreen);
    account(ledgers.new, settings, context, onScreen);
  });
  return 0;
};
