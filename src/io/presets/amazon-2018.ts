/** Amazon review data of 2014 and 2018: JSON lines, `helpful` as [2, 3] or `vote` as "1,234" (exports.md §D). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const amazon2018 = {
  name: 'amazon-2018',
  title: 'Amazon reviews (2014/2018 data)',
  source: 'marketplace',
  zone: null,
  fits: signature(
    ['reviewerID', 'asin', 'overall', 'reviewText'],
    ['reviewerName', 'helpful', 'vote', 'verified', 'summary', 'unixReviewTime', 'reviewTime', 'style'],
  ),
  columns: {
    text: ['reviewText'],
    title: ['summary'],
    rating: ['overall'],
    createdAt: ['unixReviewTime', 'reviewTime'],
    author: ['reviewerID'],
    product: ['asin'],
    verified: ['verified'],
    likes: ['vote', 'helpful'],
  },
  // of [2, 3] the first says how many found it helpful
  derive: { likes: (cell) => cell('vote') || (/\d+/.exec(cell('helpful'))?.[0] ?? '') },
  scale: 5,
  replies: false,
} satisfies Preset;
