/** Persian and Arabic in Latin letters as people chat (Finglish, Arabizi), made from their own script by rule, for training. */
const letters: Readonly<Record<string, string>> = {
  ا: 'a', آ: 'a', أ: 'a', إ: 'e', ب: 'b', پ: 'p', ت: 't', ث: 's', ج: 'j', چ: 'ch', ح: 'h', خ: 'kh', د: 'd', ذ: 'z', ر: 'r', ز: 'z',
  ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'z', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'gh', ک: 'k', ك: 'k', گ: 'g', ل: 'l',
  م: 'm', ن: 'n', و: 'o', ه: 'h', ة: 'a', ی: 'i', ي: 'i', ى: 'a', ئ: 'e',
}; // prettier-ignore
const digits: Readonly<Record<string, string>> = { ع: '3', ح: '7', ق: '2', خ: '5' };
const vowels = 'aeo';
const isVowel = (letter: string): boolean => 'aeiou'.includes(letter);

/** Vowels that the script leaves out are put between consonants at random, mostly e and a. */
export function romanise(text: string, random: () => number): string {
  let out = '';
  let last = ' ';
  for (const character of text) {
    const latin = (random() < 0.2 ? digits[character] : undefined) ?? letters[character];
    if (latin === undefined) {
      if (/\s/.test(character)) {
        out += ' ';
        last = ' ';
      }
      continue;
    }
    if (last !== ' ' && !isVowel(last) && !isVowel(latin[0] ?? '') && random() < 0.6) {
      out += vowels[Math.floor(random() * vowels.length)] ?? '';
    }
    out += latin;
    last = latin.at(-1) ?? ' ';
  }
  return out;
}
