/** English: lower case, no accents, contractions as one word (don't, don’t, dont, don t → dont). */
import { createFolder, type FoldRules } from '../../text/fold.ts';
import { createFoldTable } from '../../text/fold-table.ts';
import { foldToString } from '../../text/folded.ts';
import type { LanguagePack } from '../pack.ts';

const negated = 'don can won didn doesn isn wasn couldn wouldn shouldn hasn haven hadn aren weren ain mustn needn';

const rules: FoldRules = {
  table: createFoldTable({}),
  prefixes: [],
  suffixes: [],
  pairs: [
    ...negated.split(' ').map((word) => `${word} t`),
    ...['they', 'you', 'it', 'there', 'that'].map((word) => `${word} ll`),
    ...['they', 'you'].map((word) => `${word} re`),
    ...['they', 'you', 'we', 'i'].map((word) => `${word} ve`),
    'can not',
    'i m',
    'it s',
    'that s',
  ],
};
const folder = createFolder(rules);

export const english: LanguagePack = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  rules,
  turns: {
    after: (
      'not no never dont didnt doesnt isnt wasnt cant cannot wont wouldnt couldnt without nothing hardly barely aint arent werent ' +
      'shouldnt hasnt havent hadnt neither nor zero none nobody nowhere wish wished should shouldve couldve expected hoped hoping used'
    ).split(' '),
    before: [],
    ends: ['because'],
  },
  contrasts: 'but however although though yet except unfortunately'.split(' '),
  normalise: (text) => foldToString(folder, text),
};
