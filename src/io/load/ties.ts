/** What ties the rows of an input to those of other inputs: how a part of a whole knows that it does not stand alone. */
import { createIdIndex, type IdIndex } from './id-index.ts';

export interface Ties {
  /** Every platform id; complete when all rows have been read. */
  readonly ids: IdIndex;
  /** Keys of reviews that were answered and not found. */
  readonly missed: ReadonlySet<string>;
}

export function noTies(): Ties {
  return { ids: createIdIndex(), missed: new Set() };
}
