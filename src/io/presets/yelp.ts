/** The Yelp open dataset: one JSON object per line, no owner replies (exports.md §B5). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const yelp = {
  name: 'yelp',
  title: 'Yelp open dataset',
  source: 'independent',
  zone: null,
  fits: signature(['business_id', 'stars', 'text', 'useful'], ['review_id', 'user_id', 'funny', 'cool', 'date']),
  columns: {
    id: ['review_id'],
    text: ['text'],
    rating: ['stars'],
    createdAt: ['date'],
    author: ['user_id'],
    product: ['business_id'],
    likes: ['useful'],
  },
  scale: 5,
  replies: false,
} satisfies Preset;
