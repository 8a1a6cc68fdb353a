/** Google Business Profile API: the review's text and the reply's are both called `comment` (exports.md §B3). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const googleBusiness = {
  name: 'google-business',
  title: 'Google Business Profile API',
  source: 'independent',
  zone: null,
  fits: signature(
    ['starRating', 'createTime'],
    [
      'reviewId',
      'name',
      'comment',
      'updateTime',
      'reviewer.displayName',
      'reviewReply.comment',
      'reviewReply.updateTime',
    ],
  ),
  columns: {
    id: ['reviewId', 'name'],
    text: ['comment'],
    rating: ['starRating'],
    createdAt: ['createTime'],
    editedAt: ['updateTime'],
    replyText: ['reviewReply.comment'],
    replyAt: ['reviewReply.updateTime'],
    author: ['reviewer.displayName'],
    product: ['locationName', 'location'],
  },
  scale: 5,
  replies: true,
} satisfies Preset;
