/** Decides how a touchpoint is judged: by its clauses first, by the text around them as far as they say nothing. */
import { touchpointIds, type Polarity, type Sentiment } from '../../review.ts';
import { HASH_SEED, hashStep, type Tokens } from './tokens.ts';
import { NORM, polarities, POLARITY_INPUTS, type JourneyModel } from './model.ts';
import type { Reading } from './reading.ts';
import type { Turned } from './turned.ts';

/** The part of a reading that judges words. */
export type WordPolarity = Pick<Reading, 'polarity'>;

const QUESTION = hashStep(HASH_SEED, 63);
const FIRST_TOUCHPOINT = POLARITY_INPUTS - touchpointIds.length;
/** From here to FIRST_TOUCHPOINT stands what only parted texts have. */
export const PARTED_INPUTS = 12;

/**
 * Where a contrast parts a text of so few words into so few clauses (0.6: three), they weigh more: what stands around a clause
 * says the opposite. In longer texts the words of one clause are too weak a witness.
 */
const PARTED = 0.6;
const SHORT = 24;

/** What is known of a text as a whole. */
interface Whole {
  readonly sentiment: Sentiment;
  /** How much of it a contrast parts, 0 … 1: see clauses.ts. */
  readonly contrast: number;
}

export interface PolarityInputs {
  /** Looks at the whole text; call before the others. */
  open(tokens: Tokens, whole: Whole): void;
  /** Adds the words `first` … `last` to what is said of the next touchpoint. */
  hear(first: number, last: number): void;
  /**
   * The inputs of the last, linear step for a touchpoint in the clauses that were heard, which are then forgotten: what their
   * words and the text's say (good against bad, neutral against both), the sentiment of the text, and which touchpoint it is.
   * `alone`: the clause is the whole text.
   */
  of(alone: boolean, touchpoint: number): Float32Array;
}

export function createPolarityInputs(words: WordPolarity, turnedIn: Turned): PolarityInputs {
  const inputs = new Float32Array(POLARITY_INPUTS);
  const heard = new Float32Array(polarities.length + 1);
  const whole = new Float32Array(polarities.length + 1);
  let turned = new Uint8Array(256);
  let score = 0;
  let mixed = 0;
  let neutral = 0;
  let asks = 0;
  let parted = false;
  return {
    open(tokens, { sentiment, contrast }) {
      const { count } = tokens;
      if (turned.length < count) turned = new Uint8Array(count * 2);
      turnedIn(tokens, 0, count - 1, turned);
      whole.fill(0);
      words.polarity(0, count - 1, turned, whole);
      heard.fill(0);
      score = sentiment.score ?? 0;
      mixed = sentiment.label === 'mixed' ? 1 : 0;
      neutral = sentiment.label === 'neutral' ? 1 : 0;
      asks = count > 0 && tokens.hash[count - 1] === QUESTION ? 1 : 0;
      parted = count <= SHORT && contrast >= PARTED;
    },
    hear(first, last) {
      words.polarity(first, last, turned, heard);
    },
    of(alone, touchpoint) {
      const own = balance(heard);
      const even = evenness(heard);
      inputs.fill(0);
      inputs[0] = 1;
      inputs[1] = own;
      inputs[2] = even;
      inputs[3] = balance(whole);
      inputs[4] = evenness(whole);
      inputs[5] = score;
      inputs[6] = Math.abs(score);
      inputs[7] = mixed;
      inputs[8] = neutral;
      inputs[9] = asks;
      inputs[10] = alone ? 0 : score;
      inputs[11] = alone ? 0 : own;
      if (parted) {
        inputs[PARTED_INPUTS] = 1;
        inputs[PARTED_INPUTS + 1] = own;
        inputs[PARTED_INPUTS + 2] = even;
        inputs[PARTED_INPUTS + 3] = score;
        inputs[PARTED_INPUTS + 4] = balance(whole);
      }
      inputs[FIRST_TOUCHPOINT + touchpoint] = 1;
      heard.fill(0);
      return inputs;
    },
  };
}

/** Longer clauses do not shout. */
const length = (sums: Float32Array): number => NORM / Math.sqrt(Math.max(1, sums[3] ?? 1));
/** Good against bad, −1 … 1. */
const balance = (sums: Float32Array): number => Math.tanh((((sums[0] ?? 0) - (sums[1] ?? 0)) * length(sums)) / 2);
/** Neutral against the stronger of the two, −1 … 1. */
const evenness = (sums: Float32Array): number =>
  Math.tanh((((sums[2] ?? 0) - Math.max(sums[0] ?? 0, sums[1] ?? 0)) * length(sums)) / 2);

interface PolarityJudge extends Pick<PolarityInputs, 'open' | 'hear'> {
  of(alone: boolean, touchpoint: number): Polarity;
}

/** A text nearer to zero than this is neutral where no model is at hand. */
const EVEN = 0.3;

export function createPolarityJudge(
  model: JourneyModel | null,
  reading: Reading | null,
  turnedIn: Turned,
): PolarityJudge {
  if (model === null || reading === null) {
    let polarity: Polarity = 'neutral';
    return {
      open(_tokens, { sentiment: { score } }) {
        polarity = score === null || Math.abs(score) < EVEN ? 'neutral' : score > 0 ? 'positive' : 'negative';
      },
      hear: () => undefined,
      of: () => polarity,
    };
  }
  const source = createPolarityInputs(reading, turnedIn);
  return {
    open: (tokens, whole) => {
      source.open(tokens, whole);
    },
    hear: (first, last) => {
      source.hear(first, last);
    },
    of(alone, touchpoint) {
      const inputs = source.of(alone, touchpoint);
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
