/** Scores texts with a model: fold, cut into tokens, add up the weights of the features, decide. */
import type { Sentiment } from '../../review.ts';
import { languages, type SupportedLanguage } from '../languages/index.ts';
import { createFolder } from '../text/fold.ts';
import { createTokens, tokenise } from '../text/tokens.ts';
import { addClause, createDecider, createSums, headCount } from './decide.ts';
import { scoreEmoji } from './emoji.ts';
import { firstWeight, placeIdLimit, placeIds, turnedValue, wordIdLimit, wordIds } from './features.ts';
import { bucketShift, type SentimentModel } from './model.ts';
import { createTurns } from './turns.ts';

/** Longer texts are judged by their first and last tokens. */
export const tokenLimit = 400;
const cacheBits = 15;
const cacheSize = 1 << cacheBits;
/** A word has fewer features than this. */
const countLimit = 64;
const countBits = 6;

/** Makes the scorer of one language. It remembers the sums of the last 32,768 words, nothing of the texts. */
export function createScorer(language: SupportedLanguage, model: SentimentModel): (text: string) => Sentiment {
  if (model.heads !== headCount) throw new Error(`model: ${model.heads} heads, this program reads ${headCount}`);
  if (model.language !== language) throw new Error(`model: made for ${model.language}, not for ${language}`);
  const folder = createFolder(languages[language].rules);
  const tokens = createTokens(tokenLimit);
  const turns = createTurns(languages[language], tokenLimit);
  const decide = createDecider(model);
  const { weights } = model;
  const shift = bucketShift(model);
  const ids = new Int32Array(wordIdLimit);
  const places = new Int32Array(tokenLimit * placeIdLimit);
  /** Per word: its hash, then the sum of its features for each head; their number stands below the first sum. */
  const memory = new Int32Array(cacheSize * 4);
  const sums = createSums();

  const remember = (at: number, token: number): void => {
    const count = wordIds(folder.codes, tokens, token, ids);
    let polarity = 0;
    let middle = 0;
    let mixed = 0;
    for (let k = 0; k < count; k++) {
      const from = firstWeight(ids[k] ?? 0, shift);
      polarity += weights[from] ?? 0;
      middle += weights[from + 1] ?? 0;
      mixed += weights[from + 2] ?? 0;
    }
    memory[at] = tokens.hashes[token] ?? 0;
    memory[at + 1] = (polarity << countBits) | count;
    memory[at + 2] = middle;
    memory[at + 3] = mixed;
  };

  return (text) => {
    const length = folder.fold(text);
    tokenise(folder.codes, length, tokens);
    if (tokens.count === 0) return scoreEmoji(text);
    turns.read(folder.codes, tokens);
    let features = 0;
    let polarity = 0;
    let middle = 0;
    let mixed = 0;
    let clause = 0;
    let clauseFeatures = 0;
    let waiting = 0;
    sums.clauses.praise = 0;
    sums.clauses.blame = 0;
    sums.clauses.count = 0;
    for (let i = 0; i < tokens.count; i++) {
      const hash = tokens.hashes[i] ?? 0;
      const at = (Math.imul(hash, 0x9e3779b1) >>> (32 - cacheBits)) * 4;
      if (memory[at] !== hash || memory[at + 1] === 0) remember(at, i);
      const turned = turns.turned[i] ?? 0;
      const first = memory[at + 1] ?? 0;
      const own = first >> countBits;
      clause += turned === 0 ? own : own * turnedValue;
      middle += memory[at + 2] ?? 0;
      mixed += memory[at + 3] ?? 0;
      clauseFeatures += first & (countLimit - 1);
      waiting = placeIds(tokens, i, turned, places, waiting);
      if (turns.closes[i] !== 1 && i < tokens.count - 1) continue;
      // many look-ups at once: memory answers them side by side
      let sum = 0;
      for (let k = 0; k < waiting; k++) {
        const from = firstWeight(places[k] ?? 0, shift);
        sum += weights[from] ?? 0;
        middle += weights[from + 1] ?? 0;
        mixed += weights[from + 2] ?? 0;
      }
      clause += sum;
      clauseFeatures += waiting;
      addClause(sums.clauses, clause, clauseFeatures);
      polarity += clause;
      features += clauseFeatures;
      clause = 0;
      clauseFeatures = 0;
      waiting = 0;
    }
    sums.heads[0] = polarity;
    sums.heads[1] = middle;
    sums.heads[2] = mixed;
    sums.features = features;
    return decide(sums);
  };
}
