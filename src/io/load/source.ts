/** One input, opened and understood, ready for a pass over its rows. */
import { hashPair, type HashPair } from '../../hash-pair.ts';
import type { Encoding } from '../open/encoding-names.ts';
import type { Input } from '../open/inputs.ts';
import type { Batch, RawRow, Sheet } from '../read/sheet.ts';
import { createDecoder, type Decoder } from './decode.ts';
import { type OpenSheet, openSheet } from './open-sheet.ts';
import { type LoadOptions, optionsOf, type ReadingOptions } from './options.ts';
import { understand, type Understanding } from './understand.ts';

/** One input, understood. `open` starts a pass over its rows; the first pass goes on where the sample ended. */
export interface Source {
  readonly input: Input;
  readonly meaning: Understanding;
  readonly sheet: Sheet;
  readonly encoding: () => Encoding;
  readonly sample: Batch;
  readonly open: () => Promise<Pass>;
  /** Lets go of the file where the first pass was not read to its end. */
  readonly close: () => Promise<void>;
  /** Ids mean the same review only within one platform, or between files with the same header. */
  readonly scope: string;
  /** The hash of all that stands before the id in its key. */
  readonly scopeHash: HashPair;
}

interface Pass {
  readonly decoder: Decoder;
  /** Grows while the rows of a JSON file are read. */
  readonly columns: readonly string[];
  readonly batches: AsyncIterable<Batch>;
}

export function keyOf(source: Source, id: string): string {
  return `${source.scope}\u0000${id}`;
}

/** The key of a row; one without an id is told by its place. */
export function rowKey(source: Source, id: string | null, row: RawRow): string {
  return id === null ? `${source.scope}\u0000${source.input.path}\u0000${row.record}` : keyOf(source, id);
}

/** A pass over rows; however it ends, the file is let go of. */
async function* passOver(
  first: readonly Batch[],
  rest: AsyncIterator<Batch>,
  close: () => Promise<void>,
): AsyncIterable<Batch> {
  try {
    yield* first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await close();
  }
}

const noRows: Batch = { rows: [], rejected: [], notes: [] };

/** Opens an input, reads its first rows and settles what they mean. */
export async function studySource(input: Input, all: LoadOptions): Promise<Source> {
  const options = optionsOf(all, input.path);
  const opened = await openSheet(input, options);
  try {
    return await understood(input, options, opened);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function understood(input: Input, options: ReadingOptions, opened: OpenSheet): Promise<Source> {
  const { sheet, preset, encoding, close } = opened;
  const iterator = sheet.batches[Symbol.asyncIterator]();
  const first = await iterator.next();
  const sample = first.done === true ? noRows : first.value;
  const lateKeys = sheet.format === 'ndjson';
  // a key may come late (the first reply, line 1,800): columns mean nothing before all are known
  if (lateKeys) while ((await iterator.next()).done !== true);
  const meaning = understand(preset, sheet.columns, sample.rows, options, input.path);
  let fresh = !lateKeys;
  const scope = preset?.name ?? sheet.columns.join('\u0001');
  return {
    input,
    meaning,
    sheet,
    encoding,
    sample,
    scope,
    scopeHash: hashPair(`${scope}\u0000`),
    close,
    open: async () => {
      if (fresh) {
        fresh = false;
        const { columns } = sheet;
        const batches = passOver([sample], iterator, close);
        return { decoder: createDecoder(meaning, columns, input.name), columns, batches };
      }
      const read = { ...options, encoding: encoding(), platform: preset?.name ?? null };
      const again = await openSheet(input, read, sheet.columns);
      const { columns } = again.sheet;
      const batches = passOver([], again.sheet.batches[Symbol.asyncIterator](), again.close);
      return { decoder: createDecoder(meaning, columns, input.name), columns, batches };
    },
  };
}
