/** `train`: adapts the sentiment model to the stars of an export. */
import { UsageError } from '../errors.ts';
import { openSink } from '../io/sink.ts';
import { writeTraining } from '../io/write/training.ts';
import { trainModel } from '../pipeline/train.ts';
import { account } from './deliver.ts';
import type { Run } from './command.ts';
import { settle } from './settings.ts';

export const run: Run = async (files, raw, context) => {
  const settings = settle(raw, files, context.cwd);
  if (settings.output === null || settings.output === '-')
    throw new UsageError('train needs a file for the model: --output my.model');
  const { training, bytes, ledger } = await trainModel(files, settings, context);
  const sink = await openSink(settings.output, context.stdout, context.signal);
  await sink.write(bytes);
  await sink.end();
  context.stdout.write(writeTraining(training, settings.output, settings.format === 'json' ? 'json' : 'table'));
  account(ledger, settings, context, false);
  return 0;
};
