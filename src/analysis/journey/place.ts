/** Places a text in the purchase journey: stages with quoted evidence, touchpoints with polarity, kind of relationship. */
import {
  relationships,
  stages,
  touchpointIds,
  type Funnel,
  type Relationship,
  type Sentiment,
  type Stage,
  type Touchpoint,
} from '../../review.ts';
import { languages } from '../languages/index.ts';
import { ar } from './cues/ar.ts';
import { compileCues, FIRST_TOUCHPOINT, wordHashes } from './cues/compile.ts';
import { en } from './cues/en.ts';
import { fa } from './cues/fa.ts';
import { createMatcher, createMatches } from './cues/match.ts';
import { createEvidence } from './evidence.ts';
import { createJudge } from './judge.ts';
import { wordingOfTokens } from '../near-duplicates/words.ts';
import { createClauses } from './clauses.ts';
import { parseJourneyModel } from './model.ts';
import { createPolarityJudge } from './polarity.ts';
import { createReading } from './reading.ts';
import { createRules } from './rules.ts';
import { createTokens, tokenise } from './tokens.ts';
import { createTurned } from './turned.ts';

export interface Journey {
  readonly funnel: Funnel;
  readonly touchpoints: readonly Touchpoint[];
  readonly relationship: Relationship;
  /** See ReviewRecord. */
  readonly wording?: number | null;
}

/** What is known of a review besides its text. */
export interface Circumstances {
  readonly sentiment: Sentiment;
  /** The export says that the writer bought the thing on this marketplace. */
  readonly bought: boolean;
}

/** Stands in the evidence where the stage rests on the export's word as well as on the text. */
export const VERIFIED_PURCHASE = '[verified purchase]';

const tables = { fa, ar, en };
const MAX_STAGES = 3;
const MAX_QUOTES = 3;
const MAX_TOUCHPOINTS = 5;

/**
 * A placer for texts of one language. With `modelBytes` (models/journey.*.bin) the trained model decides and the cues give
 * the evidence; with null the cues decide alone. The placer keeps scratch memory: use one per thread.
 */
export function createJourneyPlacer(
  language: keyof typeof tables,
  modelBytes: Uint8Array | null,
): (text: string, circumstances: Circumstances) => Journey {
  const table = tables[language];
  const cues = compileCues(table);
  const match = createMatcher(cues);
  const model = modelBytes === null ? null : parseJourneyModel(modelBytes);
  const empty = wordHashes(table.empty);
  const reading = model === null ? null : createReading(model);
  const judge =
    model === null || reading === null
      ? createRules()
      : createJudge(model, reading, { bare: wordHashes(table.bare), empty });
  const polarity = createPolarityJudge(model, reading, createTurned(languages[language]));
  const evidence = createEvidence(reading, { empty, turns: cues.turns });
  const clauses = createClauses(cues.turns);
  const tokens = createTokens();
  const matches = createMatches();

  /** Listens to every clause that names a touchpoint; returns the first word that does, or −1. */
  const hear = (cue: number): number => {
    let word = -1;
    let heard = -1;
    for (let i = 0; i < matches.cue.length; i++) {
      const at = matches.first[i] ?? 0;
      const clause = clauses.of(at);
      if (matches.cue[i] !== cue || clause === heard) continue;
      heard = clause;
      if (word < 0) word = at;
      polarity.hear(clauses.first(clause), clauses.last(clause));
    }
    return word;
  };

  const touchpointsOf = (text: string, sentiment: Sentiment, indices: readonly number[]): Touchpoint[] => {
    const touchpoints: Touchpoint[] = [];
    if (indices.length === 0) return touchpoints;
    const parts = clauses.split(tokens);
    polarity.open(tokens, { sentiment, contrast: clauses.contrast() });
    for (const index of indices) {
      const id = touchpointIds[index];
      const word = hear(FIRST_TOUCHPOINT + index);
      if (word < 0 || id === undefined) continue;
      touchpoints.push({ id, polarity: polarity.of(parts === 1, index), quote: clauses.quote(text, tokens, word) });
      if (touchpoints.length === MAX_TOUCHPOINTS) break;
    }
    return touchpoints;
  };

  return (text, { sentiment, bought }) => {
    tokenise(text, tokens);
    match(tokens, matches);
    const verdict = judge(tokens, matches, bought);
    const found: Stage[] = [];
    const quotes: string[] = [];
    for (const index of verdict.stages) {
      const stage = stages[index];
      if (stage === undefined || found.length === MAX_STAGES) continue;
      if (verdict.believed && stage === 'purchase') quotes.unshift(VERIFIED_PURCHASE);
      found.push(stage);
      evidence.quote(text, tokens, matches, index, quotes);
    }
    if (quotes.length > MAX_QUOTES) quotes.length = MAX_QUOTES;
    return {
      funnel: { stage: found[0] ?? 'unclear', stages: found, confidence: verdict.confidence, evidence: quotes },
      touchpoints: touchpointsOf(text, sentiment, verdict.touchpoints),
      relationship: relationships[verdict.relationship] ?? 'none',
      wording: wordingOfTokens(tokens),
    };
  };
}
