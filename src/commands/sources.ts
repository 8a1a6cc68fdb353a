/** What --source means: what kind of place all reviews come from, or those of one file. */
import { resolve, sep } from 'node:path';
import { UsageError } from '../errors.ts';
import type { FileSettings } from '../io/load/options.ts';
import { didYouMean } from '../nearest.ts';
import { type SourceClass, sourceClasses } from '../review.ts';

/** Takes `own` and `own=site.csv`; the latter may come several times, and wins. Throws UsageError. */
export function settleSources(
  typed: readonly string[],
  files: readonly string[],
  cwd: string,
): { source: SourceClass | null; files: FileSettings[] } {
  let source: SourceClass | null = null;
  const ofFiles: FileSettings[] = [];
  for (const text of typed) {
    const cut = text.indexOf('=');
    const name = classOf(cut < 0 ? text : text.slice(0, cut));
    if (cut < 0) {
      if (source !== null && source !== name)
        throw new UsageError(`--source says both ${source} and ${name}; name the file of one: --source ${name}=FILE`);
      source = name;
      continue;
    }
    const path = resolve(cwd, text.slice(cut + 1));
    const isInput = files.some((file) => isWithin(path, resolve(cwd, file)) || isWithin(resolve(cwd, file), path));
    if (!isInput) throw new UsageError(`--source ${text}: ${text.slice(cut + 1)} is none of the inputs`);
    ofFiles.push({ of: { path }, options: { source: name } });
  }
  return { source, files: ofFiles };
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

/** Throws UsageError. */
export function classOf(text: string): SourceClass {
  const found = sourceClasses.find((known) => known === text);
  if (found !== undefined) return found;
  const hint = didYouMean(text, sourceClasses);
  throw new UsageError(
    `--source: there is no class "${text}".${hint} Classes: ${sourceClasses.join(', ')}; own=site.csv for one file`,
  );
}
