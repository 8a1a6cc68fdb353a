/** Cafe Bazaar (کافه‌بازار), its JSON: `singleReply.reviewReply.reviews[]`, whose `reviewReply` is the envelope (exports.md §A7). */
import { isYes } from './cells.ts';
import type { Preset } from './preset.ts';
import { replyIn } from './reply-cell.ts';
import { signature } from './signature.ts';

export const cafeBazaar = {
  name: 'cafe-bazaar',
  title: 'Cafe Bazaar (JSON)',
  source: 'independent',
  zone: 'Asia/Tehran',
  fits: signature(
    ['comment', 'rate', 'versionCode', 'fromDeveloper'],
    ['id', 'user', 'likes', 'total', 'date', 'likedByMe', 'accountID', 'avatarURL', 'userRepliesCount', 'isEdited'],
  ),
  columns: {
    id: ['id'],
    text: ['comment'],
    rating: ['rate'],
    createdAt: ['date'],
    replyText: ['reply.comment', 'reply'],
    replyAt: ['reply.date', 'reply'],
    author: ['accountID', 'user'],
    likes: ['likes'],
  },
  derive: replyIn('reply', ['reply.comment'], ['reply.date']),
  scale: 5,
  zeroIsNone: true,
  calendar: 'jalali',
  kind: (cell) => (isYes(cell('fromDeveloper')) ? { kind: 'aside', reason: 'developer-entry' } : { kind: 'review' }),
} satisfies Preset;
