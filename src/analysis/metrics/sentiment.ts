/** What the texts say. */
import { type Language, languageCodes } from '../../review.ts';
import type { SentimentSection } from '../sentiment-section.ts';
import { wilson } from '../statistics/wilson.ts';
import { contradictionOf } from './contradictions.ts';
import { addCounts } from './counts.ts';
import { distributionOf, type Labels, noLabels } from './labels.ts';
import type { Metric } from './metric.ts';

export interface SentimentState {
  languages: Record<Language, Labels>;
  /** Scored reviews that have stars, and those of them whose confident text says the opposite. */
  comparable: number;
  contradicting: number;
}

export const sentiment: Metric<SentimentState, SentimentSection> = {
  name: 'sentiment',
  definition:
    'Positive, neutral, mixed and negative are shares of the scored reviews (Wilson 95 %); net is (positive − negative) ÷ (positive + neutral + negative + mixed) with the multinomial 95 % margin; coverage is scored ÷ reviews; mismatch is the share, among scored reviews with stars, of confident (≥ 0.8) positive texts with at most 2 stars and negative ones with at least 4. Texts not scored are never counted as neutral.',
  init: () => ({
    languages: { fa: noLabels(), ar: noLabels(), en: noLabels(), other: noLabels(), und: noLabels() },
    comparable: 0,
    contradicting: 0,
  }),
  add: (state, record) => {
    state.languages[record.language][record.sentiment.label]++;
    if (record.review.rating === null || record.sentiment.label === 'unscored') return;
    state.comparable++;
    if (contradictionOf(record) !== null) state.contradicting++;
  },
  merge: (into, from) => {
    for (const language of languageCodes) addCounts(into.languages[language], from.languages[language]);
    into.comparable += from.comparable;
    into.contradicting += from.contradicting;
  },
  result: (state) => {
    const labels = noLabels();
    for (const language of languageCodes) addCounts(labels, state.languages[language]);
    return {
      ...distributionOf(labels),
      languages: languageCodes
        .map((language) => ({ language, ...netOf(state.languages[language]) }))
        .filter((row) => row.reviews > 0),
      mismatch: wilson(state.contradicting, state.comparable),
    };
  },
};

function netOf(labels: Labels): Omit<SentimentSection['languages'][number], 'language'> {
  const { net, coverage } = distributionOf(labels);
  return { reviews: coverage.n, scored: net.n, net };
}
