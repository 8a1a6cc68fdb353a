/** Yotpo CSV in both spellings; no reply column has been seen (exports.md §C). */
import type { Preset } from './preset.ts';
import { anyOf, signature } from './signature.ts';

const telling = [
  'Product ID',
  'Product Title',
  'Product Name',
  'Product URL',
  'Email',
  'Reviewer Email',
  'Verified Purchase',
];

export const yotpo = {
  name: 'yotpo',
  title: 'Yotpo',
  source: 'own',
  zone: null,
  fits: anyOf(
    signature(['Review Content', 'Review Score', 'Display Name'], [...telling, 'Review Title', 'Date']),
    signature(['Review Content', 'Review Score', 'Review Creation Date'], [...telling, 'Review Title']),
    signature(['Review Content', 'Review Score', 'Product ID'], [...telling, 'Review Title', 'Date']),
  ),
  columns: {
    id: ['Review ID'],
    text: ['Review Content'],
    title: ['Review Title'],
    rating: ['Review Score'],
    createdAt: ['Review Creation Date', 'Date'],
    author: ['Email', 'Reviewer Email', 'Display Name', 'Reviewer Display Name'],
    product: ['Product ID', 'Product Title', 'Product Name'],
    verified: ['Verified Purchase'],
  },
  scale: 5,
} satisfies Preset;
