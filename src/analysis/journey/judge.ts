/** Decides with the trained model what a text says about the journey. */
import { relationships, stages, touchpointIds } from '../../review.ts';
import { FIRST_RELATIONSHIP, FIRST_TOUCHPOINT, NOTHING } from './cues/compile.ts';
import type { Matches } from './cues/match.ts';
import { stageOf } from './cues/strength.ts';
import { stageCues } from './cues/table.ts';
import { readSignals, SIGNALS } from './features.ts';
import { PRESENT, PRIMARY, RELATIONSHIP, TOUCHPOINT, UNCLEAR, type JourneyModel } from './model.ts';
import type { Reading } from './reading.ts';
import { HASH_SEED, hashStep, isWord, type Tokens } from './tokens.ts';

/** Indices into the tables of review.ts. */
interface Verdict {
  /** Primary first; empty for unclear. */
  readonly stages: readonly number[];
  /** 0 … 1: how often such a primary stage (or `unclear`) is right. */
  readonly confidence: number;
  /** Most certain first. */
  readonly touchpoints: readonly number[];
  readonly relationship: number;
  /** The export says that the writer bought, and the text does not deny it. */
  readonly believed: boolean;
}

/** `bought`: the export says that the writer bought the thing. */
export type Judge = (tokens: Tokens, matches: Matches, bought: boolean) => Verdict;

/** Hashes of words that say nothing of a stage, whatever the model makes of them. */
interface BareWords {
  readonly bare: ReadonlySet<number>;
  readonly empty: ReadonlySet<number>;
}

const PURCHASE = stages.indexOf('purchase');
const RETENTION = stages.indexOf('retention');
/**
 * Nats that a verified purchase takes from every stage before it and from `unclear`: a text has to speak clearly of something
 * else (e.g. seven times likelier) to be placed elsewhere. Set by hand: no labelled text carries the mark.
 */
const BOUGHT = 2;

/**
 * A text of so few words whose stage cues all name one stage says so plainly: the cue tables know more ways to say it than
 * the labelled texts show. In nats; set by hand, its effect is in docs/experiments.md.
 */
const SHORT = 10;
const PLAIN = 2;
/** The same for the touchpoints that a short text names. */
const NAMED = 1.5;

/**
 * Nats that "I have not bought it", "would have bought" and "have you bought it?" take from a purchase where nothing else
 * speaks of one: the model knows the word, the cues know its tense. Set by hand.
 */
const UNBOUGHT = 4;

/** Texts of more words say more than approval. */
const BARE = 6;

/** Does a short text hold nothing but approval or disapproval ("very good app")? */
function isBare(tokens: Tokens, { bare, empty }: BareWords): boolean {
  if (tokens.count > BARE) return false;
  for (let word = 0; word < tokens.count; word++) {
    const hash = tokens.hash[word] ?? 0;
    if (hash === QUESTION || (isWord(tokens, word) && !bare.has(hash) && !empty.has(hash))) return false;
  }
  return true;
}

/** What a short text names plainly it judges: as for its stage. */
function nameTouchpoints(matches: Matches, logits: Float32Array): void {
  let named = 0;
  for (const cue of matches.cue) {
    if (cue < FIRST_TOUCHPOINT || cue >= FIRST_RELATIONSHIP) continue;
    const at = cue - FIRST_TOUCHPOINT;
    if ((named & (1 << at)) !== 0) continue;
    named |= 1 << at;
    logits[TOUCHPOINT + at] = (logits[TOUCHPOINT + at] ?? 0) + NAMED;
  }
}

const JUDGEMENT = stageCues.indexOf('purchase.judge');

/** Does any cue say that the writer bought or used something? What a thing is like, others say as well. */
function namesPurchase(matches: Matches): boolean {
  for (const cue of matches.cue) if (cue < NOTHING && cue !== JUDGEMENT && stageOf(cue) >= PURCHASE) return true;
  return false;
}

/** The one stage that all stage cues of a text name, or −1. */
function onlyStage(matches: Matches): number {
  let only = -1;
  for (const cue of matches.cue) {
    if (cue >= NOTHING) continue;
    const stage = stageOf(cue);
    if (only >= 0 && stage !== only) return -1;
    only = stage;
  }
  return only;
}

const QUESTION = hashStep(HASH_SEED, 63);
const NONE: readonly number[] = [];

export function createJudge(model: JourneyModel, reading: Reading, words: BareWords): Judge {
  const signals = new Float32Array(SIGNALS);
  const [stageAbove = 0, presentAbove = 0.5, touchpointAbove = 0.5, temperature = 1] = model.limits;
  // Compared as logits: no exponential for what is not given.
  const presentLimit = logitOf(presentAbove);
  const touchpointLimit = logitOf(touchpointAbove);
  return (tokens, matches, bought) => {
    reading.read(tokens);
    readSignals(tokens, matches, signals);
    const logits = reading.logits(signals);
    const plain = tokens.count <= SHORT ? onlyStage(matches) : -1;
    if (plain >= 0) {
      logits[PRIMARY + plain] = (logits[PRIMARY + plain] ?? 0) + PLAIN;
      logits[PRESENT + plain] = (logits[PRESENT + plain] ?? 0) + PLAIN;
    }
    if (tokens.count <= SHORT) nameTouchpoints(matches, logits);
    if (matches.unbought && !namesPurchase(matches)) {
      logits[PRIMARY + PURCHASE] = (logits[PRIMARY + PURCHASE] ?? 0) - UNBOUGHT;
      logits[PRESENT + PURCHASE] = (logits[PRESENT + PURCHASE] ?? 0) - UNBOUGHT;
    }
    // who is known to have bought is believed unless the text denies it
    const buyer = bought && !matches.unbought;
    if (buyer)
      for (let i = PRIMARY; i <= UNCLEAR; i++)
        if (i !== PRIMARY + PURCHASE && i !== PRIMARY + RETENTION) logits[i] = (logits[i] ?? 0) - BOUGHT * temperature;
    // and then at some stage for certain
    const count = buyer ? stages.length : stages.length + 1;
    const top = best(logits, PRIMARY, count);
    let sum = 0;
    for (let i = PRIMARY; i < PRIMARY + count; i++)
      sum += Math.exp(((logits[i] ?? 0) - (logits[top] ?? 0)) / temperature);
    const sure = 1 / sum;
    // A text without words of its own says nothing; a stage that is a mere guess is none.
    const unclear = !buyer && (top === UNCLEAR || sure < stageAbove || isBare(tokens, words));
    const odds = Math.exp(((logits[UNCLEAR] ?? 0) - (logits[top] ?? 0)) / temperature);
    return {
      believed: buyer,
      stages: unclear ? NONE : above(logits, PRESENT, stages.length, presentLimit, top - PRIMARY),
      confidence: unclear ? odds * sure : sure,
      touchpoints: above(logits, TOUCHPOINT, touchpointIds.length, touchpointLimit, -1),
      relationship: best(logits, RELATIONSHIP, relationships.length) - RELATIONSHIP,
    };
  };
}

const logitOf = (probability: number): number => Math.log(probability / (1 - probability));

function best(logits: Float32Array, from: number, count: number): number {
  let top = from;
  for (let i = from + 1; i < from + count; i++) if ((logits[i] ?? 0) > (logits[top] ?? 0)) top = i;
  return top;
}

/** Offsets from `from` whose logit exceeds `limit`, the likeliest first; `first` (if any) before all others. */
function above(logits: Float32Array, from: number, count: number, limit: number, first: number): number[] {
  const found: number[] = first < 0 ? [] : [first];
  for (let i = 0; i < count; i++) {
    const logit = logits[from + i] ?? 0;
    if (i === first || !(logit > limit)) continue;
    let at = found.length;
    while (at > (first < 0 ? 0 : 1) && (logits[from + (found[at - 1] ?? 0)] ?? 0) < logit) at--;
    found.splice(at, 0, i);
  }
  return found;
}
