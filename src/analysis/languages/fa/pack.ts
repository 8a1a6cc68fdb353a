/** Persian: one form of ی and ک, of می/نمی, of plural and comparative endings, whatever stands between (ZWNJ, space, nothing). */
import { createFolder, type FoldRules } from '../../text/fold.ts';
import { createFoldTable } from '../../text/fold-table.ts';
import { foldToString } from '../../text/folded.ts';
import type { LanguagePack } from '../pack.ts';
import { compounds } from './compounds.ts';

const rules: FoldRules = {
  table: createFoldTable({ ی: 'يىیئېۍ', ک: 'كکڪ', ه: 'ةهۀەہۂۃ', ا: 'اأإآٱ', و: 'ؤو' }),
  prefixes: ['می', 'نمی', 'بی'],
  suffixes:
    'ها های هایی هاییه هایم هایت هایش هام هات هاش هامون هاتون هاشون هاشو هامو هارو هاست تر ترین تری ترم ترش ام ات اش اند ایم اید ی'.split(
      ' ',
    ),
  pairs: compounds,
};
const folder = createFolder(rules);

export const persian: LanguagePack = {
  code: 'fa',
  name: 'Persian',
  direction: 'rtl',
  rules,
  turns: {
    after: 'بدون نه غیر کاش کاشکی ایکاش انتظار'.split(' '),
    before: (
      'نیست نبود ندارد نداره نداشت نشد نکنید نکردم نداشتم نداشتند نشده نبودم نبودن نیستم نیستن نیستند نکن ندارن ندارند نکرد نکرده ' +
      'نشدم نکردن نکردند ندیدم ندارم نداشتن نبودند نیس نداشته نبوده نشدیم نبودیم نرسید نخورد نداد ندادن ندادند نیومد نیامد'
    ).split(' '),
    beforePrefix: 'نمی',
    ends: 'بود است هست شد بودن هستش چون'.split(' '),
  },
  contrasts: 'ولی اما لیکن منتها ولیکن متاسفانه'.split(' '),
  normalise: (text) => foldToString(folder, text),
};
