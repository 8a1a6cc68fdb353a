/** The two ways a run stops: on bad input or wrong usage (exit 2, in words), or on a bug (keeps its stack). */
import type { Problem } from './problems.ts';

/** Bad input that stops the run; carries the one fatal problem. */
export class InputError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem, cause?: unknown) {
    super(problem.code, { cause });
    this.name = 'InputError';
    this.problem = problem;
  }
}

/** A wrong option or argument: one sentence, and what would be right. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** A config that cannot be meant so: all its faults, each with its place. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

/** A worker thread that is gone: whatever it has done is lost, so the run ends. */
export class WorkerError extends Error {
  constructor(reason = 'it ended before its work was done') {
    super(`a worker thread failed: ${reason}; --jobs 1 works without threads`);
    this.name = 'WorkerError';
  }
}
