/** The first look at inputs that need two: which ids repeat, and which rows are replies to which review. */
import type { Problem } from '../../problems.ts';
import type { Reply, Review } from '../../review.ts';
import type { Input } from '../open/inputs.ts';
import type { Encoding } from '../open/encoding-names.ts';
import type { Batch, RawRow, Sheet } from '../read/sheet.ts';
import { createDecoder, type Decoder, type Outcome } from './decode.ts';
import { createIdIndex } from './id-index.ts';
import { mergeVersions } from './merge-versions.ts';
import { openSheet } from './open-sheet.ts';
import type { LoadOptions } from './options.ts';
import { understand, type Understanding } from './understand.ts';

/** One input, understood. `open` starts a pass over its rows; the first pass goes on where the sample ended. */
export interface Source {
  readonly input: Input;
  readonly meaning: Understanding;
  readonly sheet: Sheet;
  readonly encoding: () => Encoding;
  readonly sample: Batch;
  readonly open: () => Promise<{ decoder: Decoder; batches: AsyncIterable<Batch> }>;
  /** Ids mean the same review only within one platform, or between files with the same header. */
  readonly scope: string;
}

async function* replay(first: Batch, rest: AsyncIterator<Batch>): AsyncIterable<Batch> {
  try {
    yield first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

const noRows: Batch = { rows: [], rejected: [], notes: [] };

/** Opens an input, reads its first rows and settles what they mean. */
export async function studySource(input: Input, options: LoadOptions): Promise<Source> {
  const { sheet, preset, encoding } = await openSheet(input, options);
  const iterator = sheet.batches[Symbol.asyncIterator]();
  const first = await iterator.next();
  const sample = first.done === true ? noRows : first.value;
  const lateKeys = sheet.format === 'ndjson';
  // a key may come late (the first reply, line 1,800): columns mean nothing before all are known
  if (lateKeys) while ((await iterator.next()).done !== true);
  const meaning = understand(preset, sheet.columns, sample.rows, options, input.path);
  let fresh = !lateKeys;
  return {
    input,
    meaning,
    sheet,
    encoding,
    sample,
    scope: preset?.name ?? sheet.columns.join('\u0001'),
    open: async () => {
      if (fresh) {
        fresh = false;
        return { decoder: createDecoder(meaning, sheet.columns, input.name), batches: replay(sample, iterator) };
      }
      const read = { ...options, encoding: encoding(), platform: preset?.name ?? null };
      const again = await openSheet(input, read, sheet.columns);
      return { decoder: createDecoder(meaning, again.sheet.columns, input.name), batches: again.sheet.batches };
    },
  };
}

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
}

export function keyOf(source: Source, id: string): string {
  return `${source.scope}\u0000${id}`;
}

/** The key of a row; one without an id is told by its place. */
export function rowKey(source: Source, id: string | null, row: RawRow): string {
  return id === null ? `${source.scope}\u0000${source.input.path}\u0000${row.record}` : keyOf(source, id);
}

/** True when rows of this source can stand for one another: ids may repeat, or replies may be rows. */
function needsSurvey(source: Source, columns: readonly string[]): boolean {
  return (
    source.meaning.roles(columns).id !== undefined ||
    source.meaning.preset?.kind !== undefined ||
    source.meaning.needsEveryDate()
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
    if (author === undefined) orphans.add(key);
    else if (author !== null && author === child.author) followUps.add(key);
    else {
      const before = replies.get(rootKey);
      const isFirst =
        before === undefined || (child.reply.at !== null && (before.at === null || child.reply.at.ms < before.at.ms));
      if (isFirst) replies.set(rootKey, child.reply);
    }
  }
  return { replies, followUps, orphans };
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

/** Reads every source that needs it once; where ids repeat, once more to bring their versions together. */
export async function surveySources(sources: readonly Source[]): Promise<Survey> {
  const index = createIdIndex();
  const repeatedKeys = new Set<string>();
  const children = new Map<string, Child>();
  const authors = new Map<string, string | null>();
  const scopes = new Map<string, string>();
  const looked: Source[] = [];
  for (const source of sources) {
    if (!needsSurvey(source, source.sheet.columns)) continue;
    looked.push(source);
    const { decoder, batches } = await source.open();
    const hasChildren = source.meaning.preset?.kind !== undefined;
    for await (const batch of batches) {
      // every row is a witness of date order and rating scale, once all are read anyway
      if (batch !== source.sample) source.meaning.learn(batch.rows, source.sheet.columns);
      for (const row of batch.rows) {
        const id = decoder.idOf(row);
        if (id === null && !hasChildren) continue;
        const key = rowKey(source, id, row);
        if (id !== null && index.add(key)) repeatedKeys.add(key);
        if (!hasChildren) continue;
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
          collisions.push({ code: 'id-collision', at, found: `${id} (also ${before.at.file}:${before.at.line})` });
        }
        repeated.set(keyOf(source, id), before === undefined ? outcome.review : mergeVersions(before, outcome.review));
      }
    }
  }
  return { repeated, collisions, ...sorted };
}
