/** Decides from cues alone, for when no model is at hand. */
import { relationships, stages, touchpointIds } from '../../review.ts';
import { CUE_COUNT, FIRST_RELATIONSHIP, FIRST_TOUCHPOINT, NOTHING } from './cues/compile.ts';
import type { Matches } from './cues/match.ts';
import { stageOf, strengthOf } from './cues/strength.ts';
import type { Judge } from './judge.ts';

/** A further stage needs a cue that is right at least this often. */
const PRESENT_ABOVE = 0.45;
const NO_RELATIONSHIP = relationships.indexOf('none');
/** Of several kinds of relationship the one whose cues say most: shares of texts, measured on the training texts. */
const relationshipStrength: Readonly<Record<(typeof relationships)[number], number>> = {
  transactional: 0.5,
  emotional: 0.42,
  community: 0.32,
  value_added: 0.16,
  none: 0,
};

export function createRules(): Judge {
  const primary = new Float64Array(stages.length);
  const alone = new Float64Array(stages.length);
  const present = new Float64Array(stages.length);
  return (_tokens, matches) => {
    for (const shares of [primary, alone, present]) shares.fill(0);
    for (const cue of matches.cue) {
      if (cue >= NOTHING) continue;
      const stage = stageOf(cue);
      const strength = strengthOf(cue);
      primary[stage] = Math.max(primary[stage] ?? 0, strength.primary);
      alone[stage] = Math.max(alone[stage] ?? 0, strength.alone);
      present[stage] = Math.max(present[stage] ?? 0, strength.present);
    }
    const order = [...primary.keys()]
      .filter((stage) => (primary[stage] ?? 0) > 0)
      .sort((a, b) => (primary[b] ?? 0) - (primary[a] ?? 0));
    const [first, ...rest] = order;
    const shared = {
      touchpoints: touchpointsOf(matches),
      relationship: relationshipOf(matches),
      believed: false,
    };
    // Without any cue 53 in 100 training texts have no stage.
    if (first === undefined) return { stages: [], confidence: 0.53, ...shared };
    return {
      stages: [first, ...rest.filter((stage) => (present[stage] ?? 0) >= PRESENT_ABOVE)],
      confidence: (rest.length === 0 ? alone[first] : primary[first]) ?? 0,
      ...shared,
    };
  };
}

/** Touchpoints in the order in which the text names them. */
function touchpointsOf(matches: Matches): number[] {
  const found: number[] = [];
  for (const cue of matches.cue) {
    const touchpoint = cue - FIRST_TOUCHPOINT;
    if (touchpoint < 0 || touchpoint >= touchpointIds.length || found.includes(touchpoint)) continue;
    found.push(touchpoint);
  }
  return found;
}

function relationshipOf(matches: Matches): number {
  let best = NO_RELATIONSHIP;
  for (const cue of matches.cue) {
    if (cue < FIRST_RELATIONSHIP || cue >= CUE_COUNT) continue;
    const index = cue - FIRST_RELATIONSHIP;
    if (value(index) > value(best)) best = index;
  }
  return best;
}

const value = (index: number): number => relationshipStrength[relationships[index] ?? 'none'];
