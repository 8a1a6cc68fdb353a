/** The Digikala dataset CSV: lists as Python literals, days in Jalali words, 0 for no rating (exports.md §D). */
import type { Cells, Preset } from './preset.ts';
import { readLiteral } from './python-literal.ts';
import { signature } from './signature.ts';

export const digikalaDataset = {
  name: 'digikala-dataset',
  title: 'Digikala (data set CSV)',
  source: 'marketplace',
  zone: 'Asia/Tehran',
  fits: signature(
    ['body', 'rate', 'is_buyer', 'recommendation_status', 'true_to_size_rate'],
    ['id', 'title', 'created_at', 'product_id', 'advantages', 'disadvantages', 'likes', 'seller_title', 'seller_code'],
  ),
  columns: {
    id: ['id'],
    text: ['body', 'advantages', 'disadvantages'],
    title: ['title'],
    rating: ['rate'],
    recommended: ['recommendation_status'],
    createdAt: ['created_at'],
    product: ['product_id'],
    verified: ['is_buyer'],
    likes: ['likes'],
  },
  derive: { text: (cell) => cell('body') || points(cell) },
  scale: 5,
  zeroIsNone: true,
  calendar: 'jalali',
  replies: false,
} satisfies Preset;

/** What the buyer listed as good and bad, one per line. */
function points(cell: Cells): string {
  const said: string[] = [];
  for (const name of ['advantages', 'disadvantages']) {
    const list = readLiteral(cell(name));
    if (Array.isArray(list)) said.push(...list.filter((point) => typeof point === 'string'));
  }
  return said.join('\n');
}
