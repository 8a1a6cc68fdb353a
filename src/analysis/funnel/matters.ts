/** What matters, and what too few reviews say to tell. */
import type { Estimate } from '../report.ts';
import { fewest } from './part.ts';

/** The estimate where enough speak; else null but for its n: too few to tell. `n` where another number than its own decides. */
export function enough(estimate: Estimate, n = estimate.n): Estimate {
  return n >= fewest ? estimate : { value: null, low: null, high: null, n: estimate.n };
}

/** How far from zero a difference surely is, 0 where its interval holds zero: what is both great and sure comes first. */
export function mattering({ low, high }: Estimate): number {
  if (low === null || high === null) return 0;
  return low > 0 ? low : high < 0 ? -high : 0;
}
