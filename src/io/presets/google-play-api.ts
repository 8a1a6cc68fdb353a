/** Google Play Developer API `reviews.list`: one `userComment` and perhaps one `developerComment` in `comments[]` (exports.md §A4). */
import { at, type JsonObject, type JsonValue } from '../read/json-value.ts';
import type { Preset } from './preset.ts';
import { anyOf, signature } from './signature.ts';

export const googlePlayApi = {
  name: 'google-play-api',
  title: 'Google Play Developer API (reviews.list)',
  source: 'independent',
  zone: null,
  fits: anyOf(
    signature(
      ['comments.0.userComment.starRating', 'comments.0.userComment.text'],
      ['reviewId', 'authorName', 'comments.0.userComment.lastModified.seconds', 'comments.1.developerComment.text'],
    ),
    // the same records after `reshape`
    signature(['user.starRating', 'user.text', 'authorName'], ['reviewId', 'body', 'developer.text']),
    signature(['comments.1.userComment.starRating', 'comments.0.developerComment.text'], ['reviewId', 'authorName']),
  ),
  columns: {
    id: ['reviewId'],
    text: ['body'],
    title: ['title'],
    rating: ['user.starRating'],
    createdAt: ['user.lastModified.seconds', 'user.lastModified'],
    replyText: ['developer.text'],
    replyAt: ['developer.lastModified.seconds', 'developer.lastModified'],
    author: ['authorName'],
    likes: ['user.thumbsUpCount'],
  },
  scale: 5,
  replies: true,
  reshape(record) {
    const user = commentOf(record, 'userComment');
    const text = at(user, 'text');
    // the API joins an old title and the body with a tab
    const [title, body] = typeof text === 'string' ? splitTitle(text) : ['', ''];
    return {
      reviewId: record['reviewId'] ?? '',
      authorName: record['authorName'] ?? '',
      title,
      body,
      user: user ?? {},
      developer: commentOf(record, 'developerComment') ?? {},
    };
  },
} satisfies Preset;

/** The first comment of that kind; the developer's oldest is the first reply. */
function commentOf(record: JsonObject, kind: string): JsonValue | undefined {
  const comments = record['comments'];
  if (!Array.isArray(comments)) return undefined;
  for (const comment of comments) {
    const found = at(comment, kind);
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

function splitTitle(text: string): [string, string] {
  const tab = text.indexOf('\t');
  return tab < 0 ? ['', text] : [text.slice(0, tab).trim(), text.slice(tab + 1).trim()];
}
