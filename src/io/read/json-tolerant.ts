/** JSON that JSON.parse refuses or rounds: Python's NaN and Infinity become null, ids of 16 digits and more become strings. */
import { stringEnd } from './json-locate.ts';

/** JavaScript numbers are exact to 15 digits; a longer one is an id, and two ids must not become one. */
export const longWholeNumber = /[0-9]{16}/;

const numberless = /-?Infinity|NaN/g;
const longId = /(^|[\s:,[])(-?[0-9]{16,})(?=[\s,\]}]|$)/g;

/** One pass: strings are copied as they stand, only what is between them is rewritten. */
export function tolerantJson(text: string): string {
  let out = '';
  let at = 0;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    const end = quote === -1 ? text.length : quote;
    out += text.slice(at, end).replace(numberless, 'null').replace(longId, '$1"$2"');
    if (quote === -1) break;
    at = stringEnd(text, quote);
    out += text.slice(quote, at);
  }
  return out;
}
