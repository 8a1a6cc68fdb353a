/** The colour of each sentiment, the same on every screen. */
import type { SentimentLabel } from '../../../review.ts';
import type { Tone } from './line.ts';

export const labelTones = {
  positive: 'good',
  negative: 'bad',
  mixed: 'warn',
  neutral: 'plain',
  unscored: 'quiet',
} as const satisfies Record<SentimentLabel, Tone>;
