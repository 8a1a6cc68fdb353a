/** Counted values: what the tests on whole distributions read. */

/** Values (any unit) with their counts, ascending by value. */
export type Cells = readonly (readonly [number, number])[];

/** How many there are in all. */
export function countOf(cells: Cells): number {
  let n = 0;
  for (const [, count] of cells) n += count;
  return n;
}
