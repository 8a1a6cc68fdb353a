/** Texts as rows of feature buckets, by the very code that scores (src/analysis/sentiment/features). */
import { languages, type SupportedLanguage } from '../../src/analysis/languages/index.ts';
import { createPlaceIds, wordIdLimit, wordIds } from '../../src/analysis/sentiment/features.ts';
import { tokenLimit } from '../../src/analysis/sentiment/score.ts';
import { createFolder } from '../../src/analysis/text/fold.ts';
import { createTokens, tokenise } from '../../src/analysis/text/tokens.ts';

/** Row i has the buckets features[offsets[i] … offsets[i + 1]). */
export interface Corpus {
  readonly features: Uint32Array;
  readonly offsets: Uint32Array;
}

export function createCorpus(language: SupportedLanguage, texts: readonly string[], buckets: number): Corpus {
  const placeIds = createPlaceIds(languages[language]);
  const folder = createFolder(languages[language].rules);
  const tokens = createTokens(tokenLimit);
  const ids = new Int32Array(wordIdLimit + 8);
  const offsets = new Uint32Array(texts.length + 1);
  let features = new Uint32Array(1 << 22);
  let n = 0;
  const keep = (count: number): void => {
    for (let k = 0; k < count; k++) features[n++] = Math.floor(((ids[k] ?? 0) >>> 0) * (buckets / 0x100000000));
  };
  texts.forEach((text, row) => {
    tokenise(folder.codes, folder.fold(text), tokens);
    for (let i = 0; i < tokens.count; i++) {
      if (n + 2 * wordIdLimit > features.length) {
        const larger = new Uint32Array(features.length * 2);
        larger.set(features);
        features = larger;
      }
      keep(wordIds(folder.codes, tokens, i, ids));
      keep(placeIds(tokens, i, ids));
    }
    offsets[row + 1] = n;
  });
  return { features: features.slice(0, n), offsets };
}
