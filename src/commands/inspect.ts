/** `inspect`: how each file was understood. */
import { writeInspection } from '../io/write/inspection.ts';
import { inspectInputs } from '../pipeline/inspect.ts';
import { deliver } from './deliver.ts';
import type { Run } from './command.ts';
import { settle } from './settings.ts';

export const run: Run = async (files, raw, context) => {
  const settings = settle(raw, files, context.cwd);
  const format = settings.format === 'json' ? 'json' : 'table';
  await deliver(settings, context, format, async (sink, _format, options) => {
    const inspection = await inspectInputs(files, settings, context);
    await sink.write(await writeInspection(inspection, format, options));
  });
  return 0;
};
