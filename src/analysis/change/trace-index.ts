/** The traces of one side, found by key: 64 bytes a review in flat memory, nothing else of it is kept. */
import type { Trace } from './trace.ts';

export interface TraceIndex {
  /** `fields` numbers a review. */
  rows: Float64Array;
  /** Open addressing: number of the review + 1, or 0 where free. */
  slots: Uint32Array;
  size: number;
  readonly platforms: (string | null)[];
}

const fields = 7;
/** The slots are never fuller. */
const fullest = 0.6;
const bits = { critical: 1, chosen: 2, found: 4, platform: 8 } as const;

export function createTraceIndex(): TraceIndex {
  return { rows: new Float64Array(fields * 256), slots: new Uint32Array(512), size: 0, platforms: [] };
}

/** False when the key is there already: the first one stays. */
export function addTrace(index: TraceIndex, trace: Trace): boolean {
  const slot = slotOf(index, index.slots, trace.key);
  if (index.slots[slot] !== 0) return false;
  const { key, text, stars, created, touched, product, platform, critical, chosen } = trace;
  if ((index.size + 1) * fields > index.rows.length) {
    const wider = new Float64Array(index.rows.length * 2);
    wider.set(index.rows);
    index.rows = wider;
  }
  let place = index.platforms.indexOf(platform);
  if (place === -1) place = index.platforms.push(platform) - 1;
  const flags = place * bits.platform + Number(critical) * bits.critical + Number(chosen) * bits.chosen;
  index.rows.set([key, text, stars, created, touched, product, flags], index.size * fields);
  index.slots[slot] = ++index.size;
  if (index.size > fullest * index.slots.length) spread(index);
  return true;
}

/** The number of the review with this key, from 0; null when there is none. */
export function findTrace(index: TraceIndex, key: number): number | null {
  const found = index.slots[slotOf(index, index.slots, key)] ?? 0;
  return found === 0 ? null : found - 1;
}

export function traceAt(index: TraceIndex, number: number): Trace {
  const at = number * fields;
  const field = (place: number): number => index.rows[at + place] ?? NaN;
  const flags = field(6);
  return {
    ...{ key: field(0), text: field(1), stars: field(2), created: field(3), touched: field(4), product: field(5) },
    platform: index.platforms[Math.floor(flags / bits.platform)] ?? null,
    critical: (flags & bits.critical) !== 0,
    chosen: (flags & bits.chosen) !== 0,
  };
}

/** Marks the review as found on the other side; false when it was marked already. */
export function markFound(index: TraceIndex, number: number): boolean {
  if (isFound(index, number)) return false;
  index.rows[number * fields + 6] = (index.rows[number * fields + 6] ?? 0) + bits.found;
  return true;
}

export function isFound(index: TraceIndex, number: number): boolean {
  return ((index.rows[number * fields + 6] ?? 0) & bits.found) !== 0;
}

/** The slot that holds the key, or the free one where it belongs. */
function slotOf({ rows }: TraceIndex, slots: Uint32Array, key: number): number {
  let slot = key % slots.length;
  for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
    if (rows[(held - 1) * fields] === key) return slot;
    slot = slot + 1 === slots.length ? 0 : slot + 1;
  }
  return slot;
}

function spread(index: TraceIndex): void {
  const slots = new Uint32Array(index.slots.length * 2);
  for (let number = 0; number < index.size; number++) {
    slots[slotOf(index, slots, index.rows[number * fields] ?? 0)] = number + 1;
  }
  index.slots = slots;
}
