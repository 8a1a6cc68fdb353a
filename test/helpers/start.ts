/** Starts the built program without waiting for it: for what happens to a run from outside. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { bin } from './run.ts';

export interface Started {
  readonly child: ChildProcess;
  /** When it has ended and everything it said has arrived. */
  readonly ended: Promise<{ status: number | null; stdout: string; stderr: string }>;
}

interface StartOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** `pipe`: the test writes to its standard input. */
  readonly stdin?: 'pipe' | 'ignore';
  /** Lines for a shell in front of the program: `ulimit -f 8`. */
  readonly before?: string;
  /** Run as nobody, for whom permissions count: the tests may be run as root. */
  readonly asNobody?: boolean;
}

const nobody = 65_534;

export function start(
  args: readonly string[],
  { cwd, env = {}, stdin = 'ignore', before, asNobody }: StartOptions,
): Started {
  const [command, all] =
    before === undefined
      ? [process.execPath, [bin, ...args]]
      : ['/bin/sh', ['-c', `${before}; exec "$@"`, 'sh', process.execPath, bin, ...args]];
  const isRoot = process.getuid?.() === 0;
  const child = spawn(command, all, {
    ...{ cwd, stdio: [stdin, 'pipe', 'pipe'], env: { PATH: process.env['PATH'] ?? '', TZ: 'UTC', ...env } },
    ...(asNobody === true && isRoot && { uid: nobody, gid: nobody }),
  });
  let stdout = '';
  let stderr = '';
  child.stdin?.on('error', () => undefined);
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = once(child, 'close').then((all) => {
    const [status] = all as [number | null];
    return { status, stdout, stderr };
  });
  return { child, ended };
}

/** Lets the event loop turn until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resume) => setImmediate(resume));
}

/** Named pipes, permissions and limits of processes are those of Unix. */
export const isUnix = process.platform !== 'win32' && existsSync('/bin/sh');
