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
}

const foldedStops = new Map<SupportedLanguage, ReadonlySet<number>>();

/** Hashes of the stop words as the tokeniser folds them. */
function stopsOf(language: SupportedLanguage): ReadonlySet<number> {
  let stops = foldedStops.get(language);
  if (stops === undefined) {
    const tokens = createTokens();
    tokenise(stopLists[language], tokens);
    foldedStops.set(language, (stops = new Set(tokens.hash.subarray(0, tokens.count))));
  }
  return stops;
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
  return {
    stemOf: ({ hash, letters, from }, word, language) => {
      const form = hash[word] ?? 0;
      const known = forms[language].get(form);
      if (known !== undefined) return known;
      const isStop = stopsOf(language).has(form);
      const spelled = String.fromCharCode(...letters.subarray(from[word] ?? 0, from[word + 1] ?? 0));
      // a stop word keeps to itself: "this" is no inflection of anything
      const stem = isStop ? ` ${spelled}` : stemmers[language](spelled);
      let number = stems[language].get(stem);
      if (number === undefined) {
        number = content.push(!isStop) - 1;
        stems[language].set(stem, number);
      }
      forms[language].set(form, number);
      return number;
    },
    hasContent: (stem) => content[stem] ?? false,
  };
}
