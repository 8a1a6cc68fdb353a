/** Where a review stands, as a number and as a name: the same whether files go by their short names or by their paths. */
import type { Review } from '../../review.ts';
import { hashText } from '../text/hash.ts';
import { rankOfText } from './words.ts';

/** What stands behind the last slash. */
export function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

let lastFile = '';
let lastHash = hashText('');

/** Reviews come in runs of one file. */
function hashOfName(file: string): number {
  if (file !== lastFile) {
    lastFile = file;
    lastHash = hashText(baseName(file));
  }
  return lastHash;
}

/**
 * The rank by which a sample of reviews is drawn. `content` is a number made of what the sample keeps of the review: two files
 * of one name in different folders may hold the same row number, and then only reviews that are the same to the sample share a rank.
 */
export function rankOfReview({ id, at }: Review, content: number): number {
  return rankOfText(id, hashOfName(at.file) ^ Math.imul(at.record, 0x9e3779b1) ^ Math.imul(content, 0xc2b2ae35));
}
