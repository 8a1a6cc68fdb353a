/** app_store_scraper for Python: the reply is a dict, which a CSV holds as a Python literal in one cell (exports.md §A6). */
import type { Preset } from './preset.ts';
import { replyIn } from './reply-cell.ts';
import { anyOf, signature } from './signature.ts';

export const appStoreScraperPython = {
  name: 'app-store-scraper-python',
  title: 'app_store_scraper (Python)',
  source: 'independent',
  zone: null,
  fits: anyOf(
    signature(
      ['review', 'rating', 'date', 'isEdited'],
      ['userName', 'title', 'developerResponse', 'developerResponse.body', 'developerResponse.modified'],
    ),
    signature(
      ['attributes.review', 'attributes.rating', 'attributes.date'],
      ['attributes.userName', 'attributes.isEdited', 'attributes.title', 'attributes.developerResponse.body', 'id'],
    ),
  ),
  columns: {
    id: ['id', 'reviewId'],
    text: ['review', 'attributes.review'],
    title: ['title', 'attributes.title'],
    rating: ['rating', 'attributes.rating'],
    createdAt: ['date', 'attributes.date'],
    replyText: ['developerResponse.body', 'attributes.developerResponse.body', 'developerResponse'],
    replyAt: ['developerResponse.modified', 'attributes.developerResponse.modified', 'developerResponse'],
    author: ['userName', 'attributes.userName'],
    product: ['app_name', 'appId', 'app_id'],
  },
  derive: replyIn(
    'developerResponse',
    ['developerResponse.body', 'attributes.developerResponse.body'],
    ['developerResponse.modified', 'attributes.developerResponse.modified'],
  ),
  scale: 5,
  // the key is left out where nobody answered
  replies: true,
} satisfies Preset;
