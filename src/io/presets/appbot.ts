/** Appbot's import columns (exports.md §A9); its export header is not public. */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const appbot = {
  name: 'appbot',
  title: 'Appbot',
  source: 'independent',
  zone: null,
  fits: signature(
    ['store_id', 'body', 'subject', 'published_at', 'rating'],
    ['id', 'author', 'version', 'country_code', 'reply_text', 'reply_date'],
  ),
  columns: {
    id: ['id'],
    text: ['body'],
    title: ['subject'],
    rating: ['rating'],
    createdAt: ['published_at'],
    replyText: ['reply_text'],
    replyAt: ['reply_date'],
    author: ['author'],
    product: ['store_id'],
  },
  scale: 5,
} satisfies Preset;
