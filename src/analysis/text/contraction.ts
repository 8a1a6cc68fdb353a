/** English contractions whose second half is a word of its own. */

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Does `ll` or `re` stand here, in capitals or not, with no letter after it (we'll, you're)? */
export function splits(text: string, at: number): boolean {
  const one = text.charCodeAt(at) | 32;
  const two = text.charCodeAt(at + 1) | 32;
  const ending = (one === 0x6c && two === 0x6c) || (one === 0x72 && two === 0x65);
  return ending && !isLetter(text.charCodeAt(at + 2) | 32);
}
