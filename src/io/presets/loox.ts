/** Loox: the export calls its text `review`, the import file `body` (exports.md §C). */
import type { Preset } from './preset.ts';
import { anyOf, signature } from './signature.ts';

export const loox = {
  name: 'loox',
  title: 'Loox',
  source: 'own',
  zone: null,
  fits: anyOf(
    signature(
      ['rating', 'nickname', 'review', 'handle'],
      ['id', 'status', 'email', 'full_name', 'date', 'productId', 'img', 'variant', 'verified_purchase'],
    ),
    signature(
      ['product_handle', 'rating', 'body', 'created_at', 'photo_url'],
      ['author', 'email', 'title', 'verified_purchase'],
    ),
  ),
  columns: {
    id: ['id'],
    text: ['review', 'body'],
    title: ['title'],
    rating: ['rating'],
    createdAt: ['date', 'created_at'],
    author: ['email', 'full_name', 'nickname', 'author'],
    product: ['handle', 'product_handle', 'productId'],
    verified: ['verified_purchase'],
  },
  scale: 5,
} satisfies Preset;
