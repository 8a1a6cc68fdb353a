/** What was detected of an input, as settings that read it in the same way again: only what they can say exactly. */
import type { RoleSources } from '../io/load/cells-of.ts';
import type { DateEvidence } from '../io/dates/evidence.ts';
import { type DateRole, dateRoles } from '../io/load/evidence.ts';
import type { ReadingOptions } from '../io/load/options.ts';
import type { Source } from '../io/load/source.ts';
import { roles } from '../io/presets/preset.ts';

/** Null is what every run finds out anew; so are roles that the schema of a platform puts together from several columns. */
export interface Detected extends Omit<ReadingOptions, 'product'> {
  /** As the user typed it; `-` for standard input. */
  readonly path: string;
}

/** Reads the input once more. `width`: the columns known before the first review was read; later ones cannot be named. */
export async function detectedIn(source: Source, width: number): Promise<Detected> {
  const { meaning, input, sheet } = source;
  const present = meaning.roles(sheet.columns);
  const dated = dateRoles.filter((role) => present[role] !== undefined);
  const { dates, scale, contradictory } = meaning.settled();
  const map = mapOf(present, sheet.columns.slice(0, width), scale);
  const scaleIsSaid = !meaning.learnsScale || present.rating === undefined || map.some((one) => one.scale !== null);
  // from here on every row is a witness
  if (input.path !== '-') await learnAll(source);
  const gregorian =
    input.path !== '-' && dated.length > 0 && dated.every((role) => isGregorian(meaning.dateEvidence(role)));
  const calendar = shared(dated, (role) => dates[role].calendar) ?? (gregorian ? 'gregorian' : null);
  return {
    path: input.path,
    platform: meaning.preset?.name ?? null,
    source: meaning.source,
    encoding: source.encoding(),
    // a control character stands for "no delimiter"
    delimiter: sheet.delimiter !== null && /^[\t -~؛]$/u.test(sheet.delimiter) ? sheet.delimiter : null,
    timezone: meaning.zone,
    map,
    // a stated order takes no notice of witnesses: said only where they agree, and the rest is said too
    dateOrder: scaleIsSaid && calendar !== null && !contradictory ? shared(dated, (role) => dates[role].order) : null,
    calendar,
  };
}

async function learnAll({ meaning, open }: Source): Promise<void> {
  const { batches, columns } = await open();
  for await (const { rows } of batches) meaning.learn(rows, columns);
}

/** No date of another calendar, and none that could be of one: 99/12/30. */
function isGregorian(seen: DateEvidence): boolean {
  const short = seen.shortFirstLow + seen.shortLastLow + seen.shortFirstHigh + seen.shortFirstYear + seen.shortLastHigh;
  return seen.values > 0 && seen.jalali + seen.hijri + short === 0;
}

/** One column each: a role that a schema derives, or takes from the first filled of several, stays with the platform. */
function mapOf(present: RoleSources, columns: readonly string[], scale: number | null): ReadingOptions['map'] {
  const used = roles.flatMap((role) => present[role] ?? []);
  return roles.flatMap((role) => {
    const own = present[role];
    const [column = -1] = own?.columns ?? [];
    if (own === undefined || own.derive !== null || own.columns.length !== 1 || column >= columns.length) return [];
    const others = used.filter((other) => other !== own && other.columns.includes(column));
    if (others.some(({ derive, columns: many }) => derive !== null || many.length > 1)) return [];
    const top = role === 'rating' ? scale : null;
    return [{ role, column: columnName(columns, column, top), scale: top }];
  });
}

/** Its name, or its number where the name would not find it again. */
function columnName(columns: readonly string[], column: number, scale: number | null): string {
  const name = columns[column] ?? '';
  const finds = columns.indexOf(name) === column && name.trim() === name && /^[^\p{Cc}#]+$/u.test(name);
  const readsAsScale = scale === null && /\/[\d۰-۹٠-٩]+$/.test(name);
  return finds && !readsAsScale ? name : `#${column + 1}`;
}

/** What all of them say; null where they differ. */
function shared<T>(dated: readonly DateRole[], of: (role: DateRole) => T | null): T | null {
  const said = new Set(dated.map(of));
  const [only = null] = said;
  return said.size === 1 ? only : null;
}
