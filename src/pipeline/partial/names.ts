/** Files by other names: within a part they go by their paths, in a report by what is short and still tells them apart. */
import { createLedger, type Ledger } from '../../ledger.ts';
import type { Problem } from '../../problems.ts';
import type { PartLedger } from './part.ts';

export type Names = ReadonlyMap<string, string>;

/** Gives every file in plain data its new name, in place: wherever reviews are quoted, their place stands beside them as `file`. */
export function renameFiles(data: unknown, names: Names): void {
  if (typeof data !== 'object' || data === null) return;
  if ('file' in data && typeof data.file === 'string') Object.assign(data, { file: names.get(data.file) ?? data.file });
  for (const inner of Object.values(data)) renameFiles(inner, names);
}

/** The problem with its places renamed. */
function renamed(problem: Problem, names: Names): Problem {
  const { at, also } = problem;
  return {
    ...problem,
    at: { ...at, file: names.get(at.file) ?? at.file },
    ...(also !== undefined && { also: { ...also, file: names.get(also.file) ?? also.file } }),
  };
}

/** The account of a run as a part keeps it: `paths` leads from the names that the run has used. */
export function toPartLedger({ files, problems, newest }: Ledger, paths: Names): PartLedger {
  return {
    files: files.map((account) => {
      const path = paths.get(account.file) ?? account.path;
      return { ...account, file: path, path };
    }),
    problems: [...problems].map(([code, { count, first }]) => ({
      ...{ code, count },
      first: first.map((problem) => renamed(problem, paths)),
    })),
    newest,
  };
}

/** The account as a report needs it. A file that was empty has no short name: it is spoken of as it was typed. */
export function toLedger({ files, problems, newest }: PartLedger, names: Names): Ledger {
  const ledger = createLedger();
  ledger.newest = newest;
  for (const account of files) ledger.files.push({ ...account, file: names.get(account.path) ?? account.path });
  for (const { code, count, first } of problems)
    ledger.problems.set(code, {
      count,
      first: first.map((problem) => (code === 'no-input' ? problem : renamed(problem, names))),
    });
  return ledger;
}
