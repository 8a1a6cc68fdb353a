/** Column names are compared in one normal form, so that `Review_Text`, `reviewText` and `متن‌نظر` spelled three ways meet (exports.md §F). */

/** BOM, bidi marks and isolates, tatweel, harakat: they never tell two headers apart. */
const noise = /[\uFEFF\u200B\u200D-\u200F\u202A-\u202E\u2066-\u2069\u0640\u064B-\u065F\u0670]/gu;

const variants: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', أ: 'ا', إ: 'ا', آ: 'ا', ة: 'ه' };

/** NFKC, noise dropped, Arabic-script variants unified (one form for fa and ar), ZWNJ, camelCase and separators to single spaces, lower case. */
export function normaliseHeader(name: string): string {
  return name
    .normalize('NFKC')
    .replace(noise, '')
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ')
    .replace(/[يىكأإآة]/gu, (letter) => variants[letter] ?? letter)
    .toLowerCase()
    .replace(/[\u200C_\-./\s]+/gu, ' ')
    .trim();
}
