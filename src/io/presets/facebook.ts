/** Facebook page ratings: the reply is the page's own comment under the story, not the first comment (exports.md §B8, §I.10). */
import { at, isObject, type JsonObject, type JsonValue } from '../read/json-value.ts';
import { findRecords } from './envelope.ts';
import type { Preset } from './preset.ts';
import { anyOf, signature } from './signature.ts';

export const facebook = {
  name: 'facebook',
  title: 'Facebook page ratings',
  source: 'social',
  zone: null,
  fits: anyOf(
    signature(
      ['created_time', 'recommendation_type'],
      ['review_text', 'has_review', 'rating', 'reviewer.name', 'reviewer.id', 'open_graph_story.id'],
    ),
    signature(['created_time', 'review_text', 'reviewer_name'], ['rating', 'recommendation_type']),
  ),
  columns: {
    id: ['open_graph_story.id'],
    text: ['review_text'],
    rating: ['rating'],
    recommended: ['recommendation_type'],
    createdAt: ['created_time'],
    replyText: ['page.message'],
    replyAt: ['page.created_time'],
    author: ['reviewer.id', 'reviewer.name', 'reviewer_name'],
  },
  scale: 5,
  reshape(record, document) {
    const comments = commentsOf(record);
    // without stories nobody knows what the page answered: no page key, so the role stays unknown
    if (comments === null) return record;
    const page = pageOf(document);
    const reply = comments.find((comment) => page !== '' && authorOf(comment) === page);
    const { open_graph_story: story, ...rest } = record;
    const bare = { open_graph_story: { id: at(story, 'id') ?? '' } };
    return {
      ...rest,
      ...bare,
      page: { message: at(reply, 'message') ?? '', created_time: at(reply, 'created_time') ?? '' },
    };
  },
} satisfies Preset;

function commentsOf(record: JsonObject): JsonObject[] | null {
  if (!isObject(record['open_graph_story'])) return null;
  const comments = at(record, 'open_graph_story', 'comments', 'data');
  return Array.isArray(comments) ? comments.filter(isObject) : [];
}

function authorOf(comment: JsonObject): string {
  const id = at(comment, 'from', 'id');
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

const pages = new WeakMap<object, string>();

/** The commenter under most reviews, at least two; '' when nobody recurs. */
function pageOf(document: JsonValue): string {
  if (typeof document !== 'object' || document === null) return '';
  const known = pages.get(document);
  if (known !== undefined) return known;
  const reviews = new Map<string, number>();
  for (const record of findRecords(document)?.records ?? []) {
    const reviewer = at(record, 'reviewer', 'id');
    for (const author of new Set((commentsOf(record) ?? []).map(authorOf))) {
      if (author !== '' && author !== reviewer) reviews.set(author, (reviews.get(author) ?? 0) + 1);
    }
  }
  let page = '';
  let most = 1;
  for (const [author, count] of reviews) {
    if (count > most) [page, most] = [author, count];
  }
  pages.set(document, page);
  return page;
}
