/** What is done with a block of rows, from raw cells to folded figures or written records: the same in this thread and in a worker. */
import { type Block, type BlockAccount, createSettler } from '../../io/load/settle.ts';
import type { WriteOptions } from '../../io/write/format.ts';
import { formats } from '../../io/write/index.ts';
import { createFold, type Folded } from '../fold.ts';
import type { Measure } from '../measure.ts';
import type { LoadModel } from '../models.ts';
import { createRecorder, type RecordManner } from '../records.ts';
import { countVendor, type VendorCount } from '../vendor-watch.ts';

/** What records are for: plain data. */
export interface Goal {
  /** Figures to be folded; null: none. */
  readonly measure: Measure | null;
  /** How records are written; null: not at all. */
  readonly writing: { readonly format: keyof typeof formats; readonly options: WriteOptions } | null;
}

/** What a lane is to do: plain data. */
export interface Task extends Goal {
  readonly manner: RecordManner;
}

/** What came of a block: plain data. */
export interface Answer {
  readonly account: BlockAccount;
  readonly vendor: VendorCount;
  /** How many records were chosen. */
  readonly chosen: number;
  /** The records as they are written, each by itself. */
  readonly rows: readonly string[];
}

export interface Lane {
  readonly work: (block: Block) => Answer;
  /** All that was folded; null where nothing was to be. */
  readonly folded: () => Folded | null;
}

export async function createLane({ manner, measure, writing }: Task, loadModel: LoadModel): Promise<Lane> {
  const settle = createSettler();
  const record = createRecorder(manner, loadModel);
  const fold = measure === null ? null : createFold(measure);
  const format = writing === null ? null : await formats[writing.format].load();
  const writer = format === null || writing === null ? null : await format.createRecordWriter(writing.options);
  return {
    work: (block) => {
      const { reviews, account } = settle(block);
      const records = record(reviews);
      fold?.add(records);
      const rows = writer === null ? [] : records.map((one) => writer.row(one));
      return { account, vendor: countVendor(reviews), chosen: records.length, rows };
    },
    folded: () => fold?.folded ?? null,
  };
}
