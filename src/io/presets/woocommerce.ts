/** WooCommerce (WebToffee style): replies are rows of their own under `comment_parent` (exports.md §C, §I.10). */
import type { Cells, Preset } from './preset.ts';
import { signature } from './signature.ts';

export const woocommerce = {
  name: 'woocommerce',
  title: 'WooCommerce product reviews',
  source: 'own',
  zone: null,
  fits: signature(
    ['comment_ID', 'comment_content', 'comment_parent'],
    ['comment_post_ID', 'comment_author', 'comment_date', 'comment_date_gmt', 'user_id', 'rating', 'product_title'],
  ),
  columns: {
    id: ['comment_ID'],
    text: ['comment_content'],
    title: ['title'],
    rating: ['rating'],
    createdAt: ['comment_date_gmt', 'comment_date'],
    author: ['comment_author_email', 'user_id', 'comment_author'],
    product: ['product_SKU', 'product_title', 'comment_post_ID'],
    verified: ['verified'],
  },
  derive: { author: person },
  scale: 5,
  zeroIsNone: true,
  replies: true,
  kind(cell) {
    const parent = cell('comment_parent').trim();
    return parent === '' || parent === '0' ? { kind: 'review' } : { kind: 'child', parent, author: person(cell) };
  },
} satisfies Preset;

/** The e-mail, else the account (0 is a guest), else the name: the same key for a customer's review and follow-up. */
function person(cell: Cells): string {
  const email = cell('comment_author_email').trim().toLowerCase();
  if (email !== '') return email;
  const user = cell('user_id').trim();
  return user !== '' && user !== '0' ? user : cell('comment_author');
}
