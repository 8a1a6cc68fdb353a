/** `report`: one reading, several documents; by week or month; with gates. */
import { type DepthName } from '../analysis/depths.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { appendTo } from '../io/append.ts';
import { openSink, type Sink } from '../io/sink.ts';
import { reportFormats } from '../io/write/index.ts';
import { writeReport as writeMarkdown } from '../io/write/markdown.ts';
import { summarise } from '../pipeline/summarise.ts';
import type { Run } from './command.ts';
import { account, sayWritten } from './deliver.ts';
import { checkGates, settleStatus } from './gates.ts';
import { settleGates, settleReport, type Target } from './report-settings.ts';
import { checkOutput, settle } from './settings.ts';

const depths: readonly DepthName[] = ['sentiment', 'funnel', 'response', 'curve', 'community'];

export const run: Run = async (files, raw, context) => {
  const settings = settle({ ...raw, output: [] }, files, context.cwd);
  const { language, calendar, period, targets } = settleReport(raw);
  const gates = settleGates(raw);
  for (const { path } of targets) if (path !== null) checkOutput(path, files, context.cwd);
  const wantsSummary = raw.summary === true;
  if (wantsSummary && context.stepSummary === null)
    throw new UsageError('--summary needs the environment of GitHub Actions (GITHUB_STEP_SUMMARY)');
  const status = await withSinks(targets, context, async (sinks) => {
    const { report, ledger } = await summarise(files, { ...settings, period, depths }, context);
    const results = checkGates(report, gates);
    const problems = [...ledger.problems.values()].flatMap((entry) => entry.first);
    for (const { sink, target } of sinks) {
      const terminal = target.path === null ? context.out : { isTTY: false, width: 80, color: false };
      const { writeReport } = await reportFormats[target.format].load();
      const options = {
        terminal,
        bidi: settings.bidi,
        bom: settings.bom,
        language,
        calendar,
        command: 'report',
        problems,
      };
      await sink.write(await writeReport(report, options));
    }
    account(ledger, settings, context, false);
    if (wantsSummary && context.stepSummary !== null)
      await appendTo(context.stepSummary, await writeMarkdown(report, { language, calendar }));
    return settleStatus(results, { report, ledger }, context);
  });
  const written = targets.flatMap(({ path }) => (path === null ? [] : [path]));
  if (!settings.quiet) sayWritten(written, context);
  return status;
};

interface Open {
  readonly sink: Sink;
  readonly target: Target;
}

/** Opens all places before anything is read; all documents appear, or none. */
async function withSinks(
  targets: readonly Target[],
  context: Context,
  work: (sinks: readonly Open[]) => Promise<number>,
): Promise<number> {
  const open: Open[] = [];
  try {
    for (const target of targets)
      open.push({ sink: await openSink(target.path, context.stdout, context.signal), target });
    const status = await work(open);
    context.signal.throwIfAborted();
    for (const { sink } of open) await sink.end();
    return status;
  } catch (error) {
    for (const { sink } of open) await sink.abort();
    throw error;
  }
}
