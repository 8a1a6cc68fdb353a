/** Counts of the sentiment labels, and the shares they come to. */
import { type SentimentLabel, sentimentLabels } from '../../review.ts';
import type { Distribution } from '../sentiment-section.ts';
import { net } from '../statistics/net.ts';
import { wilson } from '../statistics/wilson.ts';

export type Labels = Record<SentimentLabel, number>;

export function noLabels(): Labels {
  return { negative: 0, neutral: 0, positive: 0, mixed: 0, unscored: 0 };
}

function scoredOf(labels: Labels): number {
  let scored = 0;
  for (const label of sentimentLabels) if (label !== 'unscored') scored += labels[label];
  return scored;
}

/** Shares are of the scored reviews; coverage is theirs of all. */
export function distributionOf(labels: Labels): Distribution {
  const scored = scoredOf(labels);
  return {
    labels: { ...labels },
    positive: wilson(labels.positive, scored),
    neutral: wilson(labels.neutral, scored),
    mixed: wilson(labels.mixed, scored),
    negative: wilson(labels.negative, scored),
    net: net(labels.positive, labels.negative, scored),
    coverage: wilson(scored, scored + labels.unscored),
  };
}
