/** The accounts of parts become the account that one run over all their inputs would have kept. */
import { shownPerCode } from '../../ledger.ts';
import type { Problem, ProblemCode } from '../../problems.ts';
import type { PartLedger } from './part.ts';

/** One run meets all empty files first, then ids that collide, then what is in the rows; and knows voices only at the end. */
const phases: Partial<Record<ProblemCode, number>> = { 'no-input': 0, 'id-collision': 1, 'replies-among-reviews': 3 };
const reading = 2;

interface Met {
  readonly code: ProblemCode;
  count: number;
  readonly first: Problem[];
  /** What the code is ordered by: the file where it was first met, and its rank in the account that knows of it. */
  position: number;
  rank: number;
}

/**
 * `paths`: all inputs in the order of the whole. Exact: the first five of all are among the first five of each account, and
 * two codes first met in one file are ordered by the one account that holds this file.
 */
export function combineLedgers(ledgers: readonly PartLedger[], paths: readonly string[]): PartLedger {
  const places = new Map<string, number>();
  paths.forEach((path, i) => places.set(path, Math.min(places.get(path) ?? i, i)));
  const placeOf = (path: string): number => places.get(path) ?? paths.length;
  const met = new Map<ProblemCode, Met>();
  let newest: number | null = null;
  for (const ledger of ledgers) {
    if (ledger.newest !== null) newest = Math.max(newest ?? ledger.newest, ledger.newest);
    ledger.problems.forEach(({ code, count, first }, rank) => {
      const position = placeOf(first[0]?.at.file ?? '');
      const known = met.get(code);
      if (known === undefined) {
        met.set(code, { code, count, first: [...first], position, rank });
        return;
      }
      known.count += count;
      known.first.push(...first);
      if (position < known.position) Object.assign(known, { position, rank });
    });
  }
  const phase = ({ code }: Met): number => phases[code] ?? reading;
  return {
    files: ledgers.flatMap(({ files }) => files).sort((a, b) => placeOf(a.path) - placeOf(b.path)),
    problems: [...met.values()]
      .sort((a, b) => phase(a) - phase(b) || a.position - b.position || a.rank - b.rank)
      .map(({ code, count, first }) => ({
        ...{ code, count },
        first: first.sort((a, b) => placeOf(a.at.file) - placeOf(b.at.file)).slice(0, shownPerCode),
      })),
    newest,
  };
}
