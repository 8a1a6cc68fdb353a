/** Booking.com connectivity API: content in headline, positive and negative; the inner names of scoring and reply are from memory (exports.md §B7). */
import { linesOf } from './cells.ts';
import type { Preset } from './preset.ts';
import { replyIn } from './reply-cell.ts';
import { signature } from './signature.ts';

const texts = ['reply.text', 'reply.body'];
const dates = ['reply.created_timestamp', 'reply.last_change_timestamp'];

export const bookingApi = {
  name: 'booking-api',
  title: 'Booking.com (review API)',
  source: 'independent',
  zone: null,
  fits: signature(
    ['review_id', 'created_timestamp', 'last_change_timestamp'],
    ['content.headline', 'content.positive', 'content.negative', 'scoring.review_score', 'reviewer.name', ...texts],
  ),
  columns: {
    id: ['review_id'],
    text: ['content.positive', 'content.negative'],
    title: ['content.headline'],
    rating: ['scoring.review_score'],
    createdAt: ['created_timestamp'],
    editedAt: ['last_change_timestamp'],
    replyText: [...texts, 'reply'],
    replyAt: [...dates, 'reply'],
    author: ['reviewer.name'],
    product: ['property_id', 'hotel_id'],
  },
  derive: { ...replyIn('reply', texts, dates), text: linesOf('content.positive', 'content.negative') },
  scale: 10,
} satisfies Preset;
