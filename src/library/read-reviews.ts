/** `readReviews`: files or a stream become reviews, with an account of every row. */
import { PassThrough } from 'node:stream';
import { settle } from '../commands/settings.ts';
import type { Context } from '../context.ts';
import type { InputFile } from '../analysis/report.ts';
import { createLedger, inputFiles, type Ledger, type MetProblems } from '../ledger.ts';
import { packageRoot, version } from '../manifest.ts';
import { streamReviews } from '../pipeline/reviews.ts';
import type { Review, SourceClass } from '../review.ts';
import { once } from './once.ts';
import { checkKeys, listOf, settled } from './options.ts';
import { setReading, setStream } from './origin.ts';
import { openSource } from './open-source.ts';
import type { ReviewSource } from './source.ts';

/** What `map` can name. */
export interface ColumnMap {
  readonly text?: string;
  readonly title?: string;
  /** With its scale where the column does not tell it: `Score/10`. */
  readonly rating?: string;
  readonly date?: string;
  readonly edited?: string;
  readonly reply?: string;
  readonly replyDate?: string;
  readonly id?: string;
  readonly author?: string;
  readonly product?: string;
  readonly recommended?: string;
  readonly verified?: string;
  readonly likes?: string;
}

/** Each means what the option of the command line means; all are optional, and what is not said is found out. */
export interface ReadOptions {
  /** A name of docs/reference.md, such as `google-play-console`. */
  readonly platform?: string;
  /** Which column is what: `{ text: 'Comment', rating: 'Score/10' }`; `#3` is the third column. */
  readonly map?: ColumnMap;
  readonly encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'windows-1252';
  /** One character, or `tab`. */
  readonly delimiter?: string;
  /** IANA name of the zone that times without a zone were written in; default: the platform's, else UTC. Never the machine's. */
  readonly timezone?: string;
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  readonly calendar?: 'gregorian' | 'jalali' | 'hijri';
  /** What kind of place the reviews come from; `own=site.csv` says it of one file. */
  readonly source?: SourceClass | `${SourceClass}=${string}` | readonly (SourceClass | `${SourceClass}=${string}`)[];
  /** `stop`: the first row that cannot be read throws InputError. Default `skip`: it is counted in the account. */
  readonly onError?: 'skip' | 'stop';
  /** Ends the reading at the next batch, by its own error. */
  readonly signal?: { readonly aborted: boolean; readonly throwIfAborted: () => void };
}

/** What became of the rows so far. `rows = reviews + replies + duplicates + setAside + rejected`, for each input. */
export interface Account {
  readonly inputs: readonly InputFile[];
  /** The first five of each kind in full; `explainProblem` puts one into words. */
  readonly problems: readonly MetProblems[];
}

export interface Reviews extends AsyncIterable<Review> {
  /** What has been read so far; complete when the reading has ended. */
  readonly account: () => Account;
}

const roleNames: Readonly<Record<string, string>> = { replyDate: 'reply-date' };
const optionNames = [
  ...['platform', 'map', 'encoding', 'delimiter', 'timezone', 'dateOrder', 'calendar', 'source', 'onError', 'signal'],
];

/**
 * Reads reviews in input order, a batch in memory at a time (what needs a second look is said in the README, "What
 * streams and what buffers"). Nothing is opened before the first review is asked for; the stream can be read once.
 *
 * @throws {UsageError} at once, for an option that means nothing.
 * @throws {InputError} while reading, for an input that cannot be read at all; its `problem` says what, where and what to do.
 */
export function readReviews(source: ReviewSource, options: ReadOptions = {}): Reviews {
  checkKeys(options, optionNames, 'readReviews');
  const { files, stdin } = openSource(source);
  const { map, source: place, signal, ...rest } = options;
  const typed = {
    ...rest,
    ...(map !== undefined && { map: Object.entries(map).map(([role, name]) => `${roleNames[role] ?? role}=${name}`) }),
    ...(place !== undefined && { source: listOf(place) ?? [] }),
  };
  const { load, stopOnError } = settled(typed, (raw) => settle(raw, files, ''));
  const ledger = createLedger();

  async function* generate(): AsyncGenerator<Review, void, undefined> {
    for await (const batch of streamReviews(files, { load, stopOnError }, ledger, quietContext(stdin))) {
      for (const review of batch) {
        signal?.throwIfAborted();
        setReading(review, ledger);
        yield review;
      }
    }
  }

  const reviews: Reviews = { ...once(generate, 'readReviews(…)'), account: () => accountOf(ledger) };
  setStream(reviews, { ledger });
  return reviews;
}

function accountOf(ledger: Ledger): Account {
  return {
    inputs: inputFiles(ledger),
    problems: [...ledger.problems].map(([code, { count, first }]) => ({ code, count, first: [...first] })),
  };
}

/** The pipeline's world without a process: nothing is ever written to it. */
function quietContext(stdin: Context['stdin']): Context {
  const terminal = { isTTY: false, width: 80, color: false };
  return {
    ...{ stdin, stdout: new PassThrough(), stderr: new PassThrough(), out: terminal, err: terminal },
    ...{ cwd: '', packageRoot, version: version(), stepSummary: null, signal: new AbortController().signal },
  };
}
