/** Texts as rows of feature buckets, by the very code that scores (src/analysis/sentiment/features). */
import { languages, type SupportedLanguage } from '../../src/analysis/languages/index.ts';
import { placeIdLimit, placeIds, wordIdLimit, wordIds } from '../../src/analysis/sentiment/features.ts';
import { tokenLimit } from '../../src/analysis/sentiment/score.ts';
import { createTurns } from '../../src/analysis/sentiment/turns.ts';
import { createFolder } from '../../src/analysis/text/fold.ts';
import { createTokens, tokenise } from '../../src/analysis/text/tokens.ts';

/** Set in a feature whose word is turned. */
export const turnedBit = 0x8000_0000;
/** Set in the last feature of a clause. */
export const closingBit = 0x4000_0000;
export const bucketMask = 0x3fff_ffff;

/** Row i has the buckets features[offsets[i] … offsets[i + 1]), each with its bits. */
export interface Corpus {
  readonly features: Uint32Array;
  readonly offsets: Uint32Array;
}

/** `buckets` is a power of two. */
export function createCorpus(language: SupportedLanguage, texts: readonly string[], buckets: number): Corpus {
  const folder = createFolder(languages[language].rules);
  const tokens = createTokens(tokenLimit);
  const turns = createTurns(languages[language], tokenLimit);
  const ids = new Int32Array(wordIdLimit + placeIdLimit);
  const shift = 1 + Math.clz32(buckets);
  const offsets = new Uint32Array(texts.length + 1);
  let features = new Uint32Array(1 << 22);
  let n = 0;
  const keep = (count: number, bits: number): void => {
    for (let k = 0; k < count; k++) {
      features[n++] = ((ids[k] ?? 0) >>> shift) + bits;
    }
  };
  texts.forEach((text, row) => {
    tokenise(folder.codes, folder.fold(text), tokens);
    turns.read(folder.codes, tokens);
    for (let i = 0; i < tokens.count; i++) {
      if (n + 2 * wordIdLimit > features.length) {
        const larger = new Uint32Array(features.length * 2);
        larger.set(features);
        features = larger;
      }
      const turned = turns.turned[i] ?? 0;
      keep(wordIds(folder.codes, tokens, i, ids), turned * turnedBit);
      keep(placeIds(tokens, i, turned, ids, 0), 0);
      if (turns.closes[i] === 1 || i === tokens.count - 1)
        features[n - 1] = ((features[n - 1] ?? 0) | closingBit) >>> 0;
    }
    offsets[row + 1] = n;
  });
  return { features: features.slice(0, n), offsets };
}
