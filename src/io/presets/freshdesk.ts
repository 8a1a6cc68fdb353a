/** Freshdesk and Freshservice tickets: `Initial response time` is a point in time; "First response time (in hrs)" is a duration (exports.md §E). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const freshdesk = {
  name: 'freshdesk',
  title: 'Freshdesk tickets',
  source: 'own',
  zone: null,
  fits: signature(
    ['Ticket ID', 'Subject', 'Created time', 'Initial response time'],
    [
      'Resolved time',
      'Due by Time',
      'First response time (in hrs)',
      'Agent interactions',
      'Customer interactions',
      'Survey results',
    ],
  ),
  columns: {
    id: ['Ticket ID'],
    text: ['Description', 'Subject'],
    title: ['Subject'],
    createdAt: ['Created time'],
    replyAt: ['Initial response time'],
    author: ['Contact ID', 'Requester Email', 'Full name', 'Requester Name'],
    product: ['Product'],
  },
  // the subject is a title only beside a description; alone it is the text
  derive: { title: (cell) => (cell('Description') === '' ? '' : cell('Subject')) },
} satisfies Preset;
