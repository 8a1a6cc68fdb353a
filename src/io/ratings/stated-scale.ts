/** The scale that a header writes beside the name of its ratings: `Score (out of 10)`, `امتیاز از ۵`, `Stars (1 to 5)`. */
import { plainText } from '../dates/plain-text.ts';

/** The scales that isScale in spelling.ts knows; a longer number follows none of them. */
const top = String.raw`(10|20|100|[3-9])(?![\d/%])(?!\.\d)`;
/** `1-10`, `0 to 5`, `۱ تا ۵`, `1 إلى 5`. */
const range = new RegExp(String.raw`(?<![\d.] ?)[01] ?(?:-|to|through|تا|الی) ?${top}`, 'u');
/** `out of 10`, `/5`, `از ۵`, `من 10`; not "question 1 of 10", nor the month of 2024/5. */
const over = new RegExp(String.raw`(?<!\d ?)(?:/|(?<!\p{L})(?:out of|of|max|از|من)) ?${top}`, 'u');

/** The greatest rating its header speaks of, or null. Never throws. */
export function scaleInHeader(name: string): number | null {
  const text = plainText(name);
  const found = range.exec(text) ?? over.exec(text);
  return found === null ? null : Number(found[1]);
}

/** The header without its scale: `Score (out of 10)` and `Score` are one name. */
export function withoutScale(name: string): string {
  return plainText(name).replace(range, '').replace(over, '');
}
