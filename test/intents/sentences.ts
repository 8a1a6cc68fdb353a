/** The shape of the sentences that intents are tested with. */
import type { Intent } from '../../src/analysis/intents/intents.ts';

/** One sentence per line. */
export type IntentSentences = Readonly<Record<Intent, { readonly yes: string; readonly no: string }>>;

export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
