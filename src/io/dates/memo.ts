/** Remembers what was made of a text, within bounds: columns repeat themselves, but files have no end. */

/** Longer texts are prose, not worth a key. */
const longestKey = 100;

/** A cell is a window on the block of text it was read from, and would keep all of it alive: this copy stands alone. */
const detached = (text: string): string => ` ${text}`.slice(1);

/**
 * The same function, computed once per distinct text while it stays in use. At most 2 × `generation` texts are held:
 * when the young generation is full the old one is dropped, so that what recurs survives.
 */
export function memoise<Result>(compute: (text: string) => Result, generation = 10_000): (text: string) => Result {
  let young = new Map<string, Result>();
  let old = new Map<string, Result>();
  return (text) => {
    if (text.length > longestKey) return compute(text);
    const known = young.get(text);
    if (known !== undefined) return known;
    const result = old.get(text) ?? compute(text);
    if (young.size >= generation) {
      old = young;
      young = new Map();
    }
    young.set(detached(text), result);
    return result;
  };
}
