/** Trustpilot product reviews, lower-case names (exports.md §B1). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const trustpilotProducts = {
  name: 'trustpilot-products',
  title: 'Trustpilot (product reviews)',
  source: 'independent',
  zone: null,
  fits: signature(['review_id', 'stars', 'content', 'consumer_name'], ['product_name', 'product_sku', 'created_at']),
  columns: {
    id: ['review_id'],
    text: ['content'],
    rating: ['stars'],
    createdAt: ['created_at'],
    author: ['consumer_name'],
    product: ['product_sku', 'product_name'],
  },
  scale: 5,
} satisfies Preset;
