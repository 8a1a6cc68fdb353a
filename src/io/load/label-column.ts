/** The column of a labelled file that says what a text's sentiment really is: what `evaluate` measures against. */
import { normaliseHeader } from '../presets/normalise-header.ts';
import type { RoleSources } from './cells-of.ts';

/** Best first. The column may also play another part: HAPPY and SAD are a recommendation too. */
const names = [
  ...['sentiment label', 'label', 'sentiment', 'polarity', 'gold', 'gold label'],
  ...['برچسب', 'برچسب احساس', 'احساس', 'قطبیت'],
  ...['المشاعر', 'تصنيف المشاعر', 'القطبية', 'التصنيف'],
].map(normaliseHeader);

/** The roles with the labels among them, unless --map has named them or no column goes by such a name. */
export function withLabel(sources: RoleSources, columns: readonly string[]): RoleSources {
  if (sources.label !== undefined) return sources;
  const normal = columns.map(normaliseHeader);
  for (const name of names) {
    const at = normal.indexOf(name);
    if (at !== -1)
      return { ...sources, label: { columns: [at], derive: null, reason: 'header is a known name for it' } };
  }
  return sources;
}
