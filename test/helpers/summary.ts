/** The report of files without a process of its own: the pipeline as the commands run it. */
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { DepthName } from '../../src/analysis/depths.ts';
import type { Report } from '../../src/analysis/report.ts';
import type { RawOptions } from '../../src/commands/raw-options.ts';
import { settle } from '../../src/commands/settings.ts';
import type { Context } from '../../src/context.ts';
import { summarise } from '../../src/pipeline/summarise.ts';
import { root } from './run.ts';

/** `files` are absolute; `cwd` is where other paths start. */
export async function reportOf(
  files: readonly string[],
  raw: RawOptions,
  depths: readonly DepthName[],
  cwd: string = root,
): Promise<Report> {
  const terminal = { isTTY: false, width: 80, color: false };
  const context: Context = {
    ...{ stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough(), out: terminal, err: terminal },
    ...{ cwd, packageRoot: pathToFileURL(`${root}/`), version: '', stepSummary: null },
    signal: new AbortController().signal,
  };
  const { report } = await summarise(files, { ...settle(raw, files, cwd), depths, period: null }, context);
  return report;
}
