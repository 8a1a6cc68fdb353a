/** The table of report languages; each is loaded when it is written. */
import type { ReportLanguage } from '../format.ts';
import type { ProseCalendar } from './dates.ts';
import type { Prose } from './prose.ts';

const languages: Readonly<
  Record<ReportLanguage, () => Promise<{ createProse: (calendar: ProseCalendar | null) => Prose }>>
> = {
  en: () => import('./en.ts'),
  fa: () => import('./fa.ts'),
  ar: () => import('./ar.ts'),
};

/** What a language can say. `calendar`: another than the usual one of the language (Jalali for fa, else Gregorian). */
export async function loadProse(language: ReportLanguage, calendar: ProseCalendar | null = null): Promise<Prose> {
  const { createProse } = await languages[language]();
  return createProse(calendar);
}
