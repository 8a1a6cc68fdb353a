/** The first look at inputs that need two: which ids repeat, and which rows are replies to which review. */
import { UsageError } from '../../errors.ts';
import type { Problem } from '../../problems.ts';
import type { Reply, Review } from '../../review.ts';
import type { Outcome } from './decode.ts';
import type { IdIndex } from './id-index.ts';
import { mergeVersions } from './merge-versions.ts';
import { keyOf, rowKey, type Source } from './source.ts';

type Child = Extract<Outcome, { kind: 'child' }>;

export interface Survey {
  /** Reviews whose id occurs more than once, merged; by key. */
  readonly repeated: ReadonlyMap<string, Review>;
  /** Rows that share an id and nothing else: merged all the same, but the reader should know. */
  readonly collisions: readonly Problem[];
  /** The business's answer that stands as a row, by the key of its review. */
  readonly replies: ReadonlyMap<string, Reply>;
  /** Keys of child rows that are the customer's own follow-up. */
  readonly followUps: ReadonlySet<string>;
  /** Keys of child rows whose review is nowhere. */
  readonly orphans: ReadonlySet<string>;
  /** Keys of the reviews that were nowhere. */
  readonly missed: ReadonlySet<string>;
}

/** What a survey finds where every row speaks for itself. */
export const nothingFound: Survey = {
  repeated: new Map(),
  collisions: [],
  replies: new Map(),
  followUps: new Set(),
  orphans: new Set(),
  missed: new Set(),
};

/** True when rows of this source can stand for one another: ids may repeat, or replies may be rows. */
export function needsSurvey({ meaning, sheet }: Source): boolean {
  return (
    meaning.roles(sheet.columns).id !== undefined || meaning.preset?.kind !== undefined || meaning.needsEveryDate()
  );
}

/** Rows that answer other rows, sorted out once every author is known (exports.md §I.10). */
function sortChildren(
  children: ReadonlyMap<string, Child>,
  authors: ReadonlyMap<string, string | null>,
  scopeOf: (key: string) => string,
): Omit<Survey, 'repeated' | 'collisions'> {
  const replies = new Map<string, Reply>();
  const followUps = new Set<string>();
  const orphans = new Set<string>();
  const missed = new Set<string>();
  for (const [key, child] of children) {
    // an answer to an answer belongs to the review at the root
    let root = child.parent;
    for (let hops = 0; hops < 20; hops++) {
      const above = children.get(`${scopeOf(key)}\u0000${root}`);
      if (above === undefined) break;
      root = above.parent;
    }
    const rootKey = `${scopeOf(key)}\u0000${root}`;
    const author = authors.get(rootKey);
    if (author === undefined) {
      orphans.add(key);
      missed.add(rootKey);
    } else if (author !== null && author === child.author) followUps.add(key);
    else {
      const before = replies.get(rootKey);
      const isFirst =
        before === undefined || (child.reply.at !== null && (before.at === null || child.reply.at.ms < before.at.ms));
      if (isFirst) replies.set(rootKey, child.reply);
    }
  }
  return { replies, followUps, orphans, missed };
}

/** Versions of one review share something: its text, its day, its author or its stars. */
function areStrangers(a: Review, b: Review): boolean {
  return (
    a.text !== b.text &&
    a.createdAt?.day !== b.createdAt?.day &&
    (a.author === null || a.author !== b.author) &&
    a.rating?.stars !== b.rating?.stars
  );
}

/** Reviews that come more than once, and answers that stand as rows, are held in memory: about 1 KB each. */
const mostHeld = 1_000_000;

function tooManyHeld({ input }: Source): UsageError {
  return new UsageError(
    `${input.path}: more than ${mostHeld.toLocaleString('en')} reviews come more than once or are answered in rows of their own, too many to hold in memory; analyse fewer files at a time, or leave out older versions of the same export`,
  );
}

/** Reads every source that needs it once; where ids repeat, once more to bring their versions together. Fills the index with every id. */
export async function surveySources(sources: readonly Source[], index: IdIndex): Promise<Survey> {
  const repeatedKeys = new Set<string>();
  const children = new Map<string, Child>();
  const authors = new Map<string, string | null>();
  const scopes = new Map<string, string>();
  const looked: Source[] = [];
  for (const source of sources) {
    if (!needsSurvey(source)) continue;
    looked.push(source);
    const { decoder, batches } = await source.open();
    const hasChildren = source.meaning.preset?.kind !== undefined;
    for await (const batch of batches) {
      // every row is a witness of date order and rating scale, once all are read anyway
      if (batch !== source.sample) source.meaning.learn(batch.rows, source.sheet.columns);
      for (const row of batch.rows) {
        const id = decoder.idOf(row);
        if (id !== null && index.add(id, source.scopeHash)) repeatedKeys.add(keyOf(source, id));
        if (repeatedKeys.size + children.size > mostHeld) throw tooManyHeld(source);
        if (!hasChildren) continue;
        const key = rowKey(source, id, row);
        const outcome = decoder.decode(row);
        if (outcome.kind === 'child') {
          children.set(key, outcome);
          scopes.set(key, source.scope);
        } else if (outcome.kind === 'review') authors.set(key, outcome.review.author);
      }
    }
  }
  const sorted = sortChildren(children, authors, (key) => scopes.get(key) ?? '');
  const repeated = new Map<string, Review>();
  const collisions: Problem[] = [];
  if (repeatedKeys.size === 0) return { repeated, collisions, ...sorted };
  for (const source of looked) {
    const { decoder, batches } = await source.open();
    for await (const batch of batches) {
      for (const row of batch.rows) {
        const id = decoder.idOf(row);
        if (id === null || !repeatedKeys.has(keyOf(source, id))) continue;
        const outcome = decoder.decode(row);
        if (outcome.kind !== 'review') continue;
        const before = repeated.get(keyOf(source, id));
        if (before !== undefined && source.meaning.preset === null && areStrangers(before, outcome.review)) {
          const at = { file: source.input.name, line: row.line, column: null };
          const also = { file: before.at.file, line: before.at.line };
          collisions.push({ code: 'id-collision', at, found: id, also });
        }
        repeated.set(keyOf(source, id), before === undefined ? outcome.review : mergeVersions(before, outcome.review));
      }
    }
  }
  return { repeated, collisions, ...sorted };
}
