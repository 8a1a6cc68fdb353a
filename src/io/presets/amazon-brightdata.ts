/** Bright Data's Amazon CSV; a row with `error` is a page that failed to load (exports.md §D). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const amazonBrightdata = {
  name: 'amazon-brightdata',
  title: 'Amazon (Bright Data CSV)',
  source: 'marketplace',
  zone: null,
  fits: signature(
    ['review_header', 'review_text', 'review_posted_date'],
    ['review_id', 'rating', 'product_name', 'asin', 'author_name', 'is_verified', 'error'],
  ),
  columns: {
    id: ['review_id'],
    text: ['review_text'],
    title: ['review_header'],
    rating: ['rating'],
    createdAt: ['review_posted_date'],
    author: ['author_id', 'author_name'],
    product: ['asin', 'product_name'],
    verified: ['is_verified'],
    likes: ['helpful_count'],
  },
  scale: 5,
  replies: false,
  kind: (cell) => (cell('error').trim() === '' ? { kind: 'review' } : { kind: 'aside', reason: 'failed-row' }),
} satisfies Preset;
