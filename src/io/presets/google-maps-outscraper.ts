/** Outscraper's Google Maps CSV: `rating` is the place's average and `reviews` its count, the same in every row (exports.md §B4). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const googleMapsOutscraper = {
  name: 'google-maps-outscraper',
  title: 'Google Maps (Outscraper)',
  source: 'independent',
  zone: null,
  fits: signature(
    ['review_rating', 'review_text'],
    [
      'google_id',
      'place_id',
      'review_id',
      'author_title',
      'autor_name',
      'owner_answer',
      'owner_answer_timestamp',
      'owner_answer_timestamp_datetime_utc',
      'review_timestamp',
      'review_datetime_utc',
      'review_likes',
      'reviews_per_score',
    ],
    ['review_header'],
  ),
  columns: {
    id: ['review_id'],
    text: ['review_text'],
    rating: ['review_rating'],
    createdAt: ['review_datetime_utc', 'review_timestamp'],
    replyText: ['owner_answer'],
    replyAt: ['owner_answer_timestamp_datetime_utc', 'owner_answer_timestamp'],
    author: ['author_id', 'author_title', 'autor_id', 'autor_name'],
    product: ['name', 'place_id', 'google_id'],
    likes: ['review_likes'],
  },
  scale: 5,
  dateOrder: 'mdy',
} satisfies Preset;
