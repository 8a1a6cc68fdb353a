/** Google Maps by other scrapers: times may be relative only, "2 weeks ago" (exports.md §B4). */
import type { Preset } from './preset.ts';
import { replyIn } from './reply-cell.ts';
import { anyOf, signature } from './signature.ts';

const texts = ['ownerResponse.text', 'responseFromOwnerText'];
const dates = [
  'ownerResponse.publishedAt',
  'ownerResponse.publishTime',
  'responseFromOwnerDate',
  'ownerResponse.publishedRelative',
];
const telling = [
  ...texts,
  ...dates,
  'reviewId',
  'review_url',
  'rating',
  'stars',
  'text',
  'author',
  'language',
  'images',
];

export const googleMapsScraper = {
  name: 'google-maps-scraper',
  title: 'Google Maps (scraped)',
  source: 'independent',
  zone: null,
  fits: anyOf(
    signature(['publishTime', 'ownerResponse'], telling),
    signature(['publishTime', 'ownerResponse.text'], telling),
    signature(['published_relative', 'text', 'rating'], [...telling, 'published_at', 'ownerResponse']),
    signature(['responseFromOwnerText', 'stars'], [...telling, 'publishedAtDate', 'publishAt', 'likesCount']),
    signature(['relative_time_description', 'author_name', 'text'], telling),
    signature(['relativePublishTimeDescription', 'publishTime'], [...telling, 'authorAttribution.displayName']),
  ),
  columns: {
    id: ['reviewId', 'id'],
    text: ['text', 'text.text', 'originalText.text', 'reviewText', 'comment'],
    rating: ['rating', 'stars'],
    createdAt: [
      'published_at',
      'publishedAtDate',
      'publishTime',
      'time',
      'publishAt',
      'published_relative',
      'relative_time_description',
    ],
    replyText: [...texts, 'ownerResponse'],
    replyAt: [...dates, 'ownerResponse'],
    author: ['reviewerId', 'author.name', 'author', 'author_name', 'authorAttribution.displayName', 'name'],
    product: ['placeId', 'title'],
    likes: ['likesCount', 'likes'],
  },
  derive: replyIn('ownerResponse', texts, dates),
  scale: 5,
} satisfies Preset;
