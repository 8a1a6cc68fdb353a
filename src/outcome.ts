/** How a run that threw ends: its exit status and its words. Pure. */
import { ConfigError, InputError, UsageError, WorkerError } from './errors.ts';
import { safe } from './io/terminal/safe.ts';
import { explainProblem } from './problems.ts';

export interface Outcome {
  readonly status: number;
  readonly message: string;
}

const signals: Readonly<Record<string, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

function safeLines(text: string): string {
  return text.split('\n').map(safe).join('\n');
}

/** 0 for a broken pipe, 2 for bad input, usage or a bug (with its stack), 128 + n for a signal. */
export function outcomeOf(error: unknown, signal: AbortSignal): Outcome {
  if (signal.aborted) {
    const name = String(signal.reason);
    return { status: signals[name] ?? 130, message: `reviewkit: stopped by ${name}; no output file was written\n` };
  }
  if (error instanceof Error && error.name === 'BrokenPipe') return { status: 0, message: '' };
  if (error instanceof InputError) return { status: 2, message: `${safeLines(explainProblem(error.problem))}\n` };
  if (error instanceof UsageError || error instanceof WorkerError)
    return { status: 2, message: `reviewkit: ${safeLines(error.message)}\n` };
  if (error instanceof ConfigError) return { status: 2, message: `${safeLines(error.message)}\n` };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { status: 2, message: `reviewkit: this is a bug in reviewkit, please report it\n${stack}\n` };
}
