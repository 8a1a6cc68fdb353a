/** Olist: `review_answer_timestamp` is when the customer answered the survey, not a reply (exports.md §D). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const olist = {
  name: 'olist',
  title: 'Olist',
  source: 'marketplace',
  zone: null,
  fits: signature(
    ['review_comment_message', 'review_score'],
    ['review_id', 'order_id', 'review_comment_title', 'review_creation_date', 'review_answer_timestamp'],
  ),
  columns: {
    id: ['review_id'],
    text: ['review_comment_message'],
    title: ['review_comment_title'],
    rating: ['review_score'],
    createdAt: ['review_creation_date'],
    product: ['product_id'],
  },
  scale: 5,
  replies: false,
} satisfies Preset;
