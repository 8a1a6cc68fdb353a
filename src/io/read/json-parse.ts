/** JSON text to values, also as Python writes it; what is broken is said with its line and column. */
import { InputError } from '../../errors.ts';
import { linesOf, misplacedValue } from './json-locate.ts';
import { longWholeNumber, tolerantJson } from './json-tolerant.ts';
import { isObject, type JsonObject, type JsonValue } from './json-value.ts';

/** With NaN and Infinity, and long whole numbers kept to the last digit. Throws SyntaxError. */
export function parseJson(text: string): JsonValue {
  const exact = longWholeNumber.test(text) ? tolerantJson(text) : text;
  try {
    return JSON.parse(exact) as JsonValue;
  } catch (error) {
    if (!(error instanceof SyntaxError) || !/\b(?:NaN|Infinity)\b/.test(text)) throw error;
    return JSON.parse(tolerantJson(text)) as JsonValue;
  }
}

/** The object that the text is; null for anything else. */
export function objectOf(source: string): JsonObject | null {
  try {
    const value = parseJson(source);
    return isObject(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** V8 names the place as "position 123", or not at all; people need a line and a column. */
export function badJson(path: string, text: string, error: SyntaxError): InputError {
  const position = Number(/position (\d+)/.exec(error.message)?.[1] ?? misplacedValue(text));
  const line = linesOf(text, [position])[0] ?? 1;
  const column = position - text.lastIndexOf('\n', position - 1);
  const [said = ''] = error.message.replace(/ in JSON at position.*$| \(line.*$/, '').split('"', 1);
  const what = said.trim();
  const found = `${what || 'unexpected text'} at column ${column}`;
  return new InputError({ code: 'bad-json', at: { file: path, line, column: null }, found }, error);
}
