/** Do critical reviews vanish more often than the rest? */
import type { Estimate } from '../report.ts';
import { fisherExact } from '../statistics/fisher-exact.ts';
import { type Share, twoProportion } from '../statistics/two-proportion.ts';
import { wilson } from '../statistics/wilson.ts';

export interface CriticalVanished {
  /** Share of critical reviews among those that vanished, and among those that stayed and could have vanished. */
  readonly vanished: Estimate;
  readonly stayed: Estimate;
  /** Vanished − stayed (Newcombe's interval). */
  readonly difference: { readonly value: number | null; readonly low: number | null; readonly high: number | null };
  /** Fisher's exact test, two-sided. */
  readonly p: number | null;
  readonly verdict: 'more-often' | 'less-often' | 'no-clear-difference' | 'too-few';
}

/** Below it, an unclear answer is none; a clear one stands, for the test is exact. */
const fewCases = 10;

/** Each group with how many of it are critical. */
export function criticalVanished(vanished: Share, stayed: Share): CriticalVanished {
  const p = fisherExact(vanished, stayed);
  const found = twoProportion(vanished, stayed);
  const sign = Math.sign(found?.difference ?? 0);
  const clear = p !== null && p < 0.05 && sign !== 0;
  const few = Math.min(vanished.n, stayed.n) < fewCases;
  return {
    vanished: wilson(vanished.count, vanished.n),
    stayed: wilson(stayed.count, stayed.n),
    difference: { value: found?.difference ?? null, low: found?.low ?? null, high: found?.high ?? null },
    p,
    verdict: clear ? (sign > 0 ? 'more-often' : 'less-often') : few ? 'too-few' : 'no-clear-difference',
  };
}
