/** Cafe Bazaar as its two known scrapers write it to CSV (exports.md §A7). */
import { isYes } from './cells.ts';
import type { Preset } from './preset.ts';
import { replyIn } from './reply-cell.ts';
import { anyOf, signature } from './signature.ts';

export const cafeBazaarCsv = {
  name: 'cafe-bazaar-csv',
  title: 'Cafe Bazaar (scraped CSV)',
  source: 'independent',
  zone: 'Asia/Tehran',
  fits: anyOf(
    signature(
      ['app_package', 'comment', 'rating', 'version_code', 'from_developer'],
      ['id', 'app_name', 'user', 'likes', 'total_votes', 'date', 'is_edited', 'scraped_at'],
    ),
    signature(
      ['content', 'score', 'full_date', 'app_label'],
      ['review_id', 'user_name', 'date', 'time', 'app_version', 'developer_reply', 'lang'],
    ),
  ),
  columns: {
    id: ['review_id', 'id'],
    text: ['comment', 'content'],
    rating: ['rating', 'score'],
    // the second scraper's time is always 00:00:00: only the day is true
    createdAt: ['date', 'full_date'],
    replyText: ['developer_reply'],
    replyAt: ['developer_reply'],
    author: ['user', 'user_name'],
    product: ['app_package', 'app_name', 'app_label'],
    likes: ['likes'],
  },
  derive: replyIn('developer_reply'),
  scale: 5,
  zeroIsNone: true,
  calendar: 'jalali',
  kind: (cell) => (isYes(cell('from_developer')) ? { kind: 'aside', reason: 'developer-entry' } : { kind: 'review' }),
} satisfies Preset;
