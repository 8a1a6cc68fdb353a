/** From inputs to reviews: every row is accounted for in the ledger, every review comes once, in input order. */
import { InputError } from '../../errors.ts';
import { addProblem, observeDates, type FileAccount, type Ledger } from '../../ledger.ts';
import type { Problem } from '../../problems.ts';
import type { Review } from '../../review.ts';
import type { Input } from '../open/inputs.ts';
import type { RawRow } from '../read/sheet.ts';
import type { Decoder } from './decode.ts';
import type { LoadOptions } from './options.ts';
import { keyOf, rowKey, studySource, surveySources, type Source } from './survey.ts';

export interface Loading {
  /** Reviews in input order, a batch at a time. */
  readonly reviews: AsyncIterable<readonly Review[]>;
  readonly sources: readonly Source[];
}

function accountFor(source: Source): FileAccount {
  return {
    file: source.input.name,
    path: source.input.path,
    platform: source.meaning.preset?.name ?? null,
    source: source.meaning.source,
    format: source.sheet.format,
    encoding: source.encoding(),
    rows: 0,
    reviews: 0,
    replies: 0,
    duplicates: 0,
    setAside: 0,
    rejected: 0,
  };
}

/** Columns that mix day/month with month/day, by what the whole input has shown. */
function contradictionsOf(source: Source): Problem[] {
  if (!source.meaning.needsEveryDate()) return [];
  const { columns } = source.sheet;
  const roles = source.meaning.roles(columns);
  return source.meaning.contradictions().map(({ role, line, found }) => {
    const column = columns[roles[role]?.columns[0] ?? -1] ?? role;
    return { code: 'contradicting-order', at: { file: source.input.name, line, column }, found };
  });
}

/** A reply older than the only date of its review is a fact about the input that the reader should know. */
function replyBeforeReview(review: Review): Problem | null {
  const { createdAt, reply } = review;
  if (createdAt === null || reply?.at == null) return null;
  const byDay = createdAt.precision === 'day' || reply.at.precision === 'day';
  const before = byDay ? reply.at.day < createdAt.day : reply.at.ms < createdAt.ms;
  if (!before) return null;
  const at = { file: review.at.file, line: review.at.line, column: null };
  return { code: 'reply-before-review', at, found: new Date(reply.at.ms).toISOString().slice(0, 10) };
}

/** Studies all inputs (fails before any output on unreadable ones), then streams their reviews. With `stopOnError`, the first rejected row ends the run. */
export async function loadReviews(
  inputs: readonly Input[],
  options: LoadOptions,
  ledger: Ledger,
  stopOnError: boolean,
): Promise<Loading> {
  const sources: Source[] = [];
  let empty: InputError | null = null;
  for (const input of inputs) {
    try {
      sources.push(await studySource(input, options));
    } catch (error) {
      // an empty file beside others is worth a note, alone it is an error
      if (!(error instanceof InputError) || error.problem.code !== 'no-input') throw error;
      empty = error;
      addProblem(ledger, error.problem);
    }
  }
  if (sources.length === 0 && empty !== null) throw empty;
  const survey = await surveySources(sources);

  for (const collision of survey.collisions) addProblem(ledger, collision);

  async function* reviews(): AsyncIterable<readonly Review[]> {
    const written = new Set<string>();
    for (const source of sources) {
      const account = accountFor(source);
      ledger.files.push(account);
      const { decoder, batches } = await source.open();
      for (const note of [...source.sheet.notes, ...contradictionsOf(source)]) addProblem(ledger, note);
      for await (const batch of batches) {
        for (const problem of batch.rejected) {
          if (stopOnError) throw new InputError(problem);
          addProblem(ledger, problem);
        }
        for (const note of batch.notes) addProblem(ledger, note);
        account.rows += batch.rows.length + batch.rejected.length;
        account.rejected += batch.rejected.length;
        const found: Review[] = [];
        for (const row of batch.rows) {
          const review = settle(row, decoder, source, account, written);
          if (review !== null) found.push(review);
        }
        if (found.length > 0) yield found;
      }
      account.encoding = source.encoding();
    }
  }

  /** Books one row; returns the review it stands for, if it is the first to do so. */
  function settle(
    row: RawRow,
    decoder: Decoder,
    source: Source,
    account: FileAccount,
    written: Set<string>,
  ): Review | null {
    const outcome = decoder.decode(row);
    if (outcome.kind === 'aside') {
      account.setAside++;
      return null;
    }
    if (outcome.kind === 'child') {
      bookChild(row, outcome, rowKey(source, outcome.id, row), account);
      return null;
    }
    for (const problem of outcome.problems) addProblem(ledger, problem);
    if (row.cells.some((cell) => cell.includes('\uFFFD'))) {
      addProblem(ledger, {
        code: 'bad-encoding',
        at: { file: account.file, line: row.line, column: null },
        found: source.encoding(),
      });
    }
    let review = outcome.review;
    if (review.platformId) {
      const key = keyOf(source, review.id);
      const merged = survey.repeated.get(key);
      if (merged !== undefined) {
        if (written.has(key)) {
          account.duplicates++;
          return null;
        }
        written.add(key);
        review = merged;
      }
      const reply = survey.replies.get(key);
      if (reply !== undefined) review = { ...review, reply: review.reply ?? reply };
    }
    account.reviews++;
    observeDates(ledger, review);
    const early = replyBeforeReview(review);
    if (early !== null) addProblem(ledger, early);
    return review;
  }

  function bookChild(row: RawRow, child: { readonly parent: string }, key: string, account: FileAccount): void {
    if (survey.followUps.has(key)) account.setAside++;
    else account.replies++;
    if (survey.orphans.has(key)) {
      addProblem(ledger, {
        code: 'orphan-reply',
        at: { file: account.file, line: row.line, column: null },
        found: child.parent,
      });
    }
  }

  return { reviews: reviews(), sources };
}
