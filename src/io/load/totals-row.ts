/** The sums and means that people write under a table. */
import { lettersOnly } from '../dates/plain-text.ts';

const totals = new Set(
  'total|grand total|average|avg|sum|جمع|جمع کل|مجموع|میانگین|معدل|المجموع|الإجمالي|المتوسط|المعدل'
    .split('|')
    .map(lettersOnly),
);
const longest = 20;

/** Does the first filled cell say that the row adds the others up? Only for rows that have neither text nor date. */
export function isTotals(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '') ?? '';
  return first.length <= longest && totals.has(lettersOnly(first));
}
