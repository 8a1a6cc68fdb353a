/** Decides with the trained model what a text says about the journey. */
import { relationships, stages, touchpointIds } from '../../review.ts';
import type { Matches } from './cues/match.ts';
import {
  createScorer,
  OUTPUTS,
  POLARITY,
  PRESENT,
  PRIMARY,
  RELATIONSHIP,
  TOUCHPOINT,
  UNCLEAR,
  type JourneyModel,
} from './model.ts';
import type { Tokens } from './tokens.ts';

/** Indices into the tables of review.ts. */
interface Verdict {
  /** Primary first; empty for unclear. */
  readonly stages: readonly number[];
  /** 0 … 1: how often such a primary stage (or `unclear`) is right. */
  readonly confidence: number;
  /** Most certain first. */
  readonly touchpoints: readonly number[];
  readonly relationship: number;
  /** How much likelier each of `polarities` is for the touchpoints of this text, as logits. */
  readonly polarity: Iterable<number>;
}
export type Judge = (tokens: Tokens, matches: Matches) => Verdict;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export function createJudge(model: JourneyModel): Judge {
  const score = createScorer(model);
  return (tokens, matches) => {
    const logits = score(tokens, matches);
    const primary = best(logits, PRIMARY, stages.length + 1);
    let sum = 0;
    for (let i = 0; i <= UNCLEAR; i++) sum += Math.exp(((logits[i] ?? 0) - (logits[primary] ?? 0)) / model.temperature);
    return {
      // A text without words says nothing.
      stages: primary === UNCLEAR || tokens.count === 0 ? [] : [primary, ...present(logits, model, primary)],
      confidence: 1 / sum,
      touchpoints: above(logits, TOUCHPOINT, touchpointIds.length, model.touchpointAbove),
      relationship: best(logits, RELATIONSHIP, relationships.length) - RELATIONSHIP,
      polarity: logits.subarray(POLARITY, OUTPUTS),
    };
  };
}

const present = (logits: Float32Array, model: JourneyModel, primary: number): number[] =>
  above(logits, PRESENT, stages.length, model.presentAbove).filter((stage) => stage !== primary);

function best(logits: Float32Array, from: number, count: number): number {
  let top = from;
  for (let i = from + 1; i < from + count; i++) if ((logits[i] ?? 0) > (logits[top] ?? 0)) top = i;
  return top;
}

/** Offsets from `from` whose probability exceeds `limit`, the likeliest first. */
function above(logits: Float32Array, from: number, count: number, limit: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < count; i++) if (sigmoid(logits[from + i] ?? 0) > limit) found.push(i);
  return found.sort((a, b) => (logits[from + b] ?? 0) - (logits[from + a] ?? 0));
}
