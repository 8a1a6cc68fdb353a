/** How inputs were understood, as facts: what inspect shows and what the docs' table of exports is made from. */
import type { Context } from '../context.ts';
import type { Source } from '../io/load/source.ts';
import { dateRoles, type DateRole } from '../io/load/evidence.ts';
import { normaliseHeader } from '../io/presets/normalise-header.ts';
import { roles, type Role } from '../io/presets/preset.ts';
import { headerWords } from '../io/presets/synonyms.ts';
import { createLedger, type FileAccount, type Ledger } from '../ledger.ts';
import { type Detected, detectedIn } from './detected.ts';
import { streamReviews, type ReviewOptions } from './reviews.ts';

export interface ColumnFacts {
  readonly number: number;
  readonly name: string;
  readonly role: Role | null;
  readonly reason: string | null;
  /** The first filled cell of the sample. */
  readonly example: string;
}

export interface FileFacts {
  readonly account: Omit<FileAccount, 'path'>;
  readonly platform: { readonly name: string; readonly title: string } | null;
  readonly delimiter: string | null;
  readonly zone: string;
  readonly scale: number | null;
  readonly responseKnown: boolean;
  readonly dates: readonly {
    readonly role: DateRole;
    readonly order: string | null;
    readonly calendar: string;
    readonly values: number;
  }[];
  readonly columns: readonly ColumnFacts[];
}

export interface Inspection {
  readonly files: readonly FileFacts[];
  readonly ledger: Ledger;
  /** What a config would say of them, where that was asked for. */
  readonly detected: readonly Detected[];
  /** The config that was used, where somebody asked. */
  readonly config?: { readonly file: string; readonly profile: string | null } | null;
}

/** E-mail addresses, IP addresses and phone numbers are never shown, nor who wrote (exports.md §I.4). */
const personalValue =
  /[\w.+-]{1,64}@[\w-]{1,63}\.|^\d{1,3}(?:\.\d{1,3}){3}$|^[+(]?[\d\u0660-\u0669\u06F0-\u06F9][\d\u0660-\u0669\u06F0-\u06F9 ()-]{8,17}$/;

function isPersonal(name: string, role: Role | null, example: string): boolean {
  if (
    role === 'author' ||
    normaliseHeader(name)
      .split(' ')
      .some((word) => headerWords.personal.has(word))
  )
    return true;
  return role === null && personalValue.test(example);
}

function columnFacts(source: Source): ColumnFacts[] {
  const { columns } = source.sheet;
  const sources = source.meaning.roles(columns);
  return columns.map((name, i) => {
    const role = roles.find((candidate) => sources[candidate]?.columns.includes(i) === true) ?? null;
    const example = source.sample.rows.find((row) => (row.cells[i] ?? '').trim() !== '')?.cells[i] ?? '';
    return {
      number: i + 1,
      name,
      role,
      reason: role === null ? null : (sources[role]?.reason ?? null),
      example: isPersonal(name, role, example) ? '(not shown)' : example.slice(0, 200),
    };
  });
}

function calendarOf(source: Source, role: DateRole): string {
  const { calendar } = source.meaning.dateReading(role);
  if (calendar !== null) return calendar;
  const { values, jalali, hijri, gregorian } = source.meaning.dateEvidence(role);
  const most = Math.max(jalali, hijri, gregorian);
  // epochs and ISO 8601 prove no calendar: they are Gregorian by definition
  if (most === 0) return values === 0 ? 'unknown' : 'gregorian';
  return most === gregorian ? 'gregorian' : most === jalali ? 'jalali' : 'hijri';
}

function factsOf(source: Source, account: FileAccount): FileFacts {
  const { meaning, sheet } = source;
  const known = meaning.roles(sheet.columns);
  const { path: _path, ...rest } = account;
  return {
    account: rest,
    platform: meaning.preset === null ? null : { name: meaning.preset.name, title: meaning.preset.title },
    delimiter: sheet.delimiter,
    zone: meaning.zone,
    scale: known.rating === undefined ? null : meaning.scale(),
    responseKnown: meaning.responseKnown(sheet.columns),
    dates: dateRoles
      .filter((role) => known[role] !== undefined)
      .map((role) => ({
        role,
        order: meaning.dateReading(role).order,
        calendar: calendarOf(source, role),
        values: meaning.dateEvidence(role).values,
      })),
    columns: columnFacts(source),
  };
}

async function drain(stream: AsyncIterable<unknown>): Promise<void> {
  const iterator = stream[Symbol.asyncIterator]();
  while ((await iterator.next()).done !== true);
}

/** Reads every input to its end, so that every problem is counted; once more to say what was detected as settings. */
export async function inspectInputs(
  files: readonly string[],
  options: ReviewOptions,
  context: Context,
  wantsSettings = false,
): Promise<Inspection> {
  const ledger = createLedger();
  let sources: readonly Source[] = [];
  let widths: readonly number[] = [];
  const reviews = streamReviews(files, options, ledger, context, (studied) => {
    sources = studied;
    widths = studied.map(({ sheet }) => sheet.columns.length);
  });
  await drain(reviews);
  const facts = sources.flatMap((source, i) => {
    const account = ledger.files[i];
    return account === undefined ? [] : [factsOf(source, account)];
  });
  const detected: Detected[] = [];
  if (wantsSettings)
    for (const [i, source] of sources.entries()) detected.push(await detectedIn(source, widths[i] ?? 0));
  return { files: facts, ledger, detected };
}
