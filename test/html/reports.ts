/** Reports as the command makes them, without a process of their own. */
import { PassThrough } from 'node:stream';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Report } from '../../src/analysis/report.ts';
import { settleReport } from '../../src/commands/report-settings.ts';
import { settle } from '../../src/commands/settings.ts';
import type { Context } from '../../src/context.ts';
import { writeReport } from '../../src/io/write/html.ts';
import type { ReportLanguage } from '../../src/io/write/languages.ts';
import { summarise } from '../../src/pipeline/summarise.ts';
import { root } from '../helpers/run.ts';

const terminal = { isTTY: false, width: 80, color: false };

/** Everything that `report --period week` knows of a file; `file` is absolute. */
export async function weeklyReport(file: string, lang: ReportLanguage): Promise<Report> {
  const context: Context = {
    ...{ stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough(), out: terminal, err: terminal },
    ...{ cwd: root, packageRoot: pathToFileURL(`${root}/`), version: '0.0.0', stepSummary: null },
    signal: new AbortController().signal,
  };
  const raw = { lang, period: 'week' };
  const { period } = settleReport(raw);
  const { report } = await summarise(
    [file],
    { ...settle(raw, [file], root), period, depths: ['sentiment', 'funnel', 'response', 'curve', 'community'] },
    context,
  );
  return report;
}

/** The page about the demo export. */
export async function demoPage(language: ReportLanguage): Promise<string> {
  return writeReport(await weeklyReport(join(root, 'fixtures/demo.csv'), language), { language });
}
