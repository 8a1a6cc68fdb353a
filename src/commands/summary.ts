/** What the commands that write one report share: sum the input up, in depth where asked for. */
import type { DepthName } from '../analysis/depths.ts';
import type { Report } from '../analysis/report.ts';
import type { Context } from '../context.ts';
import { summarise } from '../pipeline/summarise.ts';
import { checkGates, settleStatus } from './gates.ts';
import { account, deliver } from './deliver.ts';
import type { RawOptions } from './raw-options.ts';
import { settleGates } from './report-settings.ts';
import { settle } from './settings.ts';

export async function runSummary(
  command: string,
  files: readonly string[],
  raw: RawOptions,
  context: Context,
  keep: (report: Report) => Report,
  depths: readonly DepthName[] = [],
): Promise<number> {
  const settings = settle(raw, files, context.cwd);
  const gates = settleGates(raw);
  let status = 0;
  await deliver(settings, context, 'table', async (sink, format, options) => {
    const { report, ledger } = await summarise(files, { ...settings, depths, period: null }, context);
    const problems = [...ledger.problems.values()].flatMap((entry) => entry.first);
    const kept = keep(report);
    const results = checkGates(kept, gates);
    await sink.write(await format.writeReport(kept, { ...options, command, problems }));
    const onScreen = options.terminal.isTTY && (settings.format ?? 'table') === 'table';
    account(ledger, settings, context, onScreen);
    status = settleStatus(results, context);
  });
  return status;
}
