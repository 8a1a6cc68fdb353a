/** Judge.me CSV; older files lack reply_date, its import file lacks curated (exports.md §C). */
import type { Preset } from './preset.ts';
import { anyOf, signature } from './signature.ts';

const telling = [
  'title',
  'source',
  'reviewer_email',
  'product_id',
  'reply',
  'reply_date',
  'picture_urls',
  'ip_address',
];

export const judgeMe = {
  name: 'judge-me',
  title: 'Judge.me',
  source: 'own',
  zone: null,
  fits: anyOf(
    signature(
      ['body', 'rating', 'review_date', 'reviewer_name', 'curated'],
      [...telling, 'product_handle', 'location'],
    ),
    signature(['body', 'rating', 'review_date', 'reviewer_name', 'product_handle'], telling, ['state']),
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
