/** Tripadvisor: the new Content API (texts as arrays by language), the old one (reply without a date), and scrapers (exports.md §B6). */
import { at, isObject, type JsonValue } from '../read/json-value.ts';
import type { Preset } from './preset.ts';
import { readLiteral } from './python-literal.ts';
import { replyIn } from './reply-cell.ts';
import { anyOf, signature } from './signature.ts';

const texts = ['owner_response.text'];
const dates = ['owner_response.publish_date', 'owner_response.published_date'];
const telling = [
  ...texts,
  ...dates,
  'owner_response',
  'travel_date',
  'trip_type',
  'user.username',
  'helpful_votes',
  'rating',
];

const reply = replyIn('owner_response', texts, dates);

export const tripadvisor = {
  name: 'tripadvisor',
  title: 'Tripadvisor (API or scraped)',
  source: 'independent',
  zone: null,
  fits: anyOf(
    signature(['publish_ts', 'rating'], [...telling, 'text.0.value', 'title.0.value']),
    signature(['published_date', 'helpful_votes'], telling),
    signature(['published_date', 'trip_type'], telling),
    signature(['published_date', 'owner_response'], telling),
    signature(['published_date', 'owner_response.text'], telling),
  ),
  columns: {
    id: ['id', 'review_id'],
    text: ['text', 'review_text'],
    title: ['title'],
    rating: ['rating'],
    createdAt: ['publish_ts', 'published_date'],
    replyText: [...texts, 'owner_response'],
    replyAt: [...dates, 'owner_response'],
    author: ['user.id', 'user.username', 'username'],
    product: ['location_id', 'locationId'],
    likes: ['helpful_votes'],
  },
  derive: {
    ...reply,
    text: (cell) => written(cell('text') || cell('review_text')),
    title: (cell) => written(cell('title')),
    replyText: (cell) => written(reply.replyText(cell)),
  },
  scale: 5,
  replies: true,
  reshape(record) {
    const answer = record['owner_response'];
    const plain = { ...record, title: primary(record['title']), text: primary(record['text']) };
    return isObject(answer) ? { ...plain, owner_response: { ...answer, text: primary(answer['text']) } } : plain;
  },
} satisfies Preset;

/** A CSV made of the new API's answers holds its arrays as Python literals. */
function written(cell: string): string {
  const value = cell.startsWith('[{') ? readLiteral(cell) : undefined;
  const text = primary(value);
  return typeof text === 'string' && text !== '' ? text : cell;
}

/** The author's own language among translations: the value marked primary, else the first. */
function primary(value: JsonValue | undefined): JsonValue {
  if (!Array.isArray(value)) return value ?? '';
  const own = value.find((item) => at(item, 'primary') === true) ?? value[0];
  return at(own, 'value') ?? (typeof own === 'string' ? own : '');
}
