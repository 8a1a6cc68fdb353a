/** Persian: one form of ی and ک, of می/نمی, of plural and comparative endings, whatever stands between (ZWNJ, space, nothing). */
import { createFolder, foldToString, type FoldRules } from '../../text/fold.ts';
import { createFoldTable } from '../../text/fold-table.ts';
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
  negation: {
    reach: 'before',
    words:
      'نیست نبود ندارد نداره نداشت نشد نمیشه نمیشود نه بدون نکنید نمیکنم نمیکنند نکردم نداشتم نداشتند نشده نبودم نبودن نیستم نیستن نیستند نخواهم نکن ندارن ندارند نمیاد'.split(
        ' ',
      ),
  },
  normalise: (text) => foldToString(folder, text),
};
