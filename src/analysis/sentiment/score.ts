/** Scores texts with a model: fold, cut into tokens, add up the weights of the features, decide. */
import type { Sentiment } from '../../review.ts';
import { languages, type SupportedLanguage } from '../languages/index.ts';
import { createFolder } from '../text/fold.ts';
import { createTokens, tokenise } from '../text/tokens.ts';
import { createDecider } from './decide.ts';
import { scoreEmoji } from './emoji.ts';
import { createPlaceIds, placeIdLimit, wordIdLimit, wordIds } from './features.ts';
import type { SentimentModel } from './model.ts';

/** Longer texts are judged by their first and last tokens. */
export const tokenLimit = 400;
const cacheSize = 1 << 15;

/** Makes the scorer of one language. It remembers the sums of the last 32,768 words, nothing of the texts. */
export function createScorer(language: SupportedLanguage, model: SentimentModel): (text: string) => Sentiment {
  if (model.language !== language) throw new Error(`model: made for ${model.language}, not for ${language}`);
  const folder = createFolder(languages[language].rules);
  const tokens = createTokens(tokenLimit);
  const decide = createDecider(model);
  const placeIds = createPlaceIds(languages[language]);
  const { weights, heads } = model;
  const buckets = weights.length / heads;
  const ids = new Int32Array(Math.max(wordIdLimit, placeIdLimit));
  const keys = new Int32Array(cacheSize);
  const counts = new Int32Array(cacheSize);
  const sums = new Int32Array(cacheSize * heads);
  const total = new Float64Array(heads);

  const bucketOf = (id: number): number => Math.floor((id >>> 0) * (buckets / 0x100000000)) * heads;

  const remember = (slot: number, token: number): void => {
    const count = wordIds(folder.codes, tokens, token, ids);
    counts[slot] = count;
    for (let h = 0; h < heads; h++) {
      let sum = 0;
      for (let k = 0; k < count; k++) sum += weights[bucketOf(ids[k] ?? 0) + h] ?? 0;
      sums[slot * heads + h] = sum;
    }
  };

  return (text) => {
    const length = folder.fold(text);
    tokenise(folder.codes, length, tokens);
    if (tokens.count === 0) return scoreEmoji(text);
    total.fill(0);
    let features = 0;
    for (let i = 0; i < tokens.count; i++) {
      const hash = tokens.hashes[i] ?? 0;
      const slot = (Math.imul(hash, 0x9e3779b1) >>> 17) & (cacheSize - 1);
      if (counts[slot] === 0 || keys[slot] !== hash) {
        keys[slot] = hash;
        remember(slot, i);
      }
      const place = placeIds(tokens, i, ids);
      features += (counts[slot] ?? 0) + place;
      for (let h = 0; h < heads; h++) {
        let sum = sums[slot * heads + h] ?? 0;
        for (let k = 0; k < place; k++) sum += weights[bucketOf(ids[k] ?? 0) + h] ?? 0;
        total[h] = (total[h] ?? 0) + sum;
      }
    }
    return decide(total, features);
  };
}
