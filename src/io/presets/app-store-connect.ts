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
    const included = at(document, 'included');
    // without `include=response` nobody knows which reviews were answered: no response key, so the role stays unknown
    if (!Array.isArray(included)) return record;
    const found = repliesIn(included);
    const linked = at(record, 'relationships', 'response', 'data', 'id');
    const reply = found.byId.get(keyOf(linked)) ?? found.byReview.get(keyOf(record['id']));
    return { ...record, response: reply ?? { responseBody: '', lastModifiedDate: '' } };
  },
} satisfies Preset;

interface Replies {
  readonly byId: ReadonlyMap<string, JsonObject>;
  readonly byReview: ReadonlyMap<string, JsonObject>;
}

const cache = new WeakMap<JsonValue[], Replies>();

function repliesIn(included: JsonValue[]): Replies {
  const known = cache.get(included);
  if (known !== undefined) return known;
  const byId = new Map<string, JsonObject>();
  const byReview = new Map<string, JsonObject>();
  for (const resource of included) {
    const attributes = at(resource, 'attributes');
    if (at(resource, 'type') !== 'customerReviewResponses' || !isObject(attributes)) continue;
    byId.set(keyOf(at(resource, 'id')), attributes);
    const review = at(resource, 'relationships', 'review', 'data', 'id');
    if (review !== undefined) byReview.set(keyOf(review), attributes);
  }
  const replies = { byId, byReview };
  cache.set(included, replies);
  return replies;
}

function keyOf(id: JsonValue | undefined): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}
