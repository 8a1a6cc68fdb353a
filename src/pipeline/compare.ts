/** Two exports held against each other: every figure then and now, and what became of each review. */
import { type Change, changesOf } from '../analysis/change/change.ts';
import { settleMatching, type Matched, type Unmatched } from '../analysis/change/matched.ts';
import { addNew, addOld, createMatching } from '../analysis/change/matching.ts';
import { changesBySegment } from '../analysis/change/segments.ts';
import { keyOf } from '../analysis/change/trace.ts';
import type { Grouping } from '../analysis/groupings.ts';
import { createGroupFolder, type GroupFolder } from '../analysis/groups.ts';
import type { MetricEnd } from '../analysis/metrics/metric.ts';
import { redactReview } from '../analysis/redact.ts';
import type { InputFile, ProblemCount, Volume } from '../analysis/report.ts';
import { addRecord, createTotals, resultOf, type Totals } from '../analysis/totals.ts';
import type { Context } from '../context.ts';
import { createProgress, type Progress } from '../io/progress.ts';
import { createLedger, inputFiles, type Ledger } from '../ledger.ts';
import type { Review, ReviewRecord } from '../review.ts';
import { type Choice, createChooser } from './choose.ts';
import { type Looks, openLooks } from './compare-look.ts';
import { streamRecords, type RecordOptions } from './records.ts';
import { streamReviews } from './reviews.ts';
import { problemCounts } from './report-of.ts';

export interface CompareOptions extends Omit<RecordOptions, 'sentences'> {
  readonly by: Grouping | null;
  readonly progress: boolean;
}

export interface ComparedSide {
  /** The moment its ages are measured at; null when no date is known. */
  readonly asOf: string | null;
  readonly inputs: readonly InputFile[];
  readonly chosen: number;
  readonly volume: Volume;
  readonly problems: readonly ProblemCount[];
}

export interface Comparison {
  readonly schema: 'reviewkit/comparison';
  readonly version: 1;
  readonly tool: string;
  readonly slaHours: number;
  readonly old: ComparedSide;
  readonly new: ComparedSide;
  /** Null where reviews cannot be told again on the other side; `unmatched` says why. */
  readonly reviews: Matched | null;
  readonly unmatched: Unmatched | null;
  readonly change: Change;
  readonly groups: readonly {
    readonly by: Grouping;
    readonly key: string | null;
    readonly rest: boolean;
    readonly change: Change;
  }[];
}

export interface Compared {
  readonly comparison: Comparison;
  readonly ledgers: { readonly old: Ledger; readonly new: Ledger };
}

/** What a side comes to. */
interface Folded {
  readonly totals: Totals;
  readonly folder: GroupFolder | null;
  readonly chosen: number;
  readonly ledger: Ledger;
  readonly end: MetricEnd;
}

const everything: Choice = { since: null, until: null, stars: null, textLanguage: null, product: null };

/** Reads the old side, then the new one, then once more what of the old side is to be quoted. */
export async function compareInputs(
  [older, newer]: readonly [string, string],
  options: CompareOptions,
  context: Context,
): Promise<Compared> {
  const matching = createMatching();
  const looks = await openLooks(older, context);
  const progress = createProgress(context.stderr, options.progress && context.err.isTTY);
  const read = (path: string, from: Context, match: typeof addOld) =>
    fold(path, options, from, progress, (record, chosen) => {
      match(matching, record, chosen);
    });
  try {
    const old = await read(older, looks.context(), addOld);
    const now = await read(newer, context, addNew);
    const settled = settleMatching(matching);
    const matched = settled.why === null ? settled.tell(await quoted(looks, options, settled.wanted)) : null;
    const comparison: Comparison = {
      schema: 'reviewkit/comparison',
      version: 1,
      tool: `reviewkit ${context.version}`,
      slaHours: options.slaMs / 3_600_000,
      old: sideOf(old),
      new: sideOf(now),
      reviews: matched,
      unmatched: settled.why,
      change: changesOf(old, now),
      groups: segmentsOf(old, now, options.by),
    };
    return { comparison, ledgers: { old: old.ledger, new: now.ledger } };
  } finally {
    progress.stop();
    await looks.dispose();
  }
}

/** Reads one side; `look` sees every review, chosen or not. */
async function fold(
  path: string,
  options: CompareOptions,
  context: Context,
  progress: Progress,
  look: (record: ReviewRecord, chosen: boolean) => void,
): Promise<Folded> {
  const ledger = createLedger();
  const totals = createTotals(['community']);
  const folder = options.by === null ? null : createGroupFolder(options.by);
  const isChosen = createChooser(options.choice);
  let chosen = 0;
  for await (const batch of streamRecords([path], { ...options, choice: everything }, ledger, context)) {
    for (const record of batch) {
      const counts = isChosen(record);
      look(record, counts);
      if (!counts) continue;
      chosen++;
      addRecord(totals, record, options);
      folder?.add(record, options);
    }
    progress.add(batch.length);
  }
  return { totals, folder, chosen, ledger, end: { asOf: options.asOf ?? ledger.newest, slaMs: options.slaMs } };
}

function sideOf({ totals, chosen, ledger, end }: Folded): ComparedSide {
  return {
    asOf: end.asOf === null ? null : new Date(end.asOf).toISOString(),
    inputs: inputFiles(ledger),
    chosen,
    volume: resultOf(totals, end).volume,
    problems: problemCounts(ledger),
  };
}

function segmentsOf(old: Folded, now: Folded, by: Grouping | null): Comparison['groups'] {
  if (by === null || old.folder === null || now.folder === null) return [];
  const segments = changesBySegment(
    { groups: old.folder.groups, end: old.end },
    { groups: now.folder.groups, end: now.end },
  );
  return segments.map((segment) => ({ by, ...segment }));
}

/** The wanted reviews of the old side, by key. */
async function quoted(
  looks: Looks,
  options: CompareOptions,
  wanted: ReadonlySet<number>,
): Promise<ReadonlyMap<number, Review>> {
  const found = new Map<number, Review>();
  if (wanted.size === 0) return found;
  for await (const batch of streamReviews([looks.path], options, createLedger(), looks.context())) {
    for (const review of batch) {
      const key = review.platformId ? keyOf(review) : NaN;
      if (wanted.has(key) && !found.has(key)) found.set(key, options.redact === true ? redactReview(review) : review);
    }
  }
  return found;
}
