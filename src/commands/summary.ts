/** What analyze, sentiment and latency share: sum the input up, write one report. */
import type { Report } from '../analysis/report.ts';
import type { Context } from '../context.ts';
import { summarise } from '../pipeline/summarise.ts';
import { account, deliver } from './deliver.ts';
import type { RawOptions } from './options.ts';
import { settle } from './settings.ts';

export async function runSummary(
  command: string,
  files: readonly string[],
  raw: RawOptions,
  context: Context,
  keep: (report: Report) => Report,
  sentences = false,
): Promise<number> {
  const settings = settle(raw, files, context.cwd);
  await deliver(settings, context, 'table', async (sink, format, options) => {
    const { report, ledger } = await summarise(files, { ...settings, sentences }, context);
    const problems = [...ledger.problems.values()].flatMap((entry) => entry.first);
    await sink.write(await format.writeReport(keep(report), { ...options, command, problems }));
    const onScreen = options.terminal.isTTY && (settings.format ?? 'table') === 'table';
    account(ledger, settings, context, onScreen);
  });
  return 0;
}
