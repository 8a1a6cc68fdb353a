/** The composition root: the only file that touches the process, its streams, its signals and its exit status. */
import process from 'node:process';
import type { Context, Terminal } from './context.ts';
import { packageRoot, version } from './manifest.ts';

function terminal(stream: NodeJS.WriteStream, args: readonly string[]): Terminal {
  const { NO_COLOR, FORCE_COLOR, TERM, COLUMNS } = process.env;
  const isTTY = stream.isTTY;
  const refused = args.includes('--no-color') || (NO_COLOR ?? '') !== '' || TERM === 'dumb' || FORCE_COLOR === '0';
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
  const width = Number(COLUMNS) > 0 ? Number(COLUMNS) : stream.columns;
  return { isTTY, width: width > 0 ? width : 80, color: !refused && (isTTY || forced) };
}

/** `--version` needs nothing but the manifest; everything else goes through the tables. */
async function run(args: readonly string[], context: Context): Promise<number> {
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    context.stdout.write(`${context.version}\n`);
    return 0;
  }
  const { runCommandLine } = await import('./commands/define.ts');
  return runCommandLine(args, context);
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // heard for as long as the run lasts: a second one must not kill it while it tidies up
    process.on(signal, () => {
      stop.abort(signal);
      process.stdin.destroy(new Error(signal)); // a run that waits for input must hear it too
    });
  }
  // with a listener, a file that grows too large (ulimit -f) is an error of the write and not the end of the process
  process.on('SIGXFSZ', () => undefined);
  // A reader that goes away is noticed by the sink; without a listener Node would crash first.
  process.stdin.on('error', () => undefined);
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  const context: Context = {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    out: terminal(process.stdout, args),
    err: terminal(process.stderr, args),
    cwd: process.cwd(),
    packageRoot,
    version: version(),
    stepSummary: process.env['GITHUB_STEP_SUMMARY'] ?? null,
    annotates: process.env['GITHUB_ACTIONS'] === 'true',
    signal: stop.signal,
  };
  try {
    process.exitCode = await run(args, context);
  } catch (error) {
    const { outcomeOf } = await import('./outcome.ts');
    const outcome = outcomeOf(error, stop.signal);
    if (outcome.message !== '' && context.annotates === true) {
      const { annotateError, defused } = await import('./io/write/annotations.ts');
      process.stderr.write(defused(outcome.message) + (outcome.status === 2 ? annotateError(error) : ''));
    } else if (outcome.message !== '') process.stderr.write(outcome.message);
    process.exitCode = outcome.status;
  }
  // standard input may still be open (a terminal, a pipe nobody closes) when the answer is complete
  process.stdin.destroy();
}

await main();
