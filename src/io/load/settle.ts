/** A block of raw rows becomes reviews, and an account of every row: the same work here as in a worker. */
import { addProblem, createLedger, type Ledger, observeDates } from '../../ledger.ts';
import type { Problem } from '../../problems.ts';
import type { Reply, Review } from '../../review.ts';
import type { RawRow } from '../read/sheet.ts';
import { cellsOf } from './cells-of.ts';
import { createDecoder, type Decoder } from './decode.ts';
import { addEvidence, type Evidence, noEvidence } from './evidence.ts';
import { livingMeaning, type PlainMeaning } from './meaning.ts';

/** What the other rows of the input say about this one; only rows that are not simply themselves have one. */
export interface Verdict {
  /** All versions of the review, to stand here in its place; null: they stand elsewhere. Absent: it is the only one. */
  readonly merged?: Review | null;
  /** The business's answer, which stands in a row of its own. */
  readonly reply?: Reply;
  /** The row is the customer's own answer to an answer. */
  readonly followUp?: true;
  /** The row answers a review that is nowhere. */
  readonly orphan?: true;
}

/** Rows of one file that are worked on together; plain data. */
export interface Block {
  readonly meaning: PlainMeaning;
  readonly encoding: string;
  readonly rows: readonly RawRow[];
  /** False: a U+FFFD may stand in some row. */
  readonly intact: boolean;
  /** By place in `rows`. */
  readonly verdicts: ReadonlyMap<number, Verdict>;
  /** Are its rows to be witnesses of date order and rating scale? */
  readonly testifies: boolean;
}

/** What became of the rows of a block; plain data. */
export interface BlockAccount {
  reviews: number;
  replies: number;
  duplicates: number;
  setAside: number;
  /** Its problems and dates; it has no files. */
  readonly ledger: Ledger;
  readonly evidence: Evidence | null;
}

export interface SettledBlock {
  readonly reviews: readonly Review[];
  readonly account: BlockAccount;
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

/** A settler keeps the decoder while blocks come with the same meaning (the same object). */
export function createSettler(): (block: Block) => SettledBlock {
  let known: PlainMeaning | null = null;
  let decoder: Decoder | null = null;
  return (block) => {
    const { meaning, rows, verdicts } = block;
    if (known !== meaning || decoder === null) {
      known = meaning;
      decoder = createDecoder(livingMeaning(meaning), meaning.columns, meaning.file);
    }
    const account: BlockAccount = {
      ...{ reviews: 0, replies: 0, duplicates: 0, setAside: 0 },
      ledger: createLedger(),
      evidence: block.testifies ? testimony(meaning, rows) : null,
    };
    const reviews: Review[] = [];
    for (const [i, row] of rows.entries()) {
      const review = settleRow(row, decoder, block, verdicts.get(i), account);
      if (review !== null) reviews.push(review);
    }
    return { reviews, account };
  };
}

function testimony(meaning: PlainMeaning, rows: readonly RawRow[]): Evidence {
  const evidence = noEvidence();
  const sources = livingMeaning(meaning).roles(meaning.columns);
  addEvidence(evidence, rows, { read: cellsOf(meaning.columns), sources, ratings: meaning.learnsScale });
  return evidence;
}

/** Books one row; returns the review it stands for, if it is the first to do so. */
function settleRow(
  row: RawRow,
  decoder: Decoder,
  { meaning: { file }, encoding, intact }: Block,
  verdict: Verdict | undefined,
  account: BlockAccount,
): Review | null {
  const { ledger } = account;
  const outcome = decoder.decode(row);
  if (outcome.kind === 'aside') {
    account.setAside++;
    return null;
  }
  const at = { file, line: row.line, column: null };
  if (outcome.kind === 'child') {
    if (verdict?.followUp === true) account.setAside++;
    else account.replies++;
    if (verdict?.orphan === true) addProblem(ledger, { code: 'orphan-reply', at, found: outcome.parent });
    return null;
  }
  for (const problem of outcome.problems) addProblem(ledger, problem);
  if (!intact && row.cells.some((cell) => cell.includes('\uFFFD')))
    addProblem(ledger, { code: 'bad-encoding', at, found: encoding });
  if (verdict?.merged === null) {
    account.duplicates++;
    return null;
  }
  let review = verdict?.merged ?? outcome.review;
  if (verdict?.reply !== undefined) review = { ...review, reply: review.reply ?? verdict.reply };
  account.reviews++;
  observeDates(ledger, review);
  const early = replyBeforeReview(review);
  if (early !== null) addProblem(ledger, early);
  return review;
}
