/** Arabic, standard and dialects: one form of alif, ya, ta marbuta and kaf; no vowel signs. */
import { createFolder, type FoldRules } from '../../text/fold.ts';
import { createFoldTable } from '../../text/fold-table.ts';
import { foldToString } from '../../text/folded.ts';
import type { LanguagePack } from '../pack.ts';

const rules: FoldRules = {
  table: createFoldTable({ ي: 'يىیئېۍ', ك: 'كکڪگ', ه: 'ةهۀەہۂۃ', ا: 'اأإآٱ', و: 'ؤو' }),
  prefixes: [],
  suffixes: [],
  pairs: ['ان شا', 'انشا الله', 'ان شاالله', 'ما شا', 'ماشا الله', 'ما شاالله', 'الحمد لله'],
};
const folder = createFolder(rules);

export const arabic: LanguagePack = {
  code: 'ar',
  name: 'Arabic',
  direction: 'rtl',
  rules,
  turns: {
    after: (
      'لا ليس ليست لم لن غير مو مش ما بدون مب ماهو موب مافي مافيه مافيش مفيش ماكان مكانش مهو مهوب لست لسنا ليسوا دون بلا ولا مهي ماهي ' +
      'ليت ياريت اتمني نتمني ليته ليتها ليتهم توقعت كنت'
    ).split(' '),
    before: [],
    ends: ['لان'],
  },
  contrasts: 'لكن ولكن بس الا لكنه ولكنه لكنها للاسف'.split(' '),
  normalise: (text) => foldToString(folder, text),
};
