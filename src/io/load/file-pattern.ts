/** Patterns of file names: `*` and `?` within a name, `**` over folders. Nothing else is special, so names may hold brackets and braces. */
import { relative, sep } from 'node:path';

export interface FilePattern {
  /** The folder it starts from, absolute. */
  readonly folder: string;
  /** With `/` between folders; without one it speaks of names in any folder below. */
  readonly pattern: string;
}

/** Does it fit this file (absolute path)? */
export function matchesFile({ folder, pattern }: FilePattern, file: string): boolean {
  const path = relative(folder, file).split(sep);
  const wanted = pattern.replace(/^\.\//, '').split('/');
  return fits(wanted.length === 1 ? ['**', ...wanted] : wanted, path, '**', fitsName);
}

function fitsName(pattern: string, name: string): boolean {
  return fits(Array.from(pattern), Array.from(name), '*', (wanted, letter) => wanted === '?' || wanted === letter);
}

/** Matches two lists, `any` standing for any number of parts: one step back to the last `any` at most, so never worse than length × length. */
function fits(
  wanted: readonly string[],
  parts: readonly string[],
  any: string,
  one: (wanted: string, part: string) => boolean,
): boolean {
  let w = 0;
  let p = 0;
  let star = -1;
  let from = 0;
  while (p < parts.length) {
    const want = wanted[w];
    if (want === any) {
      star = w++;
      from = p;
    } else if (want !== undefined && one(want, parts[p] ?? '')) {
      w++;
      p++;
    } else if (star >= 0) {
      w = star + 1;
      p = ++from;
    } else return false;
  }
  while (wanted[w] === any) w++;
  return w === wanted.length;
}
