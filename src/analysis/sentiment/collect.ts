/** The features of a text as places of their weights in a model: what adaptation learns from. */
import { languages, type SupportedLanguage } from '../languages/index.ts';
import { createFolder } from '../text/fold.ts';
import { createTokens, tokenise } from '../text/tokens.ts';
import { headCount } from './decide.ts';
import { createPlaceIds, firstWeight, placeIdLimit, wordIdLimit, wordIds } from './features.ts';
import type { SentimentModel } from './model.ts';
import { tokenLimit } from './score.ts';

/** Of every feature, the place of its first weight; a feature that occurs twice stands there twice. */
export function createCollector(language: SupportedLanguage, model: SentimentModel): (text: string) => Int32Array {
  const pack = languages[language];
  const folder = createFolder(pack.rules);
  const tokens = createTokens(tokenLimit);
  const placeIds = createPlaceIds(pack);
  const ids = new Int32Array(Math.max(wordIdLimit, placeIdLimit));
  const perBucket = model.weights.length / headCount / 0x100000000;
  return (text) => {
    const folded = folder.fold(text);
    tokenise(folder.codes, folded, tokens);
    const places: number[] = [];
    const collect = (count: number): void => {
      for (let k = 0; k < count; k++) places.push(firstWeight(ids[k] ?? 0, perBucket));
    };
    for (let i = 0; i < tokens.count; i++) {
      collect(wordIds(folder.codes, tokens, i, ids));
      collect(placeIds(tokens, i, ids));
    }
    return Int32Array.from(places);
  };
}
