/** The conversation on standard error: what became of every row, and what was wrong with the input. */
import type { FileAccount, Ledger } from '../../ledger.ts';
import { explainProblem, problemKinds } from '../../problems.ts';
import { safe } from '../terminal/safe.ts';
import { count } from './words/numbers.ts';

const shownPerCode = 2;

/** `rows 1,200 = 1,172 reviews + 0 reply rows + 28 duplicates + 0 set aside + 0 rejected`, over all files. */
export function rowsLine(files: readonly Omit<FileAccount, 'path'>[]): string {
  const sum = (key: 'rows' | 'reviews' | 'replies' | 'duplicates' | 'setAside' | 'rejected'): string =>
    count(files.reduce((total, file) => total + file[key], 0));
  return `rows ${sum('rows')} = ${sum('reviews')} reviews + ${sum('replies')} reply rows + ${sum('duplicates')} duplicates + ${sum('setAside')} set aside + ${sum('rejected')} rejected`;
}

/** The whole account. Problems name the path as it was typed, so that an editor can jump there. */
export function writeAccount(ledger: Ledger): string {
  const paths = new Map(ledger.files.map((file) => [file.file, file.path]));
  const lines = [rowsLine(ledger.files)];
  for (const [code, { count: n, first }] of ledger.problems) {
    for (const problem of first.slice(0, shownPerCode)) {
      const file = paths.get(problem.at.file) ?? problem.at.file;
      lines.push(
        ...explainProblem({ ...problem, at: { ...problem.at, file } })
          .split('\n')
          .map(safe),
      );
    }
    if (n > shownPerCode)
      lines.push(`  … and ${count(n - shownPerCode)} more of this kind (${code}, ${problemKinds[code].severity})`);
  }
  return `${lines.join('\n')}\n`;
}
