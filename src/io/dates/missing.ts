/** The ways exports say "there is no date here" (exports.md §G, last row). */
import { plainText } from './plain-text.ts';

const spellings = '|-|--|null|none|nan|nat|nil|n/a|na|#n/a|unknown|undefined|نامشخص|غير معروف';
const nothing = new Set(spellings.split('|').map(plainText));

/** What wraps a stringified tuple or a doubly quoted cell. */
const wrapping = /[()[\]{}'"]/gu;

/** Empty, `-`, `null`, `N/A`, `Unknown`, `نامشخص` …, also `('N/A', 'N/A')`. `text` as plainText gives it. */
export function isMissing(text: string): boolean {
  if (nothing.has(text)) return true;
  if (!/^[([{'"]/u.test(text)) return false;
  return text
    .replace(wrapping, '')
    .split(',')
    .every((part) => nothing.has(part.trim()));
}
