/** The records are found in every envelope of exports.md §I.3, and never in what stands beside them. */
import { describe, expect, it } from 'vitest';
import { findRecords } from '../../src/io/presets/envelope.ts';
import type { JsonValue } from '../../src/io/read/json-value.ts';

const review = { id: 'r1', text: 'Fine', rating: 4 };

function under(path: readonly string[], value: JsonValue): JsonValue {
  return path.reduceRight<JsonValue>((inner, key) => ({ [key]: inner }), value);
}

describe('findRecords', () => {
  it.each([
    [],
    ['data'],
    ['reviews'],
    ['reviews', 'list'],
    ['data', 'reviews'],
    ['data', 'comments'],
    ['data', 'comments', 'data'],
    ['singleReply', 'reviewReply', 'reviews'],
    ['response', 'reviews'],
    ['Results'],
    ['feed', 'entry'],
    ['props', 'pageProps', 'reviews'],
    ['items'],
  ])('%j', (...path) => {
    const keys = path.flat();
    expect(findRecords(under(keys, [review, review]))).toEqual({ path: keys, records: [review, review] });
  });

  it('prefers reviews to a longer list of something else, and skips what only accompanies them', () => {
    const links = Array.from({ length: 9 }, (_, i) => ({ href: String(i), rel: 'next' }));
    const document = { links, included: links, images: links, filters: { languages: links }, items: [review] };
    expect(findRecords(document)?.path).toEqual(['items']);
  });

  it('takes a lone text, but not what a failing API says', () => {
    expect(findRecords({ text: 'I like it' })?.records).toHaveLength(1);
    expect(findRecords({ message: 'not found' })).toBeNull();
    expect(findRecords({ status: 'ok' })).toBeNull();
  });

  it('takes one review that stands alone, also in JSON:API’s data or a feed’s only entry', () => {
    expect(findRecords(review)).toEqual({ path: [], records: [review] });
    expect(findRecords({ ...review, images: [{ url: 'x' }] })?.path).toEqual([]);
    expect(findRecords({ data: { id: '1', attributes: { body: 'Fine', rating: 4 } } })?.path).toEqual(['data']);
    expect(findRecords({ feed: { entry: { id: { label: '1' }, content: { label: 'Fine' } } } })?.path).toEqual([
      'feed',
      'entry',
    ]);
  });

  it('knows an export without reviews from no export at all', () => {
    expect(findRecords({ reviews: [] })).toEqual({ path: ['reviews'], records: [] });
    for (const document of [{}, { status: 'ok' }, 'text', 5, null, [1, 2]]) expect(findRecords(document)).toBeNull();
  });

  it('reads a place with its reviews as the reviews', () => {
    const place = { name: 'Café', rating: 4.4, place_id: 'p', visits: { latest: [review] } };
    expect(findRecords(place)?.path).toEqual(['visits', 'latest']);
  });

  it('opens pages and places, each with its reviews, but never the replies or pictures of a review', () => {
    const page = { reviews: [review], cursor: 'x' };
    expect(findRecords([page, page])).toEqual({ path: ['*', 'reviews'], records: [review, review] });
    const place = { name: 'Café', rating: 4.4, reviews: 9, reviews_data: [review, review] };
    expect(findRecords({ data: [place] })?.path).toEqual(['data', '*', 'reviews_data']);
    const answered = { ...review, replies: [{ id: 'a', text: 'Thanks', date: '2024-05-01' }], images: [{ id: '1' }] };
    expect(findRecords([answered, answered])?.path).toEqual([]);
  });

  it('opens an object of reviews by id, and a data frame by columns', () => {
    expect(findRecords({ reviews: { 1: review, 2: review } })?.path).toEqual(['reviews', '*']);
    expect(findRecords({ a1: review, a2: review })).toEqual({ path: ['*'], records: [review, review] });
    expect(findRecords({ text: { 0: 'Fine', 1: 'Poor' }, rating: { 0: 4, 1: 1 } })?.records).toEqual([
      { text: 'Fine', rating: 4 },
      { text: 'Poor', rating: 1 },
    ]);
    expect(findRecords({ ...review, author: { id: 'u', name: 'Kim' } })?.records).toHaveLength(1);
  });
});
