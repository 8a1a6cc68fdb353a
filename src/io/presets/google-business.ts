/** Google Business Profile API: the review's text and the reply's are both called `comment` (exports.md §B3). */
import { isObject } from '../read/json-value.ts';
import type { Preset } from './preset.ts';
import { anyOf, signature } from './signature.ts';

export const googleBusiness = {
  name: 'google-business',
  title: 'Google Business Profile API',
  source: 'independent',
  zone: null,
  fits: anyOf(
    signature(
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
    // locationReviews[] of batchGetReviews
    signature(['review.starRating', 'review.createTime'], ['name', 'review.reviewId', 'review.reviewReply.comment']),
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
  reshape(record) {
    const { name, review } = record;
    return isObject(review) ? { location: name ?? '', ...review } : record;
  },
} satisfies Preset;
