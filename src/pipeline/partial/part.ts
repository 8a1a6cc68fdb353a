/** A part of a report: what one run leaves behind so that others can go on from it, as plain JSON data (schema/partial.schema.json). */
import type { FileAccount, MetProblems } from '../../ledger.ts';
import type { ReadingOptions } from '../../io/load/options.ts';
import type { Choice } from '../choose.ts';
import type { Folded } from '../fold.ts';
import type { Measure } from '../measure.ts';
import type { ModelPrint } from '../models.ts';
import type { ProductNames } from '../name-products.ts';

/** What was asked of the run. Only parts of which the same was asked can be added up. */
export interface Asked {
  readonly measure: Measure;
  readonly choice: Choice;
  readonly redact: boolean;
  readonly productNames: ProductNames;
  readonly models: readonly ModelPrint[];
}

export interface PartInput {
  /** As it was typed; of standard input, which has no name, its fingerprint and `stdin`. Unique in a merge. */
  readonly path: string;
  /** As read, still packed where it is packed. */
  readonly bytes: number;
  readonly sha256: string;
}

/** One input itself, to be read again together with the parts that share its reviews. */
export interface Carried {
  readonly reading: ReadingOptions;
  /** The bytes of the input, gzipped, in base64. */
  readonly gzip: string;
  /** The input itself is a .gz: `gzip` holds it as it is. */
  readonly wasPacked: boolean;
}

/** The account of the run; files go by their paths. */
export interface PartLedger {
  readonly files: readonly FileAccount[];
  /** In the order in which the codes were met. */
  readonly problems: readonly MetProblems[];
  readonly newest: number | null;
}

export interface Part {
  readonly command: 'analyze';
  readonly asked: Asked;
  /** In the order in which they were read, with those that were empty. */
  readonly inputs: readonly PartInput[];
  readonly ledger: PartLedger;
  /** Files in it go by their paths. */
  readonly folded: Folded;
  /** 64-bit hashes of all platform ids (see id-set.ts). */
  readonly ids: string;
  /** The same of the reviews that were answered in this part and stand in none of its rows. */
  readonly missed: string;
  /** In the order of `inputs`; null where there are no ids to share, where there is too much of it, or where --redact forbids it. */
  readonly carried: readonly Carried[] | null;
}

/** Larger inputs are not carried: 32 MB, some 100,000 reviews. */
export const mostCarriedBytes = 32 * 1024 * 1024;

/** Small ones are carried also where they have no ids: merged with others they may have to be read again as well. */
export const alwaysCarriedBytes = 256 * 1024;
