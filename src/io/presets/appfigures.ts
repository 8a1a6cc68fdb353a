/** Appfigures `/reviews` (exports.md §A9; partly from memory, so one telling name of several is enough). */
import type { Preset } from './preset.ts';
import { anyOf, signature } from './signature.ts';

const sure = ['author', 'review', 'stars', 'date'];
const telling = ['title', 'iso', 'country', 'version', 'product', 'product_name', 'original_title', 'store'];

export const appfigures = {
  name: 'appfigures',
  title: 'Appfigures',
  source: 'independent',
  zone: null,
  fits: anyOf(
    signature([...sure, 'iso'], [...telling, 'original_review']),
    signature([...sure, 'original_review'], telling),
    signature([...sure, 'original.review'], telling),
  ),
  columns: {
    id: ['id'],
    // the author's own words, not the translation
    text: ['original_review', 'original.review', 'review'],
    title: ['original_title', 'original.title', 'title'],
    rating: ['stars'],
    createdAt: ['date'],
    replyText: ['response', 'response.text'],
    replyAt: ['response_date', 'response.date'],
    author: ['author'],
    product: ['product', 'product_id', 'product_name'],
  },
  scale: 5,
} satisfies Preset;
