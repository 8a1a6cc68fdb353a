/** What `analyze --partial` and `merge --partial` share: a part is written instead of a report. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { DepthName } from '../analysis/depths.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { openSink } from '../io/sink.ts';
import { makePart } from '../pipeline/partial/make.ts';
import type { Part } from '../pipeline/partial/part.ts';
import { sealPart } from '../pipeline/partial/seal.ts';
import { account } from './deliver.ts';
import type { RawOptions } from './raw-options.ts';
import { settle, type Settings } from './settings.ts';

export async function runPartial(
  files: readonly string[],
  raw: RawOptions,
  context: Context,
  depths: readonly DepthName[],
): Promise<number> {
  const settings = settlePartial(raw, files, context);
  const disjoint = raw.disjoint === true;
  await deliverPart(settings, context, async () => {
    const { part, ledger } = await makePart(files, { ...settings, disjoint, depths, period: null }, context);
    account(ledger, settings, context, false);
    return part;
  });
  return 0;
}

/** The settings of a run that writes a part; gates and formats that a config names wait for the merge. */
export function settlePartial(raw: RawOptions, files: readonly string[], context: Context): Settings {
  const settings = settle(raw, files, context.cwd);
  if ((settings.output ?? '-') === '-' && context.out.isTTY)
    throw new UsageError('--partial writes a file for reviewkit merge; name it: -o part.json');
  return settings;
}

const pack = promisify(gzip);

/** Writes the part that `make` comes to, gzipped where its name says so; the file appears only when it is complete. */
export async function deliverPart(settings: Settings, context: Context, make: () => Promise<Part>): Promise<void> {
  const { output } = settings;
  const sink = await openSink(output, context.stdout, context.signal);
  try {
    const text = sealPart(await make(), `reviewkit ${context.version}`);
    await sink.write(output !== null && /\.gz$/i.test(output) ? await pack(text) : text);
    context.signal.throwIfAborted();
    await sink.end();
  } catch (error) {
    await sink.abort();
    throw error;
  }
}
