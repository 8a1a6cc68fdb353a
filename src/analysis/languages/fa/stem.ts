/** Persian inflections, written and spoken: کتاب‌ها and کتاب, خوبه and خوب, نمیرسه and نمیرسد are one word. */

/** Longest first. Folded letters, half spaces already gone. */
const endings = 'هایمان هایتان هایشان هاشون هامون هاتون هایش هایم هایت هایی هاست های هاش هام هات ها ترین تره تر'.split(
  ' ',
);
const shortest = 3;
/** An ending of so many letters is no part of a word: کدهای is کد. */
const sureEnding = 3;

/** Strips plural and comparative endings, and the spoken copula. Possessive م ت ش are left: too many words end so. */
export function stemPersian(word: string): string {
  for (const ending of endings)
    if (word.endsWith(ending) && word.length - ending.length >= (ending.length >= sureEnding ? 2 : shortest))
      return word.slice(0, -ending.length);
  const isVerb = word.startsWith('می') || word.startsWith('نمی');
  if (isVerb && word.length > 4 && (word.endsWith('ه') || word.endsWith('د'))) return word.slice(0, -1);
  return word.endsWith('ه') && word.length > shortest ? word.slice(0, -1) : word;
}
