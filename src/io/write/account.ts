/** The conversation on standard error: what became of every row, and what was wrong with the input. */
import type { Ledger } from '../../ledger.ts';
import { explainProblem, problemKinds } from '../../problems.ts';
import { safe } from '../terminal/safe.ts';
import { count } from './words/numbers.ts';
import { rowTerms } from './words/rows.ts';

const shownPerCode = 2;

/** The arithmetic of some files on one line. */
export function rowsLine(files: Parameters<typeof rowTerms>[0]): string {
  const { start, terms } = rowTerms(files);
  return `${start} ${terms.join(' + ')}`;
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
