/** Bytes through the whole reading side of the program, in this process, with every row accounted for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBatchEnricher } from '../../src/analysis/enrich.ts';
import { loadReviews } from '../../src/io/load/load.ts';
import { defaultLoadOptions, type LoadOptions } from '../../src/io/load/options.ts';
import type { Input } from '../../src/io/open/inputs.ts';
import { createLedger, type Ledger } from '../../src/ledger.ts';
import { problemCodes } from '../../src/problems.ts';
import type { Review } from '../../src/review.ts';
import { root } from '../helpers/run.ts';
import { mustBeInWords } from './target.ts';

const enrich = createBatchEnricher({
  ...{ slaMs: 604_800_000, asOf: null, sentences: true },
  loadModel: (kind, language) =>
    readFileSync(join(root, 'models', `${kind === 'sentiment' ? '' : `${kind}.`}${language}.bin`)),
});

/** An input that lies in memory, cut into chunks of `size` bytes. */
export function inputOf(name: string, bytes: Uint8Array, size: number): Input {
  async function* chunks(): AsyncIterable<Uint8Array> {
    for (let i = 0; i < bytes.length; i += size) yield await Promise.resolve(bytes.subarray(i, i + size));
  }
  return { name, path: name, bytes: chunks };
}

interface Loaded {
  readonly ledger: Ledger;
  readonly reviews: readonly Review[];
}

/** Null where the input was refused in words. Throws on anything that must not happen. */
export async function load(input: Input, options: Partial<LoadOptions> = {}): Promise<Loaded | null> {
  const ledger = createLedger();
  const found: Review[] = [];
  try {
    const { reviews } = await loadReviews([input], { ...defaultLoadOptions, ...options }, ledger, false);
    for await (const batch of reviews) {
      found.push(...batch);
      enrich(batch);
    }
  } catch (error) {
    mustBeInWords(error);
    return null;
  }
  for (const { file, rows, reviews, replies, duplicates, setAside, rejected } of ledger.files) {
    const sum = reviews + replies + duplicates + setAside + rejected;
    if (rows !== sum) throw new Error(`${file}: ${rows} rows, but ${sum} accounted for`);
  }
  const booked = ledger.files.reduce((sum, file) => sum + file.reviews, 0);
  if (booked !== found.length) throw new Error(`${booked} reviews in the account, ${found.length} came out`);
  for (const [code, { first }] of ledger.problems) {
    if (!problemCodes.includes(code)) throw new Error(`unknown problem ${code}`);
    for (const { at } of first) if (at.line !== null && !(at.line >= 1)) throw new Error(`${code} at line ${at.line}`);
  }
  return { ledger, reviews: found };
}
