/** Stamped.io (exports.md §C; from memory, low confidence). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const stamped = {
  name: 'stamped',
  title: 'Stamped.io',
  source: 'own',
  zone: null,
  fits: signature(
    ['reviewMessage', 'reviewRating', 'reviewDate'],
    ['reviewTitle', 'reviewReply', 'author', 'email', 'productId'],
  ),
  columns: {
    id: ['reviewId', 'id'],
    text: ['reviewMessage'],
    title: ['reviewTitle'],
    rating: ['reviewRating'],
    createdAt: ['reviewDate'],
    replyText: ['reviewReply'],
    replyAt: ['reviewReplyDate', 'dateReplied'],
    author: ['email', 'author'],
    product: ['productId'],
  },
  scale: 5,
} satisfies Preset;
