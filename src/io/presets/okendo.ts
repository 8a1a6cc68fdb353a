/** Okendo: its import template and two exports (exports.md §C). */
import type { Preset } from './preset.ts';
import { anyOf, signature } from './signature.ts';

const telling = [
  'Review ID',
  'Title',
  'Reviewer Email',
  'Status',
  'Is Verified Buyer',
  'Product Name',
  'imageUrls',
  'email',
];

export const okendo = {
  name: 'okendo',
  title: 'Okendo',
  source: 'own',
  zone: null,
  fits: anyOf(
    signature(['Review ID', 'Product ID', 'Rating', 'Body', 'Reviewer Name', 'Date Created'], telling),
    signature(['body', 'handle', 'productId', 'rating', 'dateCreated'], [...telling, 'sku', 'countryCode', 'name']),
  ),
  columns: {
    id: ['Review ID'],
    text: ['Body'],
    title: ['Title'],
    rating: ['Rating'],
    createdAt: ['Date Created'],
    author: ['Reviewer Email', 'email', 'Reviewer Name', 'name'],
    product: ['Product ID', 'handle', 'Product Name'],
    verified: ['Is Verified Buyer'],
  },
  scale: 5,
} satisfies Preset;
