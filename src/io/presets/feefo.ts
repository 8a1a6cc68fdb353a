/** Feefo, as flattened by its scrapers (exports.md §B9). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const feefo = {
  name: 'feefo',
  title: 'Feefo',
  source: 'independent',
  zone: null,
  fits: signature(
    ['rating', 'review_text', 'merchant_reply'],
    ['customer_name', 'product_title', 'product_sku', 'created_at', 'verification_state', 'locale'],
  ),
  columns: {
    id: ['review_id', 'id'],
    text: ['review_text'],
    rating: ['rating'],
    createdAt: ['created_at'],
    replyText: ['merchant_reply'],
    replyAt: ['merchant_reply_date', 'merchant_reply_at'],
    author: ['customer_name'],
    product: ['product_sku', 'product_title'],
    verified: ['verification_state'],
  },
  scale: 5,
} satisfies Preset;
