/** The row arithmetic in words: `rows 1,200 = 1,172 reviews + 0 reply rows + …`, always all five terms. */
import type { InputFile } from '../../../analysis/report.ts';
import { count } from './numbers.ts';

type Rows = Pick<InputFile, 'rows' | 'reviews' | 'replies' | 'duplicates' | 'setAside' | 'rejected'>;

export interface RowTerms {
  readonly total: Rows;
  /** `rows 1,200 =` */
  readonly start: string;
  /** The five terms, rejected last. */
  readonly terms: readonly string[];
}

export function rowTerms(files: readonly Rows[]): RowTerms {
  const total = { rows: 0, reviews: 0, replies: 0, duplicates: 0, setAside: 0, rejected: 0 };
  for (const file of files) {
    total.rows += file.rows;
    total.reviews += file.reviews;
    total.replies += file.replies;
    total.duplicates += file.duplicates;
    total.setAside += file.setAside;
    total.rejected += file.rejected;
  }
  const terms = [
    `${count(total.reviews)} reviews`,
    `${count(total.replies)} reply rows`,
    `${count(total.duplicates)} duplicates`,
    `${count(total.setAside)} set aside`,
    `${count(total.rejected)} rejected`,
  ];
  return { total, start: `rows ${count(total.rows)} =`, terms };
}
