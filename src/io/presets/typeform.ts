/** Typeform CSV: one column per question; "Response Type" speaks of the submission, not of an answer by the business (exports.md §E). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const typeform = {
  name: 'typeform',
  title: 'Typeform responses',
  source: 'own',
  zone: null,
  fits: signature(
    ['Response Type', 'Submit Date (UTC)'],
    ['#', 'Start Date (UTC)', 'Stage Date (UTC)', 'Network ID', 'Tags'],
  ),
  columns: { id: ['#'], createdAt: ['Submit Date (UTC)', 'Start Date (UTC)'], author: ['Network ID'] },
  open: ['text', 'rating'],
  replies: false,
} satisfies Preset;
