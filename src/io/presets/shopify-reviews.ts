/** Shopify Product Reviews CSV (exports.md §C). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const shopifyReviews = {
  name: 'shopify-reviews',
  title: 'Shopify Product Reviews',
  source: 'own',
  zone: null,
  fits: signature(
    ['product_handle', 'state', 'rating', 'body', 'created_at'],
    ['title', 'author', 'email', 'location', 'reply', 'replied_at'],
  ),
  columns: {
    text: ['body'],
    title: ['title'],
    rating: ['rating'],
    createdAt: ['created_at'],
    replyText: ['reply'],
    replyAt: ['replied_at'],
    author: ['email', 'author'],
    product: ['product_handle'],
  },
  scale: 5,
} satisfies Preset;
