/** google-play-scraper for Python, its CSVs with and without the index column, and snake_case copies of it (exports.md §A2). */
import type { Preset } from './preset.ts';
import { anyOf, signature } from './signature.ts';

const telling = ['userName', 'userImage', 'reviewId', 'appId', 'sortOrder', 'thumbsUpCount', 'repliedAt'];

export const googlePlayScraper = {
  name: 'google-play-scraper',
  title: 'google-play-scraper (Python)',
  source: 'independent',
  /** Naive times are the scraping machine's own; UTC is a guess that differences inside the file survive. */
  zone: null,
  fits: anyOf(
    signature(['content', 'score', 'at', 'thumbsUpCount'], [...telling, 'replyContent', 'reviewCreatedVersion']),
    signature(['content', 'score', 'at', 'replyContent'], [...telling, 'reviewCreatedVersion']),
    signature(['content', 'score', 'at', 'reviewCreatedVersion'], telling),
    signature(['content', 'score', 'reviewId', 'repliedAt', 'replyContent'], telling),
  ),
  columns: {
    id: ['reviewId'],
    text: ['content', 'comments'],
    rating: ['score'],
    createdAt: ['at', 'created_at'],
    replyText: ['replyContent'],
    replyAt: ['repliedAt'],
    author: ['userName'],
    product: ['appId', 'app_id', 'package', 'package_name', 'app', 'app_name', 'brand'],
    likes: ['thumbsUpCount', 'thumbs_up', 'likes'],
  },
  scale: 5,
} satisfies Preset;
