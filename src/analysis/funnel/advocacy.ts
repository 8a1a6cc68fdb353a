/** Who recommends, who warns, who says to come back and who leaves. */
import { type Advocacy, type VoiceName, voiceNames } from '../funnel-section.ts';
import type { Intent } from '../intents/intents.ts';
import { addCounts } from '../metrics/counts.ts';
import { wilson } from '../statistics/wilson.ts';
import { enough } from './matters.ts';
import type { Heard } from './part.ts';
import { keepDistinct, mostTelling, quotedOf, quoteOf, type Told, weightOf, wouldStay } from './quoted.ts';

export interface AdvocacyState {
  readonly counts: Record<VoiceName, number>;
  readonly quotes: Record<VoiceName, Told[]>;
  /** The column: yes, and yes or no. */
  yes: number;
  asked: number;
}

const intents = {
  recommend: 'recommends',
  warn: 'warns',
  return: 'returns',
  leave: 'leaves',
} as const satisfies Record<VoiceName, Intent>;
/** Whom one would expect to say so: their words are the more telling. */
const signs = { recommend: 1, warn: -1, return: 1, leave: -1 } as const satisfies Record<VoiceName, number>;

export function createAdvocacy(): AdvocacyState {
  return {
    counts: { recommend: 0, warn: 0, return: 0, leave: 0 },
    quotes: { recommend: [], warn: [], return: [], leave: [] },
    yes: 0,
    asked: 0,
  };
}

export function addToAdvocacy(state: AdvocacyState, { record, voices }: Heard, most: number): void {
  for (const voice of voiceNames) {
    const quote = voices[intents[voice]];
    if (quote === null) continue;
    state.counts[voice]++;
    const weight = weightOf(record, signs[voice], quote);
    if (wouldStay(state.quotes[voice], weight, most))
      keepDistinct(state.quotes[voice], { ...quoteOf(record, quote), weight }, mostTelling, most);
  }
}

/** The column speaks for reviews without text as well. */
export function addRecommended(state: AdvocacyState, recommended: boolean | null): void {
  if (recommended !== null) state.asked++;
  if (recommended === true) state.yes++;
}

export function mergeAdvocacy(into: AdvocacyState, from: AdvocacyState, most: number): void {
  addCounts(into.counts, from.counts);
  into.yes += from.yes;
  into.asked += from.asked;
  for (const voice of voiceNames)
    for (const told of from.quotes[voice]) keepDistinct(into.quotes[voice], told, mostTelling, most);
}

export function resultOfAdvocacy({ counts, quotes, yes, asked }: AdvocacyState, read: number): Advocacy {
  return {
    voices: voiceNames.map((voice) => ({
      voice,
      reviews: counts[voice],
      share: enough(wilson(counts[voice], read)),
      quotes: quotes[voice].map(quotedOf),
    })),
    column: enough(wilson(yes, asked)),
  };
}
