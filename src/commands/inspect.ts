/** `inspect`: how each file was understood, also as a config to correct. */
import { resolve } from 'node:path';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { configName } from '../io/config/find.ts';
import { checkNewConfig, writeConfig } from '../io/config/write.ts';
import { writeInspection } from '../io/write/inspection.ts';
import { inspectInputs } from '../pipeline/inspect.ts';
import type { Run } from './command.ts';
import { deliver } from './deliver.ts';
import { nameOfRole } from './map-roles.ts';
import type { RawOptions } from './raw-options.ts';
import { settle } from './settings.ts';

export const run: Run = async (files, raw, context) => {
  const settings = settle(raw, files, context.cwd);
  const format = settings.format === 'json' ? 'json' : 'table';
  const target = await configTarget(raw, context);
  await deliver(settings, context, format, async (sink, _format, options) => {
    const inspection = await inspectInputs(files, settings, context, target !== null);
    await sink.write(await writeInspection({ ...inspection, config: raw.usedConfig ?? null }, format, options));
    if (target === null) return;
    await writeConfig(target.path, target.force, inspection.detected, context.cwd, nameOfRole);
    if (!settings.quiet)
      context.stderr.write(`wrote      ${target.shown}: correct what is wrong; null is found out anew\n`);
  });
  return 0;
};

interface ConfigTarget {
  readonly path: string;
  readonly shown: string;
  readonly force: boolean;
}

/** Checked before anything is read; null where no config is to be written. Throws UsageError. */
async function configTarget(
  { writeConfig: named, force = false }: RawOptions,
  context: Context,
): Promise<ConfigTarget | null> {
  if (named === undefined) {
    if (force) throw new UsageError('--force is for --write-config');
    return null;
  }
  const shown = named === true ? configName : named;
  if (!shown.endsWith('.json') || shown.endsWith('package.json'))
    throw new UsageError(
      `--write-config ${shown}: a config is a .json file of its own; name the inputs before --write-config, or write --write-config=FILE`,
    );
  const path = resolve(context.cwd, shown);
  await checkNewConfig(path, shown, force);
  return { path, shown, force };
}
