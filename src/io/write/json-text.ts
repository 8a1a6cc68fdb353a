/** JSON that means the same to every parser, does nothing to a terminal, and has the same bytes for the same facts. */

// JSON.stringify already escapes C0 and lone surrogates. Also escaped: DEL and C1 (some terminals obey them), separators
// that JavaScript takes for line ends, and directional controls that would reorder what a person sees.
const active = /[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** JSON text of plain data; `space` indents it. */
export function jsonText(value: object, space?: number): string {
  return JSON.stringify(value, null, space).replace(active, escape);
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
