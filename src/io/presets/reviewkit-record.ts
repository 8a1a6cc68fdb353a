/** Our own records (`score --format csv|json|ndjson`) read again: a record carries no reply, so responses are unknown. */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const reviewkitRecord = {
  name: 'reviewkit-record',
  title: 'records written by reviewkit score',
  source: 'unknown',
  zone: null,
  fits: signature(
    ['response.status', 'sentiment.label', 'funnel.stage'],
    ['v', 'at.file', 'at.line', 'rating.stars', 'sentiment.confidence', 'response.within'],
  ),
  columns: {
    id: ['id'],
    text: ['text'],
    title: ['title'],
    rating: ['rating.value', 'rating.scale'],
    createdAt: ['createdAt'],
    editedAt: ['editedAt'],
    product: ['product'],
  },
  derive: {
    rating: (cell) => {
      const [value, scale] = [cell('rating.value'), cell('rating.scale')];
      return value === '' || scale === '' ? value : `${value}/${scale}`;
    },
  },
  replies: false,
} satisfies Preset;
