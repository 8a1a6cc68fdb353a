/** What may be said of the answers of a report. */
import type { ResponseSection } from '../../../analysis/report.ts';

/** Is it known how fast answers come? A share that leaves out every answer there was says nothing. */
export function timesKnown({ answered, answeredUndated, within }: ResponseSection): boolean {
  return within.value !== null && (answered === 0 || answered > answeredUndated);
}
