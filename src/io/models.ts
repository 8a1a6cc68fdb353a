/** Reads the trained models that ship with the package; analysis itself never touches a file. */
import { existsSync, readFileSync } from 'node:fs';

/** A loader of `models/<language>.bin` (sentiment) or `models/<kind>.<language>.bin` below the package root; null where no such model is shipped. */
export function createModelLoader(packageRoot: URL): (kind: string, language: string) => Uint8Array | null {
  return (kind, language) => {
    const file = new URL(`models/${kind === 'sentiment' ? '' : `${kind}.`}${language}.bin`, packageRoot);
    return existsSync(file) ? readFileSync(file) : null;
  };
}
