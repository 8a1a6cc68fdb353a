/** A report in English. */
import { problemKinds } from '../../../problems.ts';
import { createDates } from './dates.ts';
import { definitions } from './en/definitions.ts';
import { charts, columns, headings, keyFigures } from './en/labels.ts';
import { names } from './en/names.ts';
import { numbers } from './en/numbers.ts';
import { advice, findings } from './en/findings.ts';
import { createSentences } from './en/sentences.ts';
import type { ProseCalendar } from './dates.ts';
import type { Prose } from './prose.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function createProse(_calendar: ProseCalendar | null): Prose {
  const dates = createDates({
    ...{ calendar: 'gregorian', months, to: ' – ', dayTo: '–', era: '' },
    digits: (text) => text,
  });
  const list = (items: readonly string[]): string =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
  return {
    ...{ language: 'en', direction: 'ltr', numbers, dates, names, list, headings, columns, keyFigures, charts },
    ...{ definitions, findings, advice },
    problems: (code) => problemKinds[code].summary,
    sentences: createSentences(dates, list),
  };
}
