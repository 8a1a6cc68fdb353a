/** Amazon reviews 2023: epoch milliseconds, sometimes as a float (exports.md §D). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const amazon2023 = {
  name: 'amazon-2023',
  title: 'Amazon reviews (2023 data)',
  source: 'marketplace',
  zone: null,
  fits: signature(
    ['rating', 'text', 'parent_asin', 'timestamp'],
    ['title', 'images', 'asin', 'user_id', 'helpful_vote', 'verified_purchase'],
  ),
  columns: {
    text: ['text'],
    title: ['title'],
    rating: ['rating'],
    createdAt: ['timestamp'],
    author: ['user_id'],
    product: ['parent_asin', 'asin'],
    verified: ['verified_purchase'],
    likes: ['helpful_vote'],
  },
  scale: 5,
  replies: false,
} satisfies Preset;
