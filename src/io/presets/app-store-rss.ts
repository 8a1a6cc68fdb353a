/** Apple's customer reviews RSS as JSON: every value under `label`, and the app itself may be the first entry (exports.md §A6). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const appStoreRss = {
  name: 'app-store-rss',
  title: 'App Store customer reviews RSS',
  source: 'independent',
  zone: null,
  fits: signature(
    ['content.label', 'im:rating.label'],
    ['id.label', 'title.label', 'author.name.label', 'im:version.label', 'updated.label'],
  ),
  columns: {
    id: ['id.label'],
    text: ['content.label'],
    title: ['title.label'],
    rating: ['im:rating.label'],
    createdAt: ['updated.label'],
    author: ['author.uri.label', 'author.name.label'],
    likes: ['im:voteSum.label'],
  },
  scale: 5,
  replies: false,
  kind: (cell) => (cell('im:rating.label') === '' ? { kind: 'aside', reason: 'not-a-review' } : { kind: 'review' }),
} satisfies Preset;
