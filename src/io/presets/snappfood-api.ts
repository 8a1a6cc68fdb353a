/** Snappfood's comments API: ratings out of 10, a feeling, replies nested (exports.md §D; the reply's names are from memory). */
import type { Preset } from './preset.ts';
import { replyIn } from './reply-cell.ts';
import { signature } from './signature.ts';

const texts = ['replies.0.commentText', 'replies.0.text'];
const dates = ['replies.0.createdDate'];

export const snappfoodApi = {
  name: 'snappfood-api',
  title: 'Snappfood (comments API)',
  source: 'marketplace',
  zone: 'Asia/Tehran',
  fits: signature(
    ['commentId', 'commentText', 'rate'],
    ['createdDate', 'sender', 'feeling', 'foods', 'foods.0.title', 'replies', ...texts],
  ),
  columns: {
    id: ['commentId'],
    text: ['commentText'],
    rating: ['rate'],
    recommended: ['feeling'],
    createdAt: ['createdDate'],
    replyText: [...texts, 'replies'],
    replyAt: [...dates, 'replies'],
    author: ['customerId', 'sender'],
    product: ['vendorCode', 'vendorTitle'],
  },
  derive: replyIn('replies', texts, dates),
  scale: 10,
} satisfies Preset;
