/** What the statistics read, from plain lists. */
import type { Cells } from '../../src/analysis/statistics/cells.ts';

/** The values with their counts, ascending. */
export function counted(values: readonly number[]): Cells {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => a[0] - b[0]);
}
