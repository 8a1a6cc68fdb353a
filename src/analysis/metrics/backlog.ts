/** Waiting reviews by age. */
import type { ResponseSection } from '../report.ts';
import { dayMs, hourMs } from '../response/age.ts';
import type { Cells } from '../statistics/cells.ts';

/** Where the buckets begin, in hours: 0–1, 1–3, 3–7, 7–14, 14–30 and 30+ days. */
const starts = [0, 24, 72, 168, 336, 720];

interface Backlog {
  readonly buckets: ResponseSection['backlog'];
  /** Their window has closed, as in `within`. */
  readonly overdue: number;
  /** Their window closes within 24 h. */
  readonly dueIn24h: number;
  readonly oldestHours: number | null;
}

/** `ages` in ms. */
export function backlogOf(ages: Cells, slaMs: number): Backlog {
  const counts = starts.map(() => 0);
  let overdue = 0;
  let dueIn24h = 0;
  let oldest: number | null = null;
  for (const [age, count] of ages) {
    const bucket = starts.findLastIndex((from) => from * hourMs <= age);
    counts[bucket] = (counts[bucket] ?? 0) + count;
    if (age >= slaMs) overdue += count;
    else if (slaMs - age <= dayMs) dueIn24h += count;
    oldest = Math.max(oldest ?? 0, age);
  }
  return {
    buckets: starts.map((from, i) => ({ from, to: starts[i + 1] ?? null, count: counts[i] ?? 0 })),
    overdue,
    dueIn24h,
    oldestHours: oldest === null ? null : oldest / hourMs,
  };
}
