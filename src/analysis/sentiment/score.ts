/** Scores texts with a model: fold, cut into tokens, add up the weights of the features, decide. */
import type { Sentiment } from '../../review.ts';
import { languages, type SupportedLanguage } from '../languages/index.ts';
import { createFolder } from '../text/fold.ts';
import { createTokens, tokenise } from '../text/tokens.ts';
import { createDecider, headCount } from './decide.ts';
import { scoreEmoji } from './emoji.ts';
import { createPlaceIds, firstWeight, placeIdLimit, wordIdLimit, wordIds } from './features.ts';
import type { SentimentModel } from './model.ts';

/** Longer texts are judged by their first and last tokens. */
export const tokenLimit = 400;
const cacheSize = 1 << 15;

/** Makes the scorer of one language. It remembers the sums of the last 32,768 words, nothing of the texts. */
export function createScorer(language: SupportedLanguage, model: SentimentModel): (text: string) => Sentiment {
  if (model.heads !== headCount) throw new Error(`model: ${model.heads} heads, this program reads ${headCount}`);
  if (model.language !== language) throw new Error(`model: made for ${model.language}, not for ${language}`);
  const folder = createFolder(languages[language].rules);
  const tokens = createTokens(tokenLimit);
  const decide = createDecider(model);
  const placeIds = createPlaceIds(languages[language]);
  const { weights } = model;
  const buckets = weights.length / headCount;
  const ids = new Int32Array(Math.max(wordIdLimit, placeIdLimit));
  const keys = new Int32Array(cacheSize);
  /** Per word: how many features, then their sum for each head. */
  const memory = new Int32Array(cacheSize * 4);
  const perBucket = buckets / 0x100000000;
  const total = new Float64Array(headCount);
  let polarity = 0;
  let middle = 0;
  let mixed = 0;

  const add = (count: number): void => {
    let a = 0;
    let b = 0;
    let c = 0;
    for (let k = 0; k < count; k++) {
      const at = firstWeight(ids[k] ?? 0, perBucket);
      a += weights[at] ?? 0;
      b += weights[at + 1] ?? 0;
      c += weights[at + 2] ?? 0;
    }
    polarity += a;
    middle += b;
    mixed += c;
  };

  const remember = (slot: number, token: number): void => {
    const [a, b, c] = [polarity, middle, mixed];
    const count = wordIds(folder.codes, tokens, token, ids);
    polarity = 0;
    middle = 0;
    mixed = 0;
    add(count);
    memory.set([count, polarity, middle, mixed], slot * 4);
    polarity = a;
    middle = b;
    mixed = c;
  };

  return (text) => {
    const length = folder.fold(text);
    tokenise(folder.codes, length, tokens);
    if (tokens.count === 0) return scoreEmoji(text);
    polarity = 0;
    middle = 0;
    mixed = 0;
    let features = 0;
    for (let i = 0; i < tokens.count; i++) {
      const hash = tokens.hashes[i] ?? 0;
      const slot = Math.imul(hash, 0x9e3779b1) >>> 17;
      const at = slot * 4;
      if (keys[slot] !== hash || memory[at] === 0) {
        keys[slot] = hash;
        remember(slot, i);
      }
      const place = placeIds(tokens, i, ids);
      features += (memory[at] ?? 0) + place;
      polarity += memory[at + 1] ?? 0;
      middle += memory[at + 2] ?? 0;
      mixed += memory[at + 3] ?? 0;
      add(place);
    }
    total[0] = polarity;
    total[1] = middle;
    total[2] = mixed;
    return decide(total, features);
  };
}
