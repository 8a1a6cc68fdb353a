/** The features of a text as places of their weights in a model: what adaptation learns from. */
import { languages, type SupportedLanguage } from '../languages/index.ts';
import { createFolder } from '../text/fold.ts';
import { createTokens, tokenise } from '../text/tokens.ts';
import { firstWeight, placeIdLimit, placeIds, wordIdLimit, wordIds } from './features.ts';
import { bucketShift, type SentimentModel } from './model.ts';
import { tokenLimit } from './score.ts';
import { createTurns } from './turns.ts';

/**
 * Of every feature, the place of its first weight, or the complement (~place) where the word is turned; a feature that occurs twice
 * stands there twice.
 */
export function createCollector(language: SupportedLanguage, model: SentimentModel): (text: string) => Int32Array {
  const pack = languages[language];
  const folder = createFolder(pack.rules);
  const tokens = createTokens(tokenLimit);
  const turns = createTurns(pack, tokenLimit);
  const ids = new Int32Array(Math.max(wordIdLimit, placeIdLimit));
  const shift = bucketShift(model);
  return (text) => {
    const folded = folder.fold(text);
    tokenise(folder.codes, folded, tokens);
    const places: number[] = [];
    const collect = (count: number, turned: number): void => {
      for (let k = 0; k < count; k++) places.push(firstWeight(ids[k] ?? 0, shift) ^ -turned);
    };
    turns.read(folder.codes, tokens);
    for (let i = 0; i < tokens.count; i++) {
      const turned = turns.turned[i] ?? 0;
      collect(wordIds(folder.codes, tokens, i, ids), turned);
      collect(placeIds(tokens, i, turned, ids, 0), 0);
    }
    return Int32Array.from(places);
  };
}
