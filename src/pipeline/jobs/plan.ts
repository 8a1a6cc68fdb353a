/** How many threads a run may use, and from when on. */
import { availableParallelism } from 'node:os';

export interface JobPlan {
  /** Threads that work, this one among them. */
  readonly jobs: number;
  /** Rows that go by before workers are hired. */
  readonly after: number;
  /** Rows that one thread takes at a time, at most; default: as many as are read at once. */
  readonly blockRows?: number;
}

/** What can be asked for: a number of threads; null: as many as are worth it; a whole plan. */
export type Jobs = number | null | JobPlan;

/** More than this the one thread that reads cannot keep at work. */
const mostUseful = 8;
/** Before that a worker has hardly begun when all is done. */
const worthwhile = 20_000;

/** The greatest --jobs. */
export const mostJobs = 64;

/** As many threads as there are cores, and none beside this one for small inputs, where nothing is asked for. */
export function jobPlan(jobs: Jobs): JobPlan {
  if (jobs === null) return { jobs: Math.min(availableParallelism(), mostUseful), after: worthwhile };
  return typeof jobs === 'number' ? { jobs, after: 0 } : jobs;
}
