/** Digikala's comments API (exports.md §D). A review may be nothing but its advantages and disadvantages. */
import { linesOf } from './cells.ts';
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

const points = linesOf('advantages', 'disadvantages');

export const digikalaApi = {
  name: 'digikala-api',
  title: 'Digikala (comments API)',
  source: 'marketplace',
  zone: 'Asia/Tehran',
  fits: signature(
    ['body', 'rate', 'is_buyer', 'recommendation_status'],
    ['id', 'title', 'created_at', 'user_name', 'advantages', 'disadvantages', 'likes', 'dislikes'],
    ['seller_code', 'true_to_size_rate'],
  ),
  columns: {
    id: ['id'],
    text: ['body', 'advantages', 'disadvantages'],
    title: ['title'],
    rating: ['rate'],
    recommended: ['recommendation_status'],
    createdAt: ['created_at'],
    author: ['user_id', 'user_name'],
    product: ['product_id', 'purchased_item.title'],
    verified: ['is_buyer'],
    likes: ['likes', 'reactions.likes'],
  },
  derive: { text: (cell) => cell('body') || points(cell) },
  scale: 5,
  zeroIsNone: true,
  replies: false,
} satisfies Preset;
