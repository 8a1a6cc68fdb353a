/** app-store-scraper for Node, read from Apple's RSS, which carries no replies (exports.md §A6). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const appStoreScraperNode = {
  name: 'app-store-scraper-node',
  title: 'app-store-scraper (Node)',
  source: 'independent',
  zone: null,
  fits: signature(
    ['userName', 'userUrl', 'score', 'text'],
    ['id', 'version', 'title', 'url', 'updated', 'date'],
    ['replyText', 'replyDate'],
  ),
  columns: {
    id: ['id'],
    text: ['text'],
    title: ['title'],
    rating: ['score'],
    createdAt: ['date', 'updated'],
    author: ['userUrl', 'userName'],
    product: ['appId'],
  },
  scale: 5,
  replies: false,
} satisfies Preset;
