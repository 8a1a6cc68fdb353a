/** What the texts say. */
import { type Language, type ReviewRecord, type SentimentLabel, sentimentLabels } from '../../review.ts';
import type { SentimentSection } from '../report.ts';
import { net } from '../statistics/net.ts';
import { wilson } from '../statistics/wilson.ts';
import { addCounts, languages } from './counts.ts';
import type { Metric } from './metric.ts';

type Labels = Record<SentimentLabel, number>;

export interface SentimentState {
  languages: Record<Language, Labels>;
  /** Scored reviews that have stars, and those of them whose confident text says the opposite. */
  comparable: number;
  contradicting: number;
}

/** From here on a label is trusted enough to be held against the stars (confidence is calibrated: one in five may be wrong at worst). */
const confident = 0.8;

export const sentiment: Metric<SentimentState, SentimentSection> = {
  name: 'sentiment',
  definition:
    'Positive and negative are shares of the scored reviews (Wilson 95 %); net is (positive − negative) ÷ (positive + neutral + negative + mixed) with the multinomial 95 % margin; coverage is scored ÷ reviews; mismatch is the share, among scored reviews with stars, of confident (≥ 0.8) positive texts with at most 2 stars and negative ones with at least 4. Texts not scored are never counted as neutral.',
  init: () => ({
    languages: { fa: noLabels(), ar: noLabels(), en: noLabels(), other: noLabels(), und: noLabels() },
    comparable: 0,
    contradicting: 0,
  }),
  add: (state, record) => {
    state.languages[record.language][record.sentiment.label]++;
    if (record.review.rating === null || record.sentiment.label === 'unscored') return;
    state.comparable++;
    if (contradicts(record, record.review.rating.stars)) state.contradicting++;
  },
  merge: (into, from) => {
    for (const language of languages) addCounts(into.languages[language], from.languages[language]);
    into.comparable += from.comparable;
    into.contradicting += from.contradicting;
  },
  result: (state) => {
    const labels = noLabels();
    for (const language of languages) addCounts(labels, state.languages[language]);
    const scored = scoredOf(labels);
    return {
      labels,
      positive: wilson(labels.positive, scored),
      negative: wilson(labels.negative, scored),
      net: netOf(labels),
      coverage: wilson(scored, scored + labels.unscored),
      languages: languages
        .map((language) => ({ language, ...ofLanguage(state.languages[language]) }))
        .filter((row) => row.reviews > 0),
      mismatch: wilson(state.contradicting, state.comparable),
    };
  },
};

function contradicts({ sentiment: { label, confidence } }: ReviewRecord, stars: number): boolean {
  if (confidence === null || confidence < confident) return false;
  return label === 'positive' ? stars <= 2 : label === 'negative' && stars >= 4;
}

function ofLanguage(labels: Labels): Omit<SentimentSection['languages'][number], 'language'> {
  const scored = scoredOf(labels);
  return { reviews: scored + labels.unscored, scored, net: netOf(labels) };
}

function netOf(labels: Labels) {
  return net(labels.positive, labels.negative, scoredOf(labels));
}

function scoredOf(labels: Labels): number {
  let scored = 0;
  for (const label of sentimentLabels) if (label !== 'unscored') scored += labels[label];
  return scored;
}

function noLabels(): Labels {
  return { negative: 0, neutral: 0, positive: 0, mixed: 0, unscored: 0 };
}
