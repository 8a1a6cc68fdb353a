/**
 * Why a text got its score: what every word and every phrase adds to it. Exact: start + Σ words + Σ phrases = logit, and
 * score = tanh(logit ÷ 2).
 *
 * The heads are sums over the features (score.ts), so a feature's part of a head is its weight. The decision layer (decide.ts) bends the
 * sum of a head; each feature takes its share of what the whole head does to the logit, head after head (Aumann–Shapley prices along
 * the ray from zero: Aumann & Shapley 1974, Values of Non-Atomic Games).
 */
import { languages, type SupportedLanguage } from '../languages/index.ts';
import { createFolder } from '../text/fold.ts';
import { createTokens, tokenise } from '../text/tokens.ts';
import { decisionInputs, decisionLabels, headCount, inputCount, poleInputs } from './decide.ts';
import { firstWeight, placeIdLimit, placeIds, turnedValue, wordIdLimit, wordIds } from './features.ts';
import { bucketShift, type SentimentModel } from './model.ts';
import { tokenLimit } from './score.ts';
import { createTurns } from './turns.ts';

export interface Contribution {
  /** The word as it is read (spelling unified), or the words of a phrase from first to last. */
  readonly text: string;
  /** Numbers of its first and last token in the text as it is read. */
  readonly from: number;
  readonly to: number;
  /** What it adds to the logit; above zero it speaks for praise. */
  readonly logit: number;
}

export interface Contributions {
  /** 2·artanh(score): how much likelier praise is than complaint, in log-odds. */
  readonly logit: number;
  /** What the text starts with before any word is read. */
  readonly start: number;
  /** Every word, emoji, number and mark, in order, with its letter groups. */
  readonly words: readonly Contribution[];
  /** Words that say something together (pairs, triples), in order. */
  readonly phrases: readonly Contribution[];
}

const positive = decisionLabels.indexOf('positive');
const negative = decisionLabels.indexOf('negative');
/** Clauses have no part in the logit of the poles. */
const noClauses = { praise: 0, blame: 0, count: 0 };

/** What the decision layer adds to the logit (positive less negative) for these heads. */
function logitOf({ heads, decision }: SentimentModel, values: Float64Array, features: number): number {
  const inputs = new Float64Array(inputCount);
  decisionInputs(values, noClauses, 0, features, inputs);
  const weight = (label: number, k: number): number => decision[heads + label * inputCount + k] ?? 0;
  let logit = 0;
  for (let k = 0; k < poleInputs; k++) logit += (weight(positive, k) - weight(negative, k)) * (inputs[k] ?? 0);
  return logit;
}

/** Per head: what one unit of it adds to the logit when the heads before it are gone. */
function prices(model: SentimentModel, values: Float64Array, features: number): { each: number[]; rest: number } {
  const left = Float64Array.from(values);
  let logit = logitOf(model, left, features);
  const each: number[] = [];
  for (let h = 0; h < headCount; h++) {
    const value = left[h] ?? 0;
    left[h] = 0;
    const without = logitOf(model, left, features);
    each.push(value === 0 ? 0 : (logit - without) / value);
    logit = without;
  }
  return { each, rest: logit };
}

/** Explains the scores that `createScorer` gives with the same model; null for a text without words and emoji. */
export function createExplainer(
  language: SupportedLanguage,
  model: SentimentModel,
): (text: string) => Contributions | null {
  const pack = languages[language];
  const folder = createFolder(pack.rules);
  const tokens = createTokens(tokenLimit);
  const turns = createTurns(pack, tokenLimit);
  const ids = new Int32Array(Math.max(wordIdLimit, placeIdLimit));
  const from = new Int32Array(placeIdLimit);
  const { weights, scales, decision } = model;
  const shift = bucketShift(model);

  /** Adds the weights of one feature to a sum per head. */
  const add = (sums: number[], id: number): void => {
    const at = firstWeight(id, shift);
    for (let h = 0; h < headCount; h++) sums[h] = (sums[h] ?? 0) + (weights[at + h] ?? 0);
  };

  return (text) => {
    const folded = folder.fold(text);
    tokenise(folder.codes, folded, tokens);
    if (tokens.count === 0) return null;
    turns.read(folder.codes, tokens);
    const words: Part[] = [];
    const phrases = new Map<string, Part>();
    let features = 0;
    for (let i = 0; i < tokens.count; i++) {
      const own: Part = { from: i, to: i, sums: [] };
      const count = wordIds(folder.codes, tokens, i, ids);
      for (let k = 0; k < count; k++) add(own.sums, ids[k] ?? 0);
      const turned = turns.turned[i] ?? 0;
      if (turned === 1) own.sums[0] = (own.sums[0] ?? 0) * turnedValue;
      words.push(own);
      const place = placeIds(tokens, i, turned, ids, 0, from);
      for (let k = 0; k < place; k++) {
        const first = from[k] ?? i;
        let part = own;
        if (first < i) {
          const key = `${first} ${i}`;
          part = phrases.get(key) ?? { from: first, to: i, sums: [] };
          phrases.set(key, part);
        }
        add(part.sums, ids[k] ?? 0);
      }
      features += count + place;
    }
    const length = 1 / Math.sqrt(Math.max(1, features));
    const values = Float64Array.from({ length: headCount }, (_, h) => {
      let sum = 0;
      for (const part of [...words, ...phrases.values()]) sum += part.sums[h] ?? 0;
      return (decision[h] ?? 0) + sum * (scales[h] ?? 0) * length;
    });
    const { each, rest } = prices(model, values, features);
    const read = (token: number): string => {
      const end = tokens.ends[token] ?? 0;
      let word = '';
      // a call takes some 100,000 arguments, and a word may be a megabyte
      for (let at = tokens.starts[token] ?? 0; at < end; at += 4096)
        word += String.fromCharCode(...folder.codes.subarray(at, Math.min(end, at + 4096)));
      return word;
    };
    const priced = (part: Part): Contribution => {
      let logit = 0;
      for (let h = 0; h < headCount; h++) logit += (each[h] ?? 0) * (part.sums[h] ?? 0) * (scales[h] ?? 0) * length;
      const tokensOf = Array.from({ length: part.to - part.from + 1 }, (_, k) => read(part.from + k));
      return { text: tokensOf.join(' '), from: part.from, to: part.to, logit };
    };
    let start = rest;
    for (let h = 0; h < headCount; h++) start += (each[h] ?? 0) * (decision[h] ?? 0);
    return {
      logit: logitOf(model, values, features),
      start,
      words: words.map(priced),
      phrases: [...phrases.values()].map(priced),
    };
  };
}

interface Part {
  readonly from: number;
  readonly to: number;
  /** Raw sums of the heads. */
  readonly sums: number[];
}
