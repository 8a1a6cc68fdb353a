/** AppFollow API: date beside time, and a reply date of day precision (exports.md §A9). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const appfollow = {
  name: 'appfollow',
  title: 'AppFollow',
  source: 'independent',
  zone: null,
  fits: signature(
    ['review_id', 'rating', 'content', 'answer_text'],
    [
      'ext_id',
      'author',
      'title',
      'date',
      'time',
      'created',
      'store',
      'has_answer',
      'answer_date',
      'was_changed',
      'user_id',
    ],
  ),
  columns: {
    id: ['review_id'],
    text: ['content'],
    title: ['title'],
    rating: ['rating'],
    // `created` is when AppFollow stored it
    createdAt: ['date', 'time'],
    replyText: ['answer_text'],
    replyAt: ['answer_date'],
    author: ['user_id', 'author'],
    product: ['ext_id'],
    likes: ['thumbs_up_cnt'],
  },
  derive: {
    createdAt: (cell) => (cell('date') === '' ? '' : `${cell('date')} ${cell('time')}`.trim()),
  },
  scale: 5,
} satisfies Preset;
