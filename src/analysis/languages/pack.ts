/** What every language brings: its name, its direction, and how its spellings are unified. */
import type { FoldRules } from '../text/fold.ts';

export interface LanguagePack {
  readonly code: 'fa' | 'ar' | 'en';
  /** The language's name in English. */
  readonly name: string;
  readonly direction: 'rtl' | 'ltr';
  /** How the folder (text/fold) joins words of this language. */
  readonly rules: FoldRules;
  /** Words that turn what stands before them (Persian verbs) or after them. */
  readonly negation: { readonly words: readonly string[]; readonly reach: 'before' | 'after' };
  /** Unifies spellings; pure and idempotent. Tokens of the result have one space between them, see text/fold. */
  readonly normalise: (text: string) => string;
}
