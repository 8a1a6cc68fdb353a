/** Which touchpoint a question or a request is about. */
import { type Language, type TouchpointId, touchpointIds, type Touchpoint } from '../../review.ts';
import { ar } from '../journey/cues/ar.ts';
import { compileCues, FIRST_TOUCHPOINT } from '../journey/cues/compile.ts';
import { en } from '../journey/cues/en.ts';
import { fa } from '../journey/cues/fa.ts';
import { createMatcher, createMatches, type Matches } from '../journey/cues/match.ts';
import { createTokens, tokenise, type Tokens } from '../journey/tokens.ts';
import type { SupportedLanguage } from '../languages/index.ts';

const tables = { fa, ar, en };
const matchers = new Map<SupportedLanguage, (tokens: Tokens, matches: Matches) => void>();
const tokens = createTokens();
const matches = createMatches();

/** The touchpoint of the review whose clause the words share; else the first that the words themselves name; null where none. */
export function topicOf(words: string, language: Language, touchpoints: readonly Touchpoint[]): TouchpointId | null {
  for (const { id, quote } of touchpoints)
    if (quote !== '' && (words.includes(quote) || quote.includes(words))) return id;
  if (language === 'other' || language === 'und') return null;
  let match = matchers.get(language);
  if (match === undefined) matchers.set(language, (match = createMatcher(compileCues(tables[language]))));
  tokenise(words, tokens);
  match(tokens, matches);
  for (const cue of matches.cue) {
    const id = touchpointIds[cue - FIRST_TOUCHPOINT];
    if (id !== undefined) return id;
  }
  return null;
}
