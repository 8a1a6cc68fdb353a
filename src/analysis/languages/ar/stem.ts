/** Arabic inflections: التوصيل, والتوصيل and توصيل are one word. */

/** Of folded letters: ي is ی, ك is ک, ة is ه. */
const prefixes = ['وال', 'بال', 'کال', 'فال', 'ال', 'لل'];
const suffixes = ['ها', 'ان', 'ات', 'ون', 'ین', 'یه', 'ه', 'ی'];
const shortest = 3;

/** The light stemmer "light10" of Larkey, Ballesteros & Connell (2002, SIGIR, 275): article and conjunction in front, endings one after the other. */
export function stemArabic(word: string): string {
  let stem = word;
  if (stem.startsWith('و') && stem.length > shortest) stem = stem.slice(1);
  for (const prefix of prefixes) {
    const bare = word.startsWith(prefix) ? word : stem;
    if (!bare.startsWith(prefix) || bare.length - prefix.length < 2) continue;
    stem = bare.slice(prefix.length);
    break;
  }
  for (const suffix of suffixes)
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 2) stem = stem.slice(0, -suffix.length);
  return stem;
}
