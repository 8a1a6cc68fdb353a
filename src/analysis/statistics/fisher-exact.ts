/** Do two shares differ, also where the counts are too small for an approximation? */
import type { Share } from './two-proportion.ts';
import { unlikely } from './unlikely.ts';

/**
 * The two-sided p of Fisher's exact test (Fisher 1935, The Design of Experiments; R's fisher.test): among all tables with the
 * same margins, those that are no likelier than this one. Null when one side is empty.
 */
export function fisherExact(a: Share, b: Share): number | null {
  if (a.n === 0 || b.n === 0) return null;
  const hits = a.count + b.count;
  const n = a.n + b.n;
  return unlikely(
    {
      low: Math.max(0, hits - b.n),
      high: Math.min(a.n, hits),
      mode: Math.floor(((a.n + 1) * (hits + 1)) / (n + 2)),
      ratio: (k) => ((a.n - k) * (hits - k)) / ((k + 1) * (b.n - hits + k + 1)),
    },
    a.count,
  );
}
