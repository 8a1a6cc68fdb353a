/** What the reading options mean, of all files or of one: each checked once, with a sentence that says what would be right. */
import { UsageError } from '../errors.ts';
import { plainText } from '../io/dates/plain-text.ts';
import { isZone } from '../io/dates/zone.ts';
import type { FileSettings, Mapping, ReadingOptions } from '../io/load/options.ts';
import { encodings } from '../io/open/encoding-names.ts';
import { presetByName, presets } from '../io/presets/index.ts';
import { didYouMean } from '../nearest.ts';
import { roleNames, roleOf } from './map-roles.ts';
import { oneOf } from './one-of.ts';
import { classOf } from './sources.ts';

/** As it stands in a config, or was typed; null takes back what is said of all files. */
export interface RawReading {
  readonly platform?: string | null;
  readonly map?: readonly string[] | null;
  readonly encoding?: string | null;
  readonly delimiter?: string | null;
  readonly timezone?: string | null;
  readonly dateOrder?: string | null;
  readonly calendar?: string | null;
  readonly source?: string | null;
  readonly product?: string | null;
}

/** What is said of single files. */
export interface RawFileSettings {
  readonly of: FileSettings['of'];
  readonly said: RawReading;
  /** Who says so, for people. */
  readonly by: string;
}

/** What each of them is read by. */
const readers = {
  platform,
  encoding: (text: string) => oneOf(encodings, text),
  delimiter,
  timezone: zone,
  dateOrder: (text: string) => oneOf(['dmy', 'mdy', 'ymd'], text),
  calendar: (text: string) => oneOf(['gregorian', 'jalali', 'hijri'], text),
  source: classOf,
  product: (text: string) => text,
} as const;

/** Only what is said. Throws UsageError. */
export function settleReading(said: RawReading, by: string): Partial<ReadingOptions> {
  const read = (name: keyof typeof readers): Partial<ReadingOptions> => {
    const text = said[name];
    return text === undefined ? {} : { [name]: text === null ? null : readers[name](text) };
  };
  return {
    ...{ ...read('platform'), ...read('encoding'), ...read('delimiter'), ...read('timezone') },
    ...{ ...read('dateOrder'), ...read('calendar'), ...read('source'), ...read('product') },
    ...(said.map !== undefined && { map: (said.map ?? []).map((text) => mapping(text, by)) }),
  };
}

export function settleFiles(files: readonly RawFileSettings[]): readonly FileSettings[] {
  return files.map(({ of, said, by }) => ({ of, options: settleReading(said, by) }));
}

function mapping(text: string, by: string): Mapping {
  const cut = text.indexOf('=');
  const name = text.slice(0, Math.max(cut, 0)).trim();
  const column = text.slice(cut + 1).trim();
  if (cut < 1 || column === '')
    throw new UsageError(`--map takes role=Column, for example --map text=Comment; got "${text}"`);
  const role = roleOf(name);
  if (role === null)
    throw new UsageError(
      `--map: there is no role "${name}".${didYouMean(name, roleNames)} Roles: ${roleNames.join(', ')}`,
    );
  const scale = role === 'rating' ? /^(.+)\/([\d۰-۹٠-٩]+)$/.exec(column) : null;
  const said = by === '--map' ? {} : { by };
  return scale === null
    ? { role, column, scale: null, ...said }
    : { role, column: scale[1] ?? column, scale: Number(plainText(scale[2] ?? '')), ...said };
}

const delimiterNames = new Map<string, string>([
  ['tab', '\t'],
  ['\\t', '\t'],
  ['comma', ','],
  ['semicolon', ';'],
  ['pipe', '|'],
]);

function delimiter(text: string): string {
  const value = delimiterNames.get(text) ?? text;
  if (value.length !== 1 || /["\r\n]/.test(value))
    throw new UsageError(`--delimiter takes one character or tab; got "${text}"`);
  return value;
}

export function zone(text: string): string {
  if (isZone(text)) return text;
  const hint = didYouMean(text, Intl.supportedValuesOf('timeZone'));
  throw new UsageError(
    `--timezone: "${text}" is no IANA time zone.${hint} Examples: Asia/Tehran, Asia/Riyadh, Africa/Cairo, UTC`,
  );
}

function platform(text: string): string {
  if (presetByName(text) !== undefined) return text;
  const names = presets.map((preset) => preset.name);
  throw new UsageError(
    `--platform: there is no platform "${text}".${didYouMean(text, names)} Platforms: ${names.join(', ')}`,
  );
}
