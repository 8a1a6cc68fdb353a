/** Places a text in the purchase journey: stages with quoted evidence, touchpoints with polarity, kind of relationship. */
import {
  relationships,
  stages,
  touchpointIds,
  type Funnel,
  type Polarity,
  type Relationship,
  type Stage,
  type Touchpoint,
} from '../../review.ts';
import { ar } from './cues/ar.ts';
import { compileCues, FIRST_TOUCHPOINT } from './cues/compile.ts';
import { en } from './cues/en.ts';
import { fa } from './cues/fa.ts';
import { createMatcher, createMatches } from './cues/match.ts';
import { createEvidence } from './evidence.ts';
import { createJudge } from './judge.ts';
import { parseJourneyModel } from './model.ts';
import { createRules } from './rules.ts';
import { createTokens, tokenise } from './tokens.ts';
import { createClauses } from './clauses.ts';

export interface Journey {
  readonly funnel: Funnel;
  readonly touchpoints: readonly Touchpoint[];
  readonly relationship: Relationship;
}

/** Sentiment of a clause, −1 … 1. */
type PolarityOf = (clause: string) => number;

const tables = { fa, ar, en };
const MAX_STAGES = 3;
const MAX_TOUCHPOINTS = 5;
/** How much the whole text tells of a clause that says nothing itself; chosen on the training texts. */
const LEAN = 0.7;
/** Nats that a clause of full sentiment adds to its pole and takes from the other. */
const CLAUSE_WEIGHT = 3;

/** A clause speaks for itself as far as it speaks at all; the rest it takes from the text around it. */
const leaning = (clause: number, whole: number): number => clause + (1 - Math.abs(clause)) * LEAN * whole;

/** Weighs the sentiment of the clauses against what such texts usually mean (a question about a price judges nothing). */
function polarityFor(score: number, [positive = 0, negative = 0, neutral = 0]: Iterable<number>): Polarity {
  const up = positive + CLAUSE_WEIGHT * score;
  const down = negative - CLAUSE_WEIGHT * score;
  if (neutral >= Math.max(up, down)) return 'neutral';
  return up > down ? 'positive' : 'negative';
}

/**
 * A placer for texts of one language. With `modelBytes` (models/journey.*.bin) the trained model decides and the cues give
 * the evidence; with null the cues decide alone. The placer keeps scratch memory: use one per thread.
 */
export function createJourneyPlacer(
  language: keyof typeof tables,
  modelBytes: Uint8Array | null,
): (text: string, polarityOf: PolarityOf) => Journey {
  const cues = compileCues(tables[language]);
  const match = createMatcher(cues);
  const model = modelBytes === null ? null : parseJourneyModel(modelBytes);
  const judge = model === null ? createRules() : createJudge(model);
  const evidence = createEvidence(model);
  const clauses = createClauses(cues.turns);
  const tokens = createTokens();
  const matches = createMatches();

  return (text, polarityOf) => {
    tokenise(text, tokens);
    match(tokens, matches);
    const verdict = judge(tokens, matches);

    const found: Stage[] = [];
    const quotes: string[] = [];
    for (const index of verdict.stages.slice(0, MAX_STAGES)) {
      const stage = stages[index];
      if (stage === undefined) continue;
      found.push(stage);
      evidence.quote(text, tokens, matches, index, quotes);
    }
    const [first] = found;

    const parts = verdict.touchpoints.length === 0 ? 0 : clauses.split(tokens);
    const whole = parts > 1 ? polarityOf(text) : null;
    const touchpoints: Touchpoint[] = [];
    for (const index of verdict.touchpoints.slice(0, MAX_TOUCHPOINTS)) {
      const id = touchpointIds[index];
      if (id === undefined) continue;
      const held = evidence.clausesOf(tokens, matches, clauses, FIRST_TOUCHPOINT + index, index);
      let sum = 0;
      for (const clause of held) {
        const score = clauses.score(text, tokens, clause, polarityOf);
        sum += leaning(score, whole ?? score);
      }
      touchpoints.push({ id, polarity: polarityFor(held.length === 0 ? 0 : sum / held.length, verdict.polarity) });
    }
    return {
      funnel: { stage: first ?? 'unclear', stages: found, confidence: verdict.confidence, evidence: quotes },
      touchpoints,
      relationship: relationships[verdict.relationship] ?? 'none',
    };
  };
}
