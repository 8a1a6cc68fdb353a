/** A compact set of 64-bit id hashes that finds repeats: at most 16 bytes an id, nothing else of a review is kept. */
import { hashPair, type HashPair } from '../../hash-pair.ts';

/** An id as the index knows it. */
export function idHash(text: string, scope?: HashPair): HashPair {
  const { high, low } = hashPair(text, scope);
  // 0 | 0 marks a free slot
  return { high: (high | 1) >>> 0, low: (low ^ (low >>> 16)) >>> 0 };
}

/** Growth keeps the table between half and three quarters full: 8 bytes a slot, 10.7 to 16 bytes an id. */
const fullest = 0.75;
const growth = 1.5;

export interface IdIndex {
  /** Adds an id; true when it was there already. `scope`: the hash of what the id means something in. */
  readonly add: (id: string, scope: HashPair) => boolean;
  /** The same for what `pairs` of another index holds. */
  readonly addPair: (pair: HashPair) => boolean;
  readonly has: (pair: HashPair) => boolean;
  readonly size: () => number;
  /** Every id as two numbers, high and low, one after the other, in no order that means anything. */
  readonly pairs: () => Uint32Array;
}

export function createIdIndex(): IdIndex {
  let capacity = 1024;
  let table = new Uint32Array(2 * capacity);
  let size = 0;

  /** The slot that holds the hash, or the free one where it belongs. */
  function slotOf(slots: Uint32Array, count: number, high: number, low: number): number {
    let slot = (low ^ Math.imul(high, 0x9e3779b1)) >>> 0;
    slot %= count;
    while (slots[2 * slot] !== 0 && (slots[2 * slot] !== high || slots[2 * slot + 1] !== low))
      slot = slot + 1 === count ? 0 : slot + 1;
    return slot;
  }

  function grow(): void {
    const wider = Math.ceil(capacity * growth);
    const next = new Uint32Array(2 * wider);
    for (let i = 0; i < capacity; i++) {
      const high = table[2 * i] ?? 0;
      const low = table[2 * i + 1] ?? 0;
      if (high === 0) continue;
      const slot = slotOf(next, wider, high, low);
      next[2 * slot] = high;
      next[2 * slot + 1] = low;
    }
    capacity = wider;
    table = next;
  }

  function addPair({ high, low }: HashPair): boolean {
    const slot = slotOf(table, capacity, high, low);
    if (table[2 * slot] !== 0) return true;
    table[2 * slot] = high;
    table[2 * slot + 1] = low;
    size++;
    if (size > fullest * capacity) grow();
    return false;
  }

  return {
    add: (id, scope) => addPair(idHash(id, scope)),
    addPair,
    has: ({ high, low }) => table[2 * slotOf(table, capacity, high, low)] !== 0,
    size: () => size,
    pairs: () => {
      const pairs = new Uint32Array(2 * size);
      let at = 0;
      for (let slot = 0; slot < capacity; slot++) {
        const high = table[2 * slot] ?? 0;
        if (high === 0) continue;
        pairs[at++] = high;
        pairs[at++] = table[2 * slot + 1] ?? 0;
      }
      return pairs;
    },
  };
}
