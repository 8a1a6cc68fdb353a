/** Faces typed with marks, read as the emoji they stand for. */

const smile = 0xde42;
const frown = 0xde41;

/** Reads `:)`, `:-(`, `;)`, `:D`: returns the low surrogate of the emoji and the place after it, or null. */
export function readEmoticon(text: string, at: number): { readonly face: number; readonly end: number } | null {
  let i = at + 1;
  if (text[i] === '-') i++;
  const mouth = text[i];
  if (mouth === 'D' && !/[A-Za-z0-9]/.test(text[i + 1] ?? ' ')) return { face: smile, end: i + 1 };
  if (mouth !== ')' && mouth !== '(') return null;
  while (text[i] === mouth) i++;
  return { face: mouth === ')' ? smile : frown, end: i };
}
