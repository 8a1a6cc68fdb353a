/** Column detection for files no preset knows: header and values together decide, and every guess can say why (exports.md §I.4). */
import { lookAt, type ColumnValues } from './column-values.ts';
import { readHeader, statesScale, type Claim, type Reading } from './header-name.ts';
import { agreement } from './plausible.ts';
import { roles, type Role } from './preset.ts';

interface RoleGuess {
  readonly role: Role;
  /** Index into the columns. */
  readonly column: number;
  /** 0 … 1; header and values weigh 6 : 4. */
  readonly score: number;
  readonly reason: string;
}

export interface Detection {
  readonly guesses: readonly RoleGuess[];
  /** The column most like a review's text when none is certain; null when one is, or none comes near. */
  readonly nearestText: number | null;
}

interface Column {
  readonly index: number;
  readonly name: string;
  readonly header: Reading;
  readonly values: ColumnValues;
}

const weight = { header: 0.6, values: 0.4 } as const;

/** Below this neither the header nor the values say enough. */
const enough = 0.45;

/** Guesses which column holds what; each column at most one role, each role one column. */
export function detectRoles(columns: readonly string[], sample: readonly (readonly string[])[]): Detection {
  const seen = columns.map((name, index): Column => {
    return { index, name, header: readHeader(name), values: lookAt(sample.map((row) => row[index] ?? '')) };
  });
  const taken = byHeader(seen);
  textByValues(seen, taken);
  surveyAnswers(seen, taken);
  loneColumns(seen, taken);
  onlyDate(taken);
  const guesses = roles.flatMap((role) => taken.get(role) ?? []);
  return { guesses, nearestText: taken.has('text') ? null : (proseColumns(seen, new Map())[0]?.index ?? null) };
}

type Taken = Map<Role, RoleGuess>;

/** The best pairs of role and column first, until roles or columns run out. */
function byHeader(columns: readonly Column[]): Taken {
  const candidates: RoleGuess[] = [];
  for (const column of columns) {
    for (const said of column.header.claims) {
      const claim = meant(said, column.values);
      const agrees = agreement(claim, column.values);
      if (agrees === null) continue;
      const score = weight.header * claim.strength + weight.values * agrees;
      if (score >= enough)
        candidates.push({ ...guess(claim.role, column, score), reason: because(claim, column.values) });
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  const taken: Taken = new Map();
  const used = new Set<number>();
  for (const candidate of candidates) {
    if (taken.has(candidate.role) || used.has(candidate.column)) continue;
    taken.set(candidate.role, candidate);
    used.add(candidate.column);
  }
  return taken;
}

function guess(role: Role, column: Column, score: number): Omit<RoleGuess, 'reason'> {
  return { role, column: column.index, score: Math.round(score * 100) / 100 };
}

/** A rating of "positive" and "negative" is a recommendation: flags are never turned into stars. "Answered" over dates says when. */
function meant(claim: Claim, values: ColumnValues): Claim {
  if (claim.role === 'rating' && values.flags > values.ratings) return { ...claim, role: 'recommended' };
  return claim.role === 'replyText' && values.dates > 0.5 ? { ...claim, role: 'replyAt' } : claim;
}

function because(claim: Claim, values: ColumnValues): string {
  if (values.filled === 0) return `${claim.reason}; the column is empty`;
  const percent = (share: number) => `${Math.round(100 * share)} % of cells are`;
  if (/At$/.test(claim.role)) return `${claim.reason}, ${percent(values.dates)} dates`;
  if (claim.role === 'rating') return `${claim.reason}, ${percent(values.ratings)} ratings`;
  if (claim.role === 'id') return `${claim.reason}, ${percent(values.variety)} different`;
  return claim.reason;
}

/** Columns that read like prose and are nothing else, the longest and most varied first. */
function proseColumns(columns: readonly Column[], taken: Taken): Column[] {
  const used = new Set([...taken.values()].map(({ column }) => column));
  const weigh = ({ values }: Column) => values.prose * values.letters;
  return columns
    .filter(({ index, header, values }) => !used.has(index) && !header.barred && values.prose > 0.3)
    .sort((a, b) => weigh(b) - weigh(a));
}

/** No header names the text: take the column that is far more prose than any other. */
function textByValues(columns: readonly Column[], taken: Taken): void {
  if (taken.has('text')) return;
  const [best, second] = proseColumns(columns, taken);
  if (best === undefined) return;
  const lead =
    second === undefined
      ? Infinity
      : (best.values.prose * best.values.letters) / (second.values.prose * second.values.letters);
  const long = best.values.letters >= (columns.length === 1 ? 1 : 8);
  if (lead < 1.5 || !long) return;
  const reason =
    columns.length === 1
      ? 'the only column, and it reads like text'
      : 'no header says so; the longest, most varied texts';
  taken.set('text', { ...guess('text', best, 0.5), reason });
}

/** In surveys "response" is the submission: with nothing to reply to, it is the text, and its date the review's. */
function surveyAnswers(columns: readonly Column[], taken: Taken): void {
  const answer = taken.get('replyText');
  if (!taken.has('text') && answer !== undefined && (columns[answer.column]?.values.prose ?? 0) > 0.3) {
    taken.delete('replyText');
    taken.set('text', {
      ...answer,
      role: 'text',
      reason: 'a response with no review beside it is the submission itself',
    });
  }
  const answered = taken.get('replyAt');
  const always = (columns[answered?.column ?? -1]?.values.fill ?? 0) > 0.99;
  if (answered === undefined || !always || taken.has('replyText') || taken.has('createdAt')) return;
  taken.delete('replyAt');
  taken.set('createdAt', {
    ...answered,
    role: 'createdAt',
    reason: 'every row has it and no other date: when it was submitted',
  });
}

/** Headers in a language we do not read: the only column of dates is the date, the only one of small ratings the rating. */
function loneColumns(columns: readonly Column[], taken: Taken): void {
  const strange = columns.filter(({ header }) => header.claims.length === 0 && !header.barred);
  const only = (role: Role, fits: (values: ColumnValues) => boolean, reason: string, among = strange) => {
    const found = among.filter(({ values }) => values.filled > 1 && !values.constant && fits(values));
    const [column] = found;
    if (taken.has(role) || column === undefined || found.length > 1) return;
    taken.set(role, { ...guess(role, column, 0.5), reason });
  };
  only('createdAt', (values) => values.dates >= 0.9, 'no header says so; the only column of dates');
  const scaled = strange.filter(({ name }) => statesScale(name));
  only('rating', ({ ratings }) => ratings >= 0.9, 'header states a scale, and no other does', scaled);
  if (strange.length < columns.length) return;
  const stars = (values: ColumnValues) => values.ratings >= 0.9 && values.maxRating <= 5 && values.maxRating > 1;
  only('rating', (values) => stars(values) && !values.counter, 'no header says so; the only column of numbers up to 5');
}

/** An export that knows only the last change (Google Play's API) has no other date for the review. */
function onlyDate(taken: Taken): void {
  const edited = taken.get('editedAt');
  if (edited === undefined || taken.has('createdAt')) return;
  taken.delete('editedAt');
  taken.set('createdAt', { ...edited, role: 'createdAt', reason: `${edited.reason}; the only date of the review` });
}
