/** Makes text from strangers harmless on a terminal: what could move the cursor, recolour or reorder is shown, not sent. */
import { showLooseControls } from './bidi.ts';

/** C0, DEL and C1 controls, LINE and PARAGRAPH SEPARATOR, and halves of surrogate pairs. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu;

function escape(character: string): string {
  const hex = character.charCodeAt(0).toString(16);
  return hex.length > 2 ? `\\u${hex.padStart(4, '0')}` : `\\x${hex.padStart(2, '0')}`;
}

/**
 * One printable line: newlines and tabs become spaces, every other control character its escape (`\x1b`), and directional
 * controls that are unbalanced or override the order of letters their escape (`\u202e`). Idempotent.
 */
export function safe(text: string): string {
  return showLooseControls(text.replace(/\r\n|[\t\n\r]/g, ' ').replace(unprintable, escape), escape);
}
