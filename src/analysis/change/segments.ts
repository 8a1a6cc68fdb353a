/** The same changes for each product, language …: one family of tests over all segments, so that many looks find no more by chance. */
import type { Groups } from '../groups.ts';
import type { MetricEnd } from '../metrics/metric.ts';
import { createTotals, mergeTotals, type Totals } from '../totals.ts';
import { type Change, changeIn } from './change.ts';
import { createFamily } from './figure-change.ts';

export interface SegmentChange {
  /** Null: the reviews that do not say, or with `rest` those of all keys beyond the limit of either side. */
  readonly key: string | null;
  readonly rest: boolean;
  readonly change: Change;
}

export interface GroupedSide {
  readonly groups: Groups;
  readonly end: MetricEnd;
}

/** By key; then the reviews that do not say, then the rest. A key that one side does not know has no reviews there. */
export function changesBySegment(before: GroupedSide, after: GroupedSide): readonly SegmentChange[] {
  const last = lowest(lastKey(before.groups), lastKey(after.groups));
  const old = upTo(before.groups, last);
  const now = upTo(after.groups, last);
  const keys = [...new Set([...old.known.keys(), ...now.known.keys()])].sort((a, b) => (a < b ? -1 : 1));
  const family = createFamily();
  const segment = (key: string | null, rest: boolean, one: Totals | null, other: Totals | null): SegmentChange => {
    const side = (totals: Totals | null, { end }: GroupedSide) => ({ totals: totals ?? createTotals(), end });
    return { key, rest, change: changeIn(family, side(one, before), side(other, after)) };
  };
  const segments = keys.map((key) => segment(key, false, old.known.get(key) ?? null, now.known.get(key) ?? null));
  if (old.unknown !== null || now.unknown !== null) segments.push(segment(null, false, old.unknown, now.unknown));
  if (old.rest !== null || now.rest !== null) segments.push(segment(null, true, old.rest, now.rest));
  family.settle();
  return segments;
}

/** The last key that a side tells from the rest; null when it tells all. */
function lastKey({ keys, rest }: Groups): string | null {
  return rest === null ? null : (keys.at(-1) ?? '');
}

function lowest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** A side as both can tell it: what one adds up beyond its limit of keys, the other adds up too. */
function upTo({ keys, totals, unknown, rest }: Groups, last: string | null) {
  const known = new Map<string, Totals>();
  const beyond: Totals[] = rest === null ? [] : [rest];
  keys.forEach((key, i) => {
    const total = totals[i];
    if (total === undefined) return;
    if (last === null || key <= last) known.set(key, total);
    else beyond.push(total);
  });
  return { known, unknown, rest: beyond.length === 0 ? null : sumOf(beyond) };
}

function sumOf(parts: readonly Totals[]): Totals {
  const sum = createTotals();
  for (const part of parts) mergeTotals(sum, part);
  return sum;
}
