/** A report in Persian, dated by the Jalali calendar. */
import { createDates, type ProseCalendar } from './dates.ts';
import { definitions } from './fa/definitions.ts';
import { advice, findings } from './fa/findings.ts';
import { charts, columns, headings, keyFigures } from './fa/labels.ts';
import { names } from './fa/names.ts';
import { numbers } from './fa/numbers.ts';
import { problems } from './fa/problems.ts';
import { createSentences } from './fa/sentences.ts';
import type { Prose } from './prose.ts';

const jalali = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const gregorian = 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' ');

export function createProse(calendar: ProseCalendar | null): Prose {
  const dates = createDates({
    ...(calendar === 'gregorian' ? { calendar, months: gregorian } : { calendar: 'jalali', months: jalali }),
    ...{ to: ' تا ', dayTo: ' تا ', era: '', digits: numbers.digits },
  });
  const list = (items: readonly string[]): string =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join('، ')} و ${items.at(-1) ?? ''}`;
  return {
    ...{ language: 'fa', direction: 'rtl', numbers, dates, names, list, headings, columns, keyFigures, charts },
    ...{ definitions, findings, advice },
    problems: (code) => problems[code],
    sentences: createSentences(dates, list),
  };
}
