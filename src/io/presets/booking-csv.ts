/** Booking.com extranet CSV: what was good and what was bad in two columns, a reply without a date (exports.md §B7). */
import { linesOf } from './cells.ts';
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const bookingCsv = {
  name: 'booking-csv',
  title: 'Booking.com (extranet CSV)',
  source: 'independent',
  zone: null,
  fits: signature(
    ['Positive review', 'Negative review', 'Review score'],
    ['Review date', 'Guest name', 'Reservation number', 'Review title', 'Property reply', 'Staff', 'Value for money'],
  ),
  columns: {
    text: ['Positive review', 'Negative review'],
    title: ['Review title'],
    rating: ['Review score'],
    createdAt: ['Review date'],
    replyText: ['Property reply'],
    author: ['Guest name'],
  },
  derive: { text: linesOf('Positive review', 'Negative review'), title: linesOf('Review title') },
  scale: 10,
} satisfies Preset;
