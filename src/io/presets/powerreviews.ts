/** PowerReviews import file, dates MM/DD/YYYY (exports.md §B9). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const powerreviews = {
  name: 'powerreviews',
  title: 'PowerReviews',
  source: 'own',
  zone: null,
  fits: signature(
    ['Page Id', 'Review Text', 'Rating', 'Review Date'],
    ['Review Id', 'Review Display', 'Review Title', 'Review Location', 'Verified Buyer', 'Review Status'],
  ),
  columns: {
    id: ['Review Id'],
    text: ['Review Text'],
    title: ['Review Title'],
    rating: ['Rating'],
    createdAt: ['Review Date'],
    product: ['Page Id'],
    verified: ['Verified Buyer'],
  },
  scale: 5,
  dateOrder: 'mdy',
} satisfies Preset;
