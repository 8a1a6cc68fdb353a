/** Decides how a touchpoint is judged: by its clause first, by the text around it as far as the clause says nothing. */
import { touchpointIds, type Polarity, type Sentiment } from '../../review.ts';
import { HASH_SEED, hashStep, type Tokens } from './tokens.ts';
import { polarities, POLARITY_INPUTS, type JourneyModel } from './model.ts';
import type { Reading } from './reading.ts';

/** The part of a reading that judges words. */
export type WordPolarity = Pick<Reading, 'polarity'>;

const QUESTION = hashStep(HASH_SEED, 63);
const FIRST_TOUCHPOINT = POLARITY_INPUTS - touchpointIds.length;

export interface PolarityInputs {
  /** Looks at the whole text; call before `of`. */
  open(tokens: Tokens, sentiment: Sentiment): void;
  /**
   * The inputs of the last, linear step for a touchpoint in the clause `first` … `last` (words): what the words of the clause
   * and of the text say (good against bad, neutral against both), the sentiment of the text, and which touchpoint it is.
   * `alone`: the clause is the whole text.
   */
  of(first: number, last: number, alone: boolean, touchpoint: number): Float32Array;
}

export function createPolarityInputs(words: WordPolarity): PolarityInputs {
  const inputs = new Float32Array(POLARITY_INPUTS);
  const clause = new Float32Array(polarities.length);
  const whole = new Float32Array(polarities.length);
  let score = 0;
  let mixed = 0;
  let neutral = 0;
  let asks = 0;
  return {
    open(tokens, sentiment) {
      words.polarity(0, tokens.count - 1, whole);
      score = sentiment.score ?? 0;
      mixed = sentiment.label === 'mixed' ? 1 : 0;
      neutral = sentiment.label === 'neutral' ? 1 : 0;
      asks = tokens.count > 0 && tokens.hash[tokens.count - 1] === QUESTION ? 1 : 0;
    },
    of(first, last, alone, touchpoint) {
      words.polarity(first, last, clause);
      inputs.fill(0);
      inputs[0] = 1;
      inputs[1] = balance(clause);
      inputs[2] = evenness(clause);
      inputs[3] = balance(whole);
      inputs[4] = evenness(whole);
      inputs[5] = score;
      inputs[6] = Math.abs(score);
      inputs[7] = mixed;
      inputs[8] = neutral;
      inputs[9] = asks;
      inputs[10] = alone ? 0 : score;
      inputs[11] = alone ? 0 : inputs[1];
      inputs[FIRST_TOUCHPOINT + touchpoint] = 1;
      return inputs;
    },
  };
}

/** Good against bad, −1 … 1. */
const balance = (logits: Float32Array): number => Math.tanh(((logits[0] ?? 0) - (logits[1] ?? 0)) / 2);
/** Neutral against the stronger of the two, −1 … 1. */
const evenness = (logits: Float32Array): number =>
  Math.tanh(((logits[2] ?? 0) - Math.max(logits[0] ?? 0, logits[1] ?? 0)) / 2);

interface PolarityJudge {
  open(tokens: Tokens, sentiment: Sentiment): void;
  of(first: number, last: number, alone: boolean, touchpoint: number): Polarity;
}

/** A text nearer to zero than this is neutral where no model is at hand. */
const EVEN = 0.3;

export function createPolarityJudge(model: JourneyModel | null, reading: Reading | null): PolarityJudge {
  if (model === null || reading === null) {
    let polarity: Polarity = 'neutral';
    return {
      open(_tokens, { score }) {
        polarity = score === null || Math.abs(score) < EVEN ? 'neutral' : score > 0 ? 'positive' : 'negative';
      },
      of: () => polarity,
    };
  }
  const source = createPolarityInputs(reading);
  return {
    open(tokens, sentiment) {
      source.open(tokens, sentiment);
    },
    of(first, last, alone, touchpoint) {
      const inputs = source.of(first, last, alone, touchpoint);
      let best = 0;
      let top = -Infinity;
      for (let k = 0; k < polarities.length; k++) {
        let sum = 0;
        for (let i = 0; i < FIRST_TOUCHPOINT; i++)
          sum += (inputs[i] ?? 0) * (model.polarity[i * polarities.length + k] ?? 0);
        // of the inputs that name touchpoints only its own is not 0
        sum += model.polarity[(FIRST_TOUCHPOINT + touchpoint) * polarities.length + k] ?? 0;
        if (sum > top) [top, best] = [sum, k];
      }
      return polarities[best] ?? 'neutral';
    },
  };
}
