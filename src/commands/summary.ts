/** What the commands that write one report share: sum the input up, in depth where asked for. */
import type { DepthName } from '../analysis/depths.ts';
import type { Report } from '../analysis/report.ts';
import type { Context } from '../context.ts';
import type { Ledger } from '../ledger.ts';
import { summarise } from '../pipeline/summarise.ts';
import { checkGates, settleStatus } from './gates.ts';
import { account, deliver } from './deliver.ts';
import type { RawOptions } from './raw-options.ts';
import { type GateSettings, settleGates } from './report-settings.ts';
import { settle, type Settings } from './settings.ts';

export async function runSummary(
  command: string,
  files: readonly string[],
  raw: RawOptions,
  context: Context,
  keep: (report: Report) => Report,
  depths: readonly DepthName[] = [],
): Promise<number> {
  const settings = settle(raw, files, context.cwd);
  const plan = { command, settings, gates: settleGates(raw), keep };
  return deliverReport(plan, context, () => summarise(files, { ...settings, depths, period: null }, context));
}

export interface ReportPlan {
  /** The one whose sections these are. */
  readonly command: string;
  readonly settings: Settings;
  readonly gates: GateSettings;
  /** What the command shows of the whole report. */
  readonly keep: (report: Report) => Report;
}

/** Makes a report, writes it, and holds it against its gates: the number is the exit status. */
export async function deliverReport(
  { command, settings, gates, keep }: ReportPlan,
  context: Context,
  make: () => Promise<{ report: Report; ledger: Ledger }>,
): Promise<number> {
  let status = 0;
  await deliver(settings, context, 'table', async (sink, format, options) => {
    const { report, ledger } = await make();
    const problems = [...ledger.problems.values()].flatMap((entry) => entry.first);
    const kept = keep(report);
    const results = checkGates(kept, gates);
    await sink.write(await format.writeReport(kept, { ...options, command, problems }));
    const onScreen = options.terminal.isTTY && (settings.format ?? 'table') === 'table';
    account(ledger, settings, context, onScreen);
    status = settleStatus(results, { report, ledger }, context);
  });
  return status;
}
