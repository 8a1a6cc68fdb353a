/** What the options of `report` and of gates mean, each checked once. */
import { extname } from 'node:path';
import { type Gate, type GateOptions, parseGate } from '../analysis/gates.ts';
import { UsageError } from '../errors.ts';
import type { Calendar } from '../io/dates/calendars.ts';
import { plainText } from '../io/dates/plain-text.ts';
import { type Weekday, weekdays } from '../io/dates/weekdays.ts';
import { reportFormats } from '../io/write/index.ts';
import { type ReportLanguage, reportLanguages } from '../io/write/languages.ts';
import type { PeriodPlan } from '../pipeline/measure.ts';
import type { RawOptions } from './raw-options.ts';

export type ReportFormatName = keyof typeof reportFormats;

/** Where one copy of the report goes, and as what; `path` null is standard output. */
export interface Target {
  readonly path: string | null;
  readonly format: ReportFormatName;
}

export interface ReportSettings {
  readonly language: ReportLanguage;
  /** Of dates and months; null is the usual one of the language. */
  readonly calendar: Calendar | null;
  readonly period: PeriodPlan | null;
  readonly targets: readonly Target[];
}

/** When the week begins where a language is spoken; Egypt and the Gulf differ, and Sunday lies between them. */
const weekStarts: Readonly<Record<ReportLanguage, Weekday>> = { en: 'monday', fa: 'saturday', ar: 'sunday' };

export function settleReport(raw: RawOptions): ReportSettings {
  const language = reportLanguages.find((code) => code === raw.lang) ?? 'en';
  const calendar = (['gregorian', 'jalali', 'hijri'] as const).find((name) => name === raw.dates) ?? null;
  return { language, calendar, period: period(raw, language, calendar), targets: targets(raw) };
}

function period(raw: RawOptions, language: ReportLanguage, calendar: Calendar | null): PeriodPlan | null {
  const last = Number(plainText(raw.last ?? '12'));
  if (!Number.isInteger(last) || last < 1 || last > 1000)
    throw new UsageError(`--last takes a number of periods, 1 to 1000; got "${raw.last ?? ''}"`);
  if (raw.period === undefined) {
    if (raw.last === undefined && raw.weekStart === undefined) return null;
    throw new UsageError(`${raw.last === undefined ? '--week-start' : '--last'} needs --period week or --period month`);
  }
  if (raw.period === 'month')
    return { unit: 'month', calendar: calendar ?? (language === 'fa' ? 'jalali' : 'gregorian'), last };
  const first = weekdays.find((day) => day === raw.weekStart) ?? weekStarts[language];
  return { unit: 'week', firstDay: first, last };
}

function targets(raw: RawOptions): Target[] {
  const named = (Object.keys(reportFormats) as ReportFormatName[]).find((name) => name === raw.format);
  const paths = raw.output ?? [];
  if (paths.length === 0) return [{ path: null, format: named ?? 'md' }];
  if (new Set(paths).size < paths.length) throw new UsageError('-o names the same file twice');
  return paths.map((path) => ({ path: path === '-' ? null : path, format: named ?? formatOf(path) }));
}

/** By the ending; standard output is Markdown unless --format says otherwise. */
function formatOf(path: string): ReportFormatName {
  const ending = extname(path).toLowerCase();
  for (const { name, extensions } of Object.values(reportFormats))
    if (extensions.some((known) => known === ending)) return name;
  return 'md';
}

export interface GateSettings extends GateOptions {
  readonly gates: readonly Gate[];
}

/** Throws UsageError for what is no gate. */
export function settleGates(raw: RawOptions): GateSettings {
  return {
    gates: (raw.failOn ?? []).map((text) => {
      const gate = parseGate(text);
      if (gate !== null) return gate;
      throw new UsageError(
        `--fail-on takes a figure, <, <=, > or >=, and a number, for example "response.critical.within<0.8"; got "${text}"`,
      );
    }),
    allowUnknown: raw.allowUnknown ?? false,
    onlySignificant: raw.onlySignificant ?? false,
  };
}
