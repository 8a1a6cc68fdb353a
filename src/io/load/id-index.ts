/** A compact set of 64-bit id hashes that finds repeats: at most 16 bytes an id, nothing else of a review is kept. */
import { hashPair, type HashPair } from '../../hash-pair.ts';

function hash(text: string): HashPair {
  const { high, low } = hashPair(text);
  // 0 | 0 marks a free slot
  return { high: (high | 1) >>> 0, low: (low ^ (low >>> 16)) >>> 0 };
}

/** Growth keeps the table between half and three quarters full: 8 bytes a slot, 10.7 to 16 bytes an id. */
const fullest = 0.75;
const growth = 1.5;

export interface IdIndex {
  /** Adds an id; true when it was there already. */
  readonly add: (id: string) => boolean;
  readonly size: () => number;
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

  return {
    add: (id) => {
      const { high, low } = hash(id);
      const slot = slotOf(table, capacity, high, low);
      if (table[2 * slot] !== 0) return true;
      table[2 * slot] = high;
      table[2 * slot + 1] = low;
      size++;
      if (size > fullest * capacity) grow();
      return false;
    },
    size: () => size,
  };
}
