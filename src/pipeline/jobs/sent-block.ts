/** A block on its way to a worker: the meaning of its file travels once. */
import type { Block } from '../../io/load/settle.ts';

export type SentBlock = Omit<Block, 'meaning'> & {
  /** Null: that of the block before. */
  readonly meaning: Block['meaning'] | null;
};

/** A function that packs the blocks for one worker, in their order. */
export function pack(): (block: Block) => SentBlock {
  let sent: Block['meaning'] | null = null;
  return (block) => {
    if (block.meaning === sent) return { ...block, meaning: null };
    sent = block.meaning;
    return block;
  };
}

/** The other side of `pack`: blocks with one meaning share one object again. */
export function unpack(): (sent: SentBlock) => Block {
  let known: Block['meaning'] | null = null;
  return ({ meaning, ...rest }) => {
    known = meaning ?? known;
    if (known === null) throw new Error('the first block of a worker came without its meaning');
    return { ...rest, meaning: known };
  };
}
