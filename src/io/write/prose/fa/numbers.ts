/** Numbers in Persian. The marks that cannot be seen keep signs where they belong, in any surroundings (as in Unicode's CLDR). */
import { createNumbers } from '../numbers.ts';

export const numbers = createNumbers({
  ...{ digits: '۰۱۲۳۴۵۶۷۸۹', decimal: '٫', group: '٬', minus: '\u200e−', plus: '\u200e+' },
  ...{ less: 'کمتر از ', more: 'بیش از ', to: ' تا ', signedTo: ' تا ', unknown: 'نامعلوم', notReached: 'نرسیده' },
  percent: (written) => `\u061c${written}٪`,
  andMore: (written) => `${written} و بیشتر`,
  of: (share, n) => `${share} از ${n}`,
  minutes: (written) => `${written} دقیقه`,
  hours: (written) => `${written} ساعت`,
  days: (written) => `${written} روز`,
});
