/** Words as numbers: inflections of a word share one, and words without content are known by theirs. */
import { createTokens, tokenise, type Tokens } from '../journey/tokens.ts';
import { stemArabic } from '../languages/ar/stem.ts';
import { stopWords as arabicStopWords } from '../languages/ar/stop-words.ts';
import { stemEnglish } from '../languages/en/stem.ts';
import { stopWords as englishStopWords } from '../languages/en/stop-words.ts';
import { stemPersian } from '../languages/fa/stem.ts';
import { stopWords as persianStopWords } from '../languages/fa/stop-words.ts';
import type { SupportedLanguage } from '../languages/index.ts';

const stemmers: Readonly<Record<SupportedLanguage, (word: string) => string>> = {
  fa: stemPersian,
  ar: stemArabic,
  en: stemEnglish,
};
const stopLists: Readonly<Record<SupportedLanguage, string>> = {
  fa: persianStopWords,
  ar: arabicStopWords,
  en: englishStopWords,
};

export interface Lexicon {
  /** The number of a word: the same for its inflections. */
  readonly stemOf: (tokens: Tokens, word: number, language: SupportedLanguage) => number;
  /** Has the word with this number content? */
  readonly hasContent: (stem: number) => boolean;
  /** Does the word with this number negate the one after it? */
  readonly negates: (stem: number) => boolean;
}

/** Words that turn the one after them into its opposite. */
const negators: Readonly<Record<SupportedLanguage, string>> = {
  fa: 'نه بدون غیر بی هیچ عدم',
  ar: 'لا لم لن ليس ليست ما مو مش غير بدون عدم ولا ولم',
  en: `not no never nothing without isn't isnt aren't arent wasn't wasnt weren't werent don't dont doesn't doesnt didn't didnt
can't cant cannot couldn't couldnt won't wont wouldn't wouldnt haven't havent hasn't hasnt hardly barely`,
};

type Folded = Map<SupportedLanguage, ReadonlySet<number>>;
const foldedStops: Folded = new Map();
const foldedNegators: Folded = new Map();

/** Hashes of the words of a list as the tokeniser folds them. */
function hashesOf(list: typeof stopLists, folded: Folded, language: SupportedLanguage): ReadonlySet<number> {
  let hashes = folded.get(language);
  if (hashes === undefined) {
    const tokens = createTokens();
    tokenise(list[language], tokens);
    folded.set(language, (hashes = new Set(tokens.hash.subarray(0, tokens.count))));
  }
  return hashes;
}

export function createLexicon(): Lexicon {
  /** By the tokeniser's hash of the word: a stem is taken once per form. */
  const forms: Readonly<Record<SupportedLanguage, Map<number, number>>> = {
    fa: new Map(),
    ar: new Map(),
    en: new Map(),
  };
  const stems: Readonly<Record<SupportedLanguage, Map<string, number>>> = {
    fa: new Map(),
    ar: new Map(),
    en: new Map(),
  };
  const content: boolean[] = [];
  const negating = new Set<number>();
  return {
    stemOf: ({ hash, letters, from }, word, language) => {
      const form = hash[word] ?? 0;
      const known = forms[language].get(form);
      if (known !== undefined) return known;
      const isStop = hashesOf(stopLists, foldedStops, language).has(form);
      const spelled = String.fromCharCode(...letters.subarray(from[word] ?? 0, from[word + 1] ?? 0));
      // a stop word keeps to itself: "this" is no inflection of anything
      const stem = isStop ? ` ${spelled}` : stemmers[language](spelled);
      let number = stems[language].get(stem);
      if (number === undefined) {
        number = content.push(!isStop) - 1;
        stems[language].set(stem, number);
      }
      if (hashesOf(negators, foldedNegators, language).has(form)) negating.add(number);
      forms[language].set(form, number);
      return number;
    },
    hasContent: (stem) => content[stem] ?? false,
    negates: (stem) => negating.has(stem),
  };
}
