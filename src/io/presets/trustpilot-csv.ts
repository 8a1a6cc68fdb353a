/** Trustpilot business export; times are UTC by its header (exports.md §B1). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const trustpilotCsv = {
  name: 'trustpilot-csv',
  title: 'Trustpilot (business export)',
  source: 'independent',
  zone: null,
  fits: signature(
    ['Review Content', 'Review Stars'],
    [
      'Domain Url',
      'Webshop Name',
      'Business Unit Id',
      'Review Id',
      'Review Created (UTC)',
      'Review Username',
      'Source Of Review',
      'Reference Id',
      'Company Response',
      'Company Reply Date (UTC)',
      'Business Reply Date (UTC)',
    ],
  ),
  columns: {
    id: ['Review Id'],
    text: ['Review Content'],
    title: ['Review Title'],
    rating: ['Review Stars'],
    createdAt: ['Review Created (UTC)', 'Review Created', 'Review Date'],
    replyText: ['Company Response', 'Company Reply', 'Business Response', 'Business Reply'],
    replyAt: ['Company Reply Date (UTC)', 'Business Reply Date (UTC)', 'Company Reply Date', 'Business Reply Date'],
    author: ['Review Consumer User Id', 'Review Username'],
    product: ['Webshop Name', 'Domain Url'],
  },
  scale: 5,
} satisfies Preset;
