/** Parts, merges and one run without a process of their own, to be held against each other byte for byte. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { RawOptions } from '../../src/commands/raw-options.ts';
import { settle } from '../../src/commands/settings.ts';
import type { Context } from '../../src/context.ts';
import { writeAccount } from '../../src/io/write/account.ts';
import { toReportJson } from '../../src/io/write/report.ts';
import type { Ledger } from '../../src/ledger.ts';
import type { Report } from '../../src/analysis/report.ts';
import { makePart } from '../../src/pipeline/partial/make.ts';
import { gatheredFrom, mergeParts } from '../../src/pipeline/partial/merge.ts';
import type { Part } from '../../src/pipeline/partial/part.ts';
import { sealPart } from '../../src/pipeline/partial/seal.ts';
import { reportOf } from '../../src/pipeline/report-of.ts';
import { summarise } from '../../src/pipeline/summarise.ts';
import { root } from '../helpers/run.ts';

const version: string = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

function contextWith(input = ''): Context {
  const terminal = { isTTY: false, width: 80, color: false };
  const stdin = new PassThrough();
  stdin.end(input);
  return {
    ...{ stdin, stdout: new PassThrough(), stderr: new PassThrough(), out: terminal, err: terminal },
    ...{ cwd: root, packageRoot: pathToFileURL(`${root}/`), version, stepSummary: null },
    signal: new AbortController().signal,
  };
}

/** The report as JSON and the account on standard error: all that a user gets to see. */
function shown(report: Report, ledger: Ledger): string {
  return `${JSON.stringify(toReportJson(report), null, 1)}\n${writeAccount(ledger)}`;
}

const plan = { depths: ['community'], period: null } as const;

export async function oneRun(files: readonly string[], raw: RawOptions = {}): Promise<string> {
  const { report, ledger } = await summarise(files, { ...settle(raw, files, root), ...plan }, contextWith());
  return shown(report, ledger);
}

export async function partOf(files: readonly string[], raw: RawOptions = {}, input = ''): Promise<Part> {
  const options = { ...settle(raw, files, root), ...plan, disjoint: raw.disjoint ?? false };
  const { part } = await makePart(files, options, contextWith(input));
  return part;
}

/** Writes the part as the program does; gzipped where its name says so. */
export function write(part: Part, path: string): string {
  const text = sealPart(part, `reviewkit ${version}`);
  writeFileSync(path, path.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}

export async function mergedPart(paths: readonly string[], models: readonly string[] = []): Promise<Part> {
  return (await mergeParts(paths, { models, progress: false }, contextWith())).part;
}

export async function merged(paths: readonly string[], models: readonly string[] = []): Promise<string> {
  const { folded, ledger, measure } = gatheredFrom(await mergedPart(paths, models));
  return shown(reportOf(folded, ledger, measure, version), ledger);
}
