/** Opinew CSV: Judge.me's names with a state and stock columns (exports.md §C). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const opinew = {
  name: 'opinew',
  title: 'Opinew',
  source: 'own',
  zone: null,
  fits: signature(
    ['body', 'rating', 'review_date', 'state', 'reviewer_name'],
    [
      'reviewer_email',
      'product_id',
      'product_handle',
      'reply',
      'reply_date',
      'picture_urls',
      'SKU',
      'barcode',
      'region',
    ],
    ['curated'],
  ),
  columns: {
    text: ['body'],
    title: ['title'],
    rating: ['rating'],
    createdAt: ['review_date'],
    replyText: ['reply'],
    replyAt: ['reply_date'],
    author: ['reviewer_email', 'reviewer_name'],
    product: ['product_handle', 'product_id'],
  },
  scale: 5,
} satisfies Preset;
