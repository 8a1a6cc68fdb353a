/** What every language brings: its name, its direction, and how its spellings are unified. */
import type { readLanguages } from '../../review.ts';
import type { FoldRules } from '../text/fold.ts';

export interface LanguagePack {
  readonly code: (typeof readLanguages)[number];
  /** The language's name in English. */
  readonly name: string;
  readonly direction: 'rtl' | 'ltr';
  /** How the folder (text/fold) joins words of this language. */
  readonly rules: FoldRules;
  /** Words that turn others into their opposite (negations, wishes); see sentiment/turns.ts. */
  readonly turns: {
    /** Turn what stands after them: not, غير, کاش. */
    readonly after: readonly string[];
    /** Turn what stands before them: Persian verbs. */
    readonly before: readonly string[];
    /** Longer words that begin like this turn what stands before them: نمی. */
    readonly beforePrefix?: string;
    /** Where the reach of those above ends, beside marks and `contrasts`: "was", "because". */
    readonly ends: readonly string[];
  };
  /** Words between praise and criticism: but, ولی, لكن. */
  readonly contrasts: readonly string[];
  /** Unifies spellings; pure and idempotent. Tokens of the result have one space between them, see text/fold. */
  readonly normalise: (text: string) => string;
}
