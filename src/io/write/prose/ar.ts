/** A report in Arabic, dated by the Gregorian calendar with Arabic month names, or by Umm al-Qura where asked for. */
import { definitions } from './ar/definitions.ts';
import { advice, findings } from './ar/findings.ts';
import { charts, columns, headings, keyFigures } from './ar/labels.ts';
import { names } from './ar/names.ts';
import { numbers } from './ar/numbers.ts';
import { problems } from './ar/problems.ts';
import { createSentences } from './ar/sentences.ts';
import { createDates, type ProseCalendar } from './dates.ts';
import type { Prose } from './prose.ts';

const gregorian = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');
const hijri = [
  ...['محرم', 'صفر', 'ربيع الأول', 'ربيع الآخر', 'جمادى الأولى', 'جمادى الآخرة'],
  ...['رجب', 'شعبان', 'رمضان', 'شوال', 'ذو القعدة', 'ذو الحجة'],
];

export function createProse(calendar: ProseCalendar | null): Prose {
  const dates = createDates({
    ...(calendar === 'hijri'
      ? { calendar, months: hijri, era: ' هـ' }
      : { calendar: 'gregorian', months: gregorian, era: '' }),
    ...{ to: ' إلى ', dayTo: '–', digits: numbers.digits },
  });
  const list = (items: readonly string[]): string =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join('، ')} و${items.at(-1) ?? ''}`;
  return {
    ...{ language: 'ar', direction: 'rtl', numbers, dates, names, list, headings, columns, keyFigures, charts },
    ...{ definitions, findings, advice },
    problems: (code) => problems[code],
    sentences: createSentences(dates, list),
  };
}
