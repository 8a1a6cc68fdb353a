/** Steam store reviews: thumbs only; the reply keys are absent, or '' and 0, where nobody answered (exports.md §D). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const steam = {
  name: 'steam',
  title: 'Steam (getreviews)',
  source: 'independent',
  zone: null,
  fits: signature(
    ['recommendationid', 'voted_up', 'review'],
    [
      'author.steamid',
      'timestamp_created',
      'timestamp_updated',
      'votes_up',
      'weighted_vote_score',
      'developer_response',
    ],
  ),
  columns: {
    id: ['recommendationid'],
    text: ['review'],
    recommended: ['voted_up'],
    createdAt: ['timestamp_created'],
    editedAt: ['timestamp_updated'],
    replyText: ['developer_response'],
    replyAt: ['timestamp_dev_responded'],
    author: ['author.steamid'],
    product: ['appid'],
    verified: ['steam_purchase'],
    likes: ['votes_up'],
  },
  replies: true,
} satisfies Preset;
