/** From inputs to blocks of raw rows: what needs the order of the rows is settled here, all else where a block is worked on. */
import { InputError } from '../../errors.ts';
import { addProblem, type FileAccount, type Ledger, mergeLedgers } from '../../ledger.ts';
import type { Problem } from '../../problems.ts';
import type { Input } from '../open/inputs.ts';
import type { RawRow } from '../read/sheet.ts';
import { createIdIndex } from './id-index.ts';
import type { Decoder } from './decode.ts';
import { type PlainMeaning, plainMeaning } from './meaning.ts';
import type { LoadOptions } from './options.ts';
import type { Block, BlockAccount } from './settle.ts';
import { type Source, studySource } from './source.ts';
import type { Ties } from './ties.ts';
import { needsSurvey, nothingFound, surveySources } from './survey.ts';
import { createJudge } from './verdicts.ts';

/** A stretch of one input, in order: what was found when its text was cut into rows, and the rows. */
export interface Stretch {
  readonly source: Source;
  readonly notes: readonly Problem[];
  readonly rejected: readonly Problem[];
  /** Null at the beginning and the end of a file. */
  readonly block: Block | null;
}

export interface BlockLoading {
  readonly sources: readonly Source[];
  readonly ties: Ties;
  readonly stretches: AsyncIterable<Stretch>;
  /** Books stretches, in their order, with what became of their rows. */
  readonly book: (stretch: Stretch, account: BlockAccount | null) => void;
  /** False once the rows have contradicted what was believed of them: then nothing that was read may be used. Final when all is booked. */
  readonly holds: () => boolean;
}

export interface LoadingManner {
  /** The first rejected row ends the run. */
  readonly stopOnError: boolean;
  /**
   * Read once, as if no id came twice and the first rows told the order of dates and the scale of ratings; every row is
   * then a witness, and `holds` says whether it was so.
   */
  readonly believing: boolean;
  /** Rows that are worked on together at most; default: as many as come at once. */
  readonly blockRows?: number;
  /** Nothing but empty inputs is no error: other parts of the whole may hold something. */
  readonly mayBeEmpty?: boolean;
}

/** Studies all inputs (fails before any output on unreadable ones), then streams their blocks. */
export async function loadBlocks(
  inputs: readonly Input[],
  options: LoadOptions,
  ledger: Ledger,
  { stopOnError, believing, blockRows = Infinity, mayBeEmpty = false }: LoadingManner,
): Promise<BlockLoading> {
  const sources = await studySources(inputs, options, ledger, mayBeEmpty);
  const believes = believing && sources.every(isCredible);
  const ids = createIdIndex();
  const survey = believes ? nothingFound : await surveySources(sources, ids);
  for (const collision of survey.collisions) addProblem(ledger, collision);
  const believed = new Map(believes ? sources.filter(needsSurvey).map((source) => [source, beliefsOf(source)]) : []);
  const judge = createJudge(survey);
  const accounts = new Map<Source, FileAccount>();
  let unique = true;

  async function* stretches(): AsyncIterable<Stretch> {
    try {
      for (const source of sources) {
        const { decoder, columns, batches } = await source.open();
        const edge = { source, rejected: [], block: null };
        yield { ...edge, notes: [...source.sheet.notes, ...contradictionsOf(source)] };
        let meaning: PlainMeaning | null = null;
        for await (const batch of batches) {
          const [bad] = batch.rejected;
          if (stopOnError && bad !== undefined) throw new InputError(bad);
          if (believed.has(source) && !areNew(batch.rows, source, decoder)) {
            unique = false;
            return;
          }
          if (meaning?.columns.length !== columns.length)
            meaning =
              meaning === null
                ? plainMeaning(source.meaning, columns, source.input.name)
                : widened(meaning, source, columns);
          const testifies = believed.has(source) && batch !== source.sample;
          let { notes, rejected } = batch;
          const { intact = false } = batch;
          for (let from = 0; from === 0 || from < batch.rows.length; from += blockRows) {
            const rows = batch.rows.slice(from, from + blockRows);
            const verdicts = judge(rows, source, decoder);
            yield {
              source,
              notes,
              rejected,
              block: { meaning, encoding: source.encoding(), rows, intact, verdicts, testifies },
            };
            notes = rejected = [];
          }
        }
        yield { ...edge, notes: [] };
      }
    } finally {
      for (const source of sources) await source.close();
    }
  }

  /** True while no id comes twice. */
  function areNew(rows: readonly RawRow[], source: Source, decoder: Decoder): boolean {
    for (const row of rows) {
      const id = decoder.idOf(row);
      if (id !== null && ids.add(id, source.scopeHash)) return false;
    }
    return true;
  }

  function book({ source, notes, rejected, block }: Stretch, done: BlockAccount | null): void {
    let account = accounts.get(source);
    if (account === undefined) {
      account = accountFor(source);
      accounts.set(source, account);
      ledger.files.push(account);
    }
    for (const problem of [...rejected, ...notes]) addProblem(ledger, problem);
    account.encoding = source.encoding();
    account.rows += (block?.rows.length ?? 0) + rejected.length;
    account.rejected += rejected.length;
    if (done === null) return;
    account.reviews += done.reviews;
    account.replies += done.replies;
    account.duplicates += done.duplicates;
    account.setAside += done.setAside;
    mergeLedgers(ledger, done.ledger);
    if (done.evidence !== null) source.meaning.absorb(done.evidence);
  }

  return {
    sources,
    ties: { ids, missed: survey.missed },
    stretches: stretches(),
    book,
    holds: () => unique && [...believed].every(([source, beliefs]) => beliefs === beliefsOf(source)),
  };
}

async function studySources(
  inputs: readonly Input[],
  options: LoadOptions,
  ledger: Ledger,
  mayBeEmpty: boolean,
): Promise<Source[]> {
  const sources: Source[] = [];
  let empty: InputError | null = null;
  try {
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
    if (sources.length === 0 && empty !== null && !mayBeEmpty) throw empty;
  } catch (error) {
    for (const source of sources) await source.close();
    throw error;
  }
  return sources;
}

/** Can the first rows be believed? Not where rows answer other rows, nor where the first leave the order of dates open. */
function isCredible({ meaning }: Source): boolean {
  const { dates, contradictory } = meaning.settled();
  const isOpen = (['createdAt', 'editedAt', 'replyAt'] as const).some(
    (role) => dates[role].order === null && meaning.dateEvidence(role).openOrder > 0,
  );
  return meaning.preset?.kind === undefined && !contradictory && !isOpen;
}

/** All that evidence decides, in a form that can be compared. */
function beliefsOf({ meaning }: Source): string {
  return JSON.stringify(meaning.settled());
}

/** The same for more columns; what evidence has decided stays. */
function widened(meaning: PlainMeaning, source: Source, columns: readonly string[]): PlainMeaning {
  const { dates, scale } = meaning;
  return { ...plainMeaning(source.meaning, columns, meaning.file), dates, scale };
}

function accountFor({ input, meaning, sheet, encoding }: Source): FileAccount {
  return {
    file: input.name,
    path: input.path,
    platform: meaning.preset?.name ?? null,
    source: meaning.source,
    format: sheet.format,
    encoding: encoding(),
    ...{ rows: 0, reviews: 0, replies: 0, duplicates: 0, setAside: 0, rejected: 0 },
  };
}

/** Columns that mix day/month with month/day, by what the whole input has shown. */
function contradictionsOf({ input, meaning, sheet }: Source): Problem[] {
  if (!meaning.needsEveryDate()) return [];
  const roles = meaning.roles(sheet.columns);
  return meaning.contradictions().map(({ role, line, found }) => {
    const column = sheet.columns[roles[role]?.columns[0] ?? -1] ?? role;
    return { code: 'contradicting-order', at: { file: input.name, line, column }, found };
  });
}
