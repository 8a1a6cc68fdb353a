/** App Store Connect API: JSON:API reviews with the replies in `included`, linked from either side (exports.md §A5). */
import { at, isObject, type JsonObject, type JsonValue } from '../read/json-value.ts';
import type { Preset } from './preset.ts';
import { anyOf, signature } from './signature.ts';

export const appStoreConnect = {
  name: 'app-store-connect',
  title: 'App Store Connect API (customerReviews)',
  source: 'independent',
  zone: null,
  fits: anyOf(
    signature(
      ['attributes.rating', 'attributes.body', 'attributes.createdDate'],
      ['attributes.reviewerNickname', 'attributes.territory', 'attributes.title', 'type', 'id'],
    ),
    signature(['reviewerNickname', 'createdDate', 'body', 'rating'], ['territory', 'responseBody', 'lastModifiedDate']),
  ),
  columns: {
    id: ['id'],
    text: ['attributes.body', 'body'],
    title: ['attributes.title', 'title'],
    rating: ['attributes.rating', 'rating'],
    createdAt: ['attributes.createdDate', 'createdDate'],
    replyText: ['response.responseBody', 'responseBody'],
    replyAt: ['response.lastModifiedDate', 'lastModifiedDate'],
    author: ['attributes.reviewerNickname', 'reviewerNickname'],
  },
  scale: 5,
  reshape(record, document) {
    const replies = repliesIn(document);
    // without `include=response` nobody knows which reviews were answered: no response key, so the role stays unknown
    if (replies === null) return record;
    const linked = at(record, 'relationships', 'response', 'data', 'id');
    const reply = replies.byId.get(keyOf(linked)) ?? replies.byReview.get(keyOf(record['id']));
    return { ...record, response: reply ?? { responseBody: '', lastModifiedDate: '' } };
  },
} satisfies Preset;

interface Replies {
  readonly byId: ReadonlyMap<string, JsonObject>;
  readonly byReview: ReadonlyMap<string, JsonObject>;
}

const cache = new WeakMap<object, Replies | null>();

function repliesIn(document: JsonValue): Replies | null {
  if (typeof document !== 'object' || document === null) return null;
  const known = cache.get(document);
  if (known !== undefined) return known;
  const included = includedIn(document);
  const byId = new Map<string, JsonObject>();
  const byReview = new Map<string, JsonObject>();
  for (const resource of included ?? []) {
    const attributes = at(resource, 'attributes');
    if (at(resource, 'type') !== 'customerReviewResponses' || !isObject(attributes)) continue;
    byId.set(keyOf(at(resource, 'id')), attributes);
    const review = at(resource, 'relationships', 'review', 'data', 'id');
    if (review !== undefined) byReview.set(keyOf(review), attributes);
  }
  const replies = included === null ? null : { byId, byReview };
  cache.set(document, replies);
  return replies;
}

/** The resources beside the reviews, of all pages where a file has several; null where they were not asked for. */
function includedIn(document: JsonValue): JsonValue[] | null {
  const lists: JsonValue[][] = [];
  for (const page of Array.isArray(document) ? document : [document]) {
    const included = at(page, 'included');
    if (Array.isArray(included)) lists.push(included);
  }
  return lists.length === 0 ? null : lists.flat();
}

function keyOf(id: JsonValue | undefined): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}
