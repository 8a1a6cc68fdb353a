/** google-play-scraper for Node: `{data: […], nextPaginationToken}` or a bare array (exports.md §A3). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const googlePlayScraperNode = {
  name: 'google-play-scraper-node',
  title: 'google-play-scraper (Node)',
  source: 'independent',
  zone: null,
  fits: signature(
    ['score', 'text', 'replyDate', 'replyText'],
    ['userName', 'userImage', 'scoreText', 'thumbsUp', 'criterias', 'version', 'url'],
  ),
  columns: {
    id: ['id'],
    text: ['text'],
    title: ['title'],
    rating: ['score'],
    createdAt: ['date'],
    replyText: ['replyText'],
    replyAt: ['replyDate'],
    author: ['userName'],
    product: ['appId'],
    likes: ['thumbsUp'],
  },
  scale: 5,
} satisfies Preset;
