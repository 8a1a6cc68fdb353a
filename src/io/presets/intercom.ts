/** Intercom conversations: epoch seconds, the first admin reply as a time or as seconds after the start (exports.md §E). */
import type { Cells, Preset } from './preset.ts';
import { anyOf, signature } from './signature.ts';

const telling = [
  'id',
  'created_at',
  'conversation_rating.rating',
  'conversation_rating.remark',
  'source.body',
  'state',
];

export const intercom = {
  name: 'intercom',
  title: 'Intercom conversations',
  source: 'own',
  zone: null,
  fits: anyOf(
    signature(['created_at', 'statistics.first_admin_reply_at'], telling),
    signature(['created_at', 'statistics.time_to_admin_reply'], telling),
  ),
  columns: {
    id: ['id'],
    text: ['conversation_rating.remark', 'source.body', 'source.subject'],
    title: ['title'],
    rating: ['conversation_rating.rating'],
    createdAt: ['created_at'],
    editedAt: ['updated_at'],
    replyAt: ['statistics.first_admin_reply_at'],
    replyMinutes: ['statistics.time_to_admin_reply'],
    author: ['source.author.id', 'contacts.contacts.0.id'],
  },
  derive: { replyMinutes: minutesToReply },
  scale: 5,
} satisfies Preset;

/** Intercom counts seconds. */
function minutesToReply(cell: Cells): string {
  const seconds = cell('statistics.time_to_admin_reply').trim();
  return /^\d+(?:\.\d+)?$/.test(seconds) ? String(Number(seconds) / 60) : '';
}
