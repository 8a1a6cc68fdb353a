/** Zendesk tickets: no text but the subject; minutes to the first reply, calendar before business (exports.md §E, §I.10). */
import type { Preset } from './preset.ts';
import { anyOf, signature } from './signature.ts';

const telling = [
  'Id',
  'Requester',
  'Assignee',
  'Group',
  'Satisfaction Score',
  'Solved at',
  'Reopens',
  'Ticket type',
  'Via',
];
const minutes = [
  'First reply time in minutes',
  'First reply time (in minutes)',
  'First reply time (min)',
  'metrics.reply_time_in_minutes.calendar',
  'metric_set.reply_time_in_minutes.calendar',
  'First reply time',
];

export const zendesk = {
  name: 'zendesk',
  title: 'Zendesk tickets',
  source: 'own',
  zone: null,
  fits: anyOf(...minutes.map((name) => signature(['Subject', 'Created at', name], telling))),
  columns: {
    id: ['Id'],
    text: ['Subject'],
    recommended: ['Satisfaction Score', 'satisfaction_rating.score'],
    createdAt: ['Created at'],
    editedAt: ['Updated at'],
    replyMinutes: minutes,
    author: ['Requester id', 'requester_id', 'Requester email', 'Requester'],
  },
} satisfies Preset;
