/** English inflections: codes and code, arrives, arrived and arriving are one word. Folded letters in, a stem out that need be no word. */

const vowel = /[aeiouy]/;
const doubled = /([bdfgmnprt])\1$/;

/** Strips plural, -ed, -ing and a last e, nothing else: login and logging stay apart from logistics. */
export function stemEnglish(word: string): string {
  if (word.length < 4) return word;
  let stem = word;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('sses')) stem = stem.slice(0, -2);
  else if (stem.endsWith('s') && !/(ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  for (const ending of ['ing', 'ed']) {
    const rest = stem.slice(0, -ending.length);
    if (!stem.endsWith(ending) || rest.length < 3 || !vowel.test(rest)) continue;
    stem = rest.replace(doubled, '$1');
    break;
  }
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
