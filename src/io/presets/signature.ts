/** How a preset tells its own header from others: names that must be there, and names that make it surer. */
import { normaliseHeader } from './normalise-header.ts';
import type { Preset } from './preset.ts';

type Fits = Preset['fits'];

/** The number of names found; 0 unless every required name is there and none that belongs to a sister format. */
export function signature(
  required: readonly string[],
  telling: readonly string[] = [],
  foreign: readonly string[] = [],
): Fits {
  const must = required.map(normaliseHeader);
  const may = telling.map(normaliseHeader);
  const never = foreign.map(normaliseHeader);
  return (columns) => {
    if (!must.every((name) => columns.has(name)) || never.some((name) => columns.has(name))) return 0;
    return must.length + may.filter((name) => columns.has(name)).length;
  };
}

/** The best of several generations of one platform's header. */
export function anyOf(...variants: readonly Fits[]): Fits {
  return (columns) => Math.max(...variants.map((fits) => fits(columns)));
}
