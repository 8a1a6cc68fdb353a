/** The clauses that recurrent phrases are looked for in. */
import type { SupportedLanguage } from '../languages/index.ts';

export interface Clause {
  readonly text: string;
  readonly language: SupportedLanguage;
  /** How many reviews say it in the same words. */
  readonly reviews: number;
}
