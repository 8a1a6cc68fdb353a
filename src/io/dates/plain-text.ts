/** Cells as people type them, in one form: Latin digits, one letter per Persian or Arabic variant, none of the marks that nobody sees. */

/** Soft hyphen, tatweel, harakat, zero-width characters, bidi marks and isolates, emoji variation selectors, BOM. */
const unseen = /[\u00AD\u061C\u0640\u064B-\u065F\u0670\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/gu;
const printableAscii = /^[\x20-\x7E]*$/u;
const foreign = /[٠-٩۰-۹٫،؛٪−–—يىئكأإآٱةۀؤء]/gu;

const letters: Readonly<Record<string, string>> = {
  ...{ ي: 'ی', ى: 'ی', ئ: 'ی', ك: 'ک', أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ة: 'ه', ۀ: 'ه', ؤ: 'و', ء: '' },
  ...{ '٫': '.', '،': ',', '؛': ';', '٪': '%', '−': '-', '–': '-', '—': '-' },
};

/** Persian digits stand at U+06F0, Arabic-Indic ones at U+0660: the low four bits are the value of both. */
const latin = (character: string): string => letters[character] ?? String(character.charCodeAt(0) & 15);

/** Lower case, trimmed, NFKC; digits and punctuation Latin, Arabic-script letters in one form for fa and ar, unseen marks dropped. */
export function plainText(text: string): string {
  if (printableAscii.test(text)) return text.toLowerCase().trim();
  return text.normalize('NFKC').replace(unseen, '').replace(foreign, latin).toLowerCase().trim();
}

const notLetter = /[^\p{L}]+/gu;

/** Only the letters of a phrase: `a.m.`, `A M` and `am` become one key. */
export const lettersOnly = (text: string): string => plainText(text).replace(notLetter, '');
