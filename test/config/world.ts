/** Commands without a process of their own: what they would write, in a folder of the test's own. */
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { configured } from '../../src/commands/configure.ts';
import type { CommandDefinition } from '../../src/commands/command.ts';
import { commands } from '../../src/commands/index.ts';
import type { RawOptions } from '../../src/commands/raw-options.ts';
import type { Context } from '../../src/context.ts';
import { root } from '../helpers/run.ts';

interface Answer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function contextIn(cwd: string): Context & { readonly stdout: PassThrough; readonly stderr: PassThrough } {
  const terminal = { isTTY: false, width: 80, color: false };
  return {
    ...{ stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough(), out: terminal, err: terminal },
    ...{ cwd, packageRoot: pathToFileURL(`${root}/`), version: '', stepSummary: null },
    signal: new AbortController().signal,
  };
}

/** Throws what the command throws. */
export async function runIn(
  cwd: string,
  name: keyof typeof commands,
  files: readonly string[],
  typed: RawOptions = {},
): Promise<Answer> {
  const definition: CommandDefinition = commands[name];
  const context = contextIn(cwd);
  const out = collect(context.stdout);
  const err = collect(context.stderr);
  const raw = await configured(typed, definition, context);
  const { run } = await definition.load();
  const status = await run(files, raw, context, commands);
  context.stdout.end();
  context.stderr.end();
  return { status, stdout: await out, stderr: await err };
}

async function collect(stream: PassThrough): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
