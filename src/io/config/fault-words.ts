/** The faults of a config in words: place first, so that editors can jump to it. */
import { ConfigError } from '../../errors.ts';
import type { Fault } from './document.ts';

/** More would scroll the first ones away. */
const mostShown = 20;

/** All that is wrong with a config, in the order of the file. */
export function configError(shown: string, text: string, faults: readonly Fault[]): ConfigError {
  const sorted = faults.toSorted((a, b) => a.offset - b.offset);
  const lines = sorted.slice(0, mostShown).map(({ offset, says, expected, fix }) => {
    const before = text.slice(0, offset).split('\n');
    const place = `${shown}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    return `${place}: ${says}\n  expected  ${expected}${fix === null ? '' : `\n  do        ${fix}`}`;
  });
  const more = sorted.length - mostShown;
  return new ConfigError([...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'));
}
