/** The language of a text with the one it was weighed against, and how clearly it won. */
import type { Language } from '../../review.ts';
import { detectLanguage, englishMargin, persianMargin } from './detect.ts';
import { countScripts, type Script } from './letters.ts';

export interface WeighedLanguage {
  readonly code: Language;
  /** The next best; null where the script alone decides. */
  readonly runnerUp: Language | null;
  /** How clearly the letter groups prefer it to the runner-up, above 0, in units of their weights; null where they do not decide. */
  readonly margin: number | null;
}

export function weighLanguage(text: string): WeighedLanguage {
  const code = detectLanguage(text);
  if (code === 'fa') return { code, runnerUp: 'ar', margin: persianMargin(text) };
  if (code === 'ar') return { code, runnerUp: 'fa', margin: -persianMargin(text) };
  if (code === 'en') return { code, runnerUp: 'other', margin: englishMargin(text) };
  const script: Script = { arabic: 0, latin: 0, other: 0, foreign: 0 };
  countScripts(text, script);
  const { arabic, latin, other } = script;
  if (code === 'und' || other > Math.max(latin, arabic)) return { code, runnerUp: null, margin: null };
  // letters that only other languages have
  if (arabic * 2 >= latin) return { code, runnerUp: persianMargin(text) > 0 ? 'fa' : 'ar', margin: null };
  return { code, runnerUp: 'en', margin: -englishMargin(text) };
}
