/** A folded text as a string, for those who compare words one by one instead of adding up their weights. */
import type { Folder } from './fold.ts';

/** The folded text as a string. */
export function foldToString(folder: Folder, text: string): string {
  const length = folder.fold(text);
  let out = '';
  for (let i = 0; i < length; i += 8192) {
    out += String.fromCharCode(...folder.codes.subarray(i, Math.min(length, i + 8192)));
  }
  return out;
}
