/** X-Cart reviews CSV, dates `1 Jan 2013` (exports.md §C). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const xCart = {
  name: 'x-cart',
  title: 'X-Cart',
  source: 'own',
  zone: null,
  fits: signature(
    ['review', 'rating', 'additionDate'],
    ['product', 'response', 'responseDate', 'respondent', 'reviewerName', 'email', 'status'],
  ),
  columns: {
    text: ['review'],
    rating: ['rating'],
    createdAt: ['additionDate'],
    replyText: ['response'],
    replyAt: ['responseDate'],
    author: ['email', 'reviewerName'],
    product: ['product'],
  },
  scale: 5,
} satisfies Preset;
