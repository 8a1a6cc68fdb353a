/** How well a column's values agree with what its header claims to be. */
import type { ColumnValues } from './column-values.ts';
import type { Claim } from './header-name.ts';
import type { Role } from './preset.ts';

/** 0 … 1; null where the values forbid the role. An empty column forbids nothing: an always empty reply column says "not answered". */
export function agreement({ role, strength }: Claim, values: ColumnValues): number | null {
  return values.filled === 0 ? 0 : judges[role](values, strength);
}

type Judge = (values: ColumnValues, strength: number) => number | null;

const date: Judge = (values, strength) => {
  const whole = strength === 1;
  // one moment in every row is when the rows were collected; only an unmistakable name survives that, if nothing better is there
  if (values.constant) return whole && values.dates > 0 ? 0.1 : null;
  if (values.dates >= 0.5) return values.dates;
  // an unmistakable name over spellings nobody knows: better a loud bad-date than a silent loss
  return whole && values.prose < 0.6 && values.flags < 0.5 && values.numbers < 0.9 ? values.dates : null;
};

const key =
  (mostLetters: number): Judge =>
  (values) =>
    values.letters > mostLetters ? null : 0.5;

const count: Judge = (values) => (values.numbers < 0.8 ? null : values.numbers);

const judges: Readonly<Record<Role, Judge>> = {
  id: (values, strength) => {
    if (strength < 1 && (values.rowNumbers || values.variety < 0.9)) return null;
    return values.prose > 0.6 ? null : values.variety;
  },
  text: (values, strength) => {
    if (values.numbers > 0.5 || values.dates > 0.8 || values.keys > 0.5) return null;
    // under an unmistakable name 👍👍 is a review too
    return values.prose < 0.15 && strength < 1 ? null : values.prose;
  },
  title: (values) => (values.numbers > 0.8 || values.letters === 0 ? null : 0.5),
  rating: (values, strength) => {
    if (values.ratings < 0.5) return null;
    // an average of the place, repeated in every row, is nobody's rating (exports.md §F, Outscraper)
    if (values.constant) return strength === 1 && Number.isInteger(values.maxRating) ? 0.1 : null;
    return strength < 1 && values.counter ? null : values.ratings;
  },
  recommended: (values) => {
    const flags = Math.max(values.flags, values.maxRating <= 1 ? values.ratings : 0);
    return flags < 0.5 ? null : flags;
  },
  createdAt: date,
  editedAt: (values) => (values.dates < 0.5 ? null : values.dates),
  // replies come in batches: one moment for all is nothing strange
  replyAt: (values, strength) => date({ ...values, constant: false }, strength),
  replyText: (values) =>
    values.numbers > 0.8 || values.dates > 0.8 || values.flags > 0.8 || values.letters === 0
      ? null
      : 0.5 + values.prose / 2,
  replyMinutes: count,
  author: key(60),
  product: key(120),
  verified: (values) => (values.flags >= 0.5 || (values.ratings >= 0.5 && values.maxRating <= 1) ? 1 : null),
  likes: count,
  // never guessed: io/load/label-column.ts knows its names
  label: () => null,
};
