/** The names of the languages, for people. */

const names: ReadonlyMap<string, string> = new Map([
  ['fa', 'Persian'],
  ['ar', 'Arabic'],
  ['en', 'English'],
  ['other', 'other language'],
  ['und', 'no letters'],
]);

/** The name of a language code; any other code stands for itself. */
export function languageName(code: string): string {
  return names.get(code) ?? code;
}
