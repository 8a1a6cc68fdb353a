/** Remembers what was made of a text, within bounds: columns repeat themselves, but files have no end. */

/** Longer texts are prose, not worth a key. */
const longestKey = 100;

/**
 * The same function, computed once per distinct text while it stays in use. At most 2 × `generation` texts are held:
 * when the young generation is full the old one is dropped, so that what recurs survives.
 */
export function memoise<Result>(compute: (text: string) => Result, generation = 10_000): (text: string) => Result {
  let young = new Map<string, Result>();
  let old = new Map<string, Result>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const result = old.get(text) ?? compute(text);
    if (text.length > longestKey) return result;
    if (young.size >= generation) {
      old = young;
      young = new Map();
    }
    young.set(text, result);
    return result;
  };
}
