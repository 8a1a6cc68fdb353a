/** The community: rhythm of the reviews, silence, spikes, returning reviewers, repeated texts. */
import type { CommunitySection } from '../community-section.ts';
import type { Depth } from '../depths.ts';
import { dayOf } from '../groupings.ts';
import { type Fingerprint, fingerprintOf } from '../near-duplicates/fingerprint.ts';
import { createWords, readWords, wordingOf } from '../near-duplicates/words.ts';
import { wilson } from '../statistics/wilson.ts';
import { addDay, type Days, mergeDays, sampleText } from './community-days.ts';
import { rhythmOf, startOf } from './community-rhythm.ts';
import { spikesOf } from './community-spikes.ts';
import { addVoice, createVoices, mergeVoices, repeatedOf, returningOf, type VoicesState } from './community-voices.ts';

export interface CommunityState {
  /** The asOf given; null: the newest review ends the last week. */
  asOf: number | null;
  reviews: number;
  known: number;
  answered: number;
  /** By day since 1970, as text. */
  readonly days: Days;
  readonly voices: VoicesState;
}

const words = createWords();

function printOf(text: string): Fingerprint {
  readWords(text, words);
  return fingerprintOf(words, 2);
}

export const communityDepth: Depth<CommunityState, CommunitySection> = {
  name: 'communityDepth',
  definition:
    'Only from analyze and latency. Rhythm: reviews per ISO week (UTC) of the first submission, from the week in which the first tenth of the reviews is passed to the last week complete at the asOf given, else at the newest review; silent weeks among them; falling silent: the last 4 complete weeks against the 12 before, exact conditional Poisson test. Spike: a day with at least 10 reviews whose number, or whose share of critical reviews, lies 5 robust standard deviations (1.4826 · MAD, no less than the Poisson or binomial one) above the median of the same weekdays in the six weeks before and after. Returning: authors with at least two reviews. Repeated: texts of at least five words that stand in the input at least twice. Beyond 4,000 authors or texts and beyond 64 texts a day the figures are estimates from a random sample.',
  sentences: false,
  inGroups: false,
  init: () => ({ asOf: null, reviews: 0, known: 0, answered: 0, days: {}, voices: createVoices() }),
  add: (state, record, { asOf }) => {
    const { review, response } = record;
    const { createdAt } = review;
    state.asOf = asOf;
    if (asOf !== null && createdAt !== null && createdAt.ms > asOf) return;
    state.reviews++;
    if (response.status !== 'unknown') state.known++;
    if (response.status === 'answered') state.answered++;
    const text = review.text ?? review.title ?? '';
    const { wording = wordingOf(text) } = record;
    addVoice(state.voices, review, wording);
    if (createdAt === null) return;
    const day = addDay(state.days, dayOf(createdAt), record);
    if (wording !== null) sampleText(day, review, createdAt, wording, () => printOf(text));
  },
  merge: (into, from) => {
    into.asOf ??= from.asOf;
    into.reviews += from.reviews;
    into.known += from.known;
    into.answered += from.answered;
    mergeDays(into.days, from.days);
    mergeVoices(into.voices, from.voices);
  },
  result: ({ asOf, reviews, known, answered, days, voices }) => ({
    reviews,
    rhythm: rhythmOf(days, asOf),
    spikes: spikesOf(days, startOf(days)),
    returning: returningOf(voices),
    repeatedTexts: repeatedOf(voices),
    heard: wilson(answered, known),
  }),
};
