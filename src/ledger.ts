/** The account of a run: what became of every row, and every problem met. Plain data that merges by adding. */
import type { Problem, ProblemCode } from './problems.ts';
import type { Moment, Review, SourceClass } from './review.ts';

/** rows = reviews + replies + duplicates + setAside + rejected, always. */
export interface FileAccount {
  readonly file: string;
  readonly path: string;
  platform: string | null;
  source: SourceClass;
  format: string;
  encoding: string;
  rows: number;
  reviews: number;
  replies: number;
  duplicates: number;
  setAside: number;
  rejected: number;
}

/** The problems of one code: how many, and the first of them in full. */
export interface MetProblems {
  readonly code: ProblemCode;
  readonly count: number;
  readonly first: readonly Problem[];
}

export interface Ledger {
  readonly files: FileAccount[];
  readonly problems: Map<ProblemCode, { count: number; readonly first: Problem[] }>;
  /** The newest date of any kind among the loaded reviews, epoch milliseconds; a bare day counts to its end. */
  newest: number | null;
}

/** How many problems of one code are kept in full. */
export const shownPerCode = 5;

export function createLedger(): Ledger {
  return { files: [], problems: new Map(), newest: null };
}

/** The inputs as they are told: by their short names, without a path of this machine. */
export function inputFiles({ files }: Ledger): Omit<FileAccount, 'path'>[] {
  return files.map(({ path: _path, ...file }) => file);
}

/** What stood there is quoted to this many characters: it is somebody's text, and may be a megabyte. */
const quotedCharacters = 200;

export function addProblem(ledger: Ledger, stated: Problem): void {
  const found =
    stated.found !== null && stated.found.length > quotedCharacters
      ? `${stated.found.slice(0, quotedCharacters)}…`
      : stated.found;
  const problem = { ...stated, found };
  const entry = ledger.problems.get(problem.code);
  if (entry === undefined) ledger.problems.set(problem.code, { count: 1, first: [problem] });
  else {
    entry.count++;
    if (entry.first.length < shownPerCode) entry.first.push(problem);
  }
}

/** Adds `from` to `into`; `from` keeps its meaning. */
export function mergeLedgers(into: Ledger, from: Ledger): void {
  into.files.push(...from.files);
  for (const [code, { count, first }] of from.problems) {
    const entry = into.problems.get(code);
    if (entry === undefined) into.problems.set(code, { count, first: [...first] });
    else {
      entry.count += count;
      entry.first.push(...first.slice(0, shownPerCode - entry.first.length));
    }
  }
  if (from.newest !== null && (into.newest === null || from.newest > into.newest)) into.newest = from.newest;
}

const restOfDay = 86_399_999;

/** Keeps the newest date of the input, the default moment that ages are measured at. */
export function observeDates(ledger: Ledger, review: Review): void {
  const moments: readonly (Moment | null | undefined)[] = [review.createdAt, review.editedAt, review.reply?.at];
  for (const moment of moments) {
    if (moment == null) continue;
    const ms = moment.precision === 'day' ? moment.ms + restOfDay : moment.ms;
    if (ledger.newest === null || ms > ledger.newest) ledger.newest = ms;
  }
}
