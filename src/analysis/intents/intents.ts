/** What a text wants of others: does it ask, ask for something, recommend, warn, come back or leave? */
import type { Language } from '../../review.ts';
import { FIRST_RELATIONSHIP, FIRST_TOUCHPOINT, NOTHING } from '../journey/cues/compile.ts';
import { createMatcher, createMatches, type Matches } from '../journey/cues/match.ts';
import { compilePatterns } from '../journey/cues/compile.ts';
import type { SupportedLanguage } from '../languages/index.ts';
import { createTokens, tokenise, type Tokens } from '../journey/tokens.ts';
import { ar } from './cues/ar.ts';
import { en } from './cues/en.ts';
import { fa } from './cues/fa.ts';
import { questionIn, quoteOf, type Sentence, type SentenceCues, sentencesOf } from './sentence.ts';
import type { IntentTable } from './cues/table.ts';

export const intentNames = ['asks', 'requests', 'recommends', 'warns', 'returns', 'leaves'] as const;
export type Intent = (typeof intentNames)[number];
export type Intents = Readonly<Record<Intent, boolean>>;
/** The words each intent was read from, letter for letter; null where there is none. */
export type Voices = Readonly<Record<Intent, string | null>>;

const tables: Readonly<Record<SupportedLanguage, IntentTable>> = { fa, ar, en };

/**
 * Cue numbers in the ranges of the journey's matcher, which lets longer matches win within a range: advocacy (where a
 * negator before a cue cancels it) in the first, questions and requests in the second, rhetoric in the third.
 */
const advocacy = ['recommends', 'warns', 'returns', 'leaves'] as const satisfies readonly Intent[];
const cues: SentenceCues = {
  asks: FIRST_TOUCHPOINT,
  requests: FIRST_TOUCHPOINT + 1,
  interrogative: FIRST_TOUCHPOINT + 2,
  rhetorical: FIRST_RELATIONSHIP,
};
const idle = FIRST_TOUCHPOINT + 3;

const nothing: Voices = { asks: null, requests: null, recommends: null, warns: null, returns: null, leaves: null };

type Match = (tokens: Tokens, matches: Matches) => void;
const matchers = new Map<SupportedLanguage, Match>();
const tokens = createTokens();
const matches = createMatches();

function matcherFor(language: SupportedLanguage): Match {
  const known = matchers.get(language);
  if (known !== undefined) return known;
  const table = tables[language];
  const compiled = compilePatterns(
    [
      ...advocacy.map((intent, i) => [i, table[intent]] as const),
      [NOTHING, table.nothing],
      [cues.asks, table.asks],
      [cues.requests, table.requests],
      [cues.interrogative, table.interrogatives],
      [idle, table.idle],
      [cues.rhetorical, table.rhetorical],
    ],
    { negators: table.negators, reach: table.reach, turns: '' },
  );
  const matcher = createMatcher(compiled);
  matchers.set(language, matcher);
  return matcher;
}

/** What a text wants, with the words that say so. Texts in no supported language want nothing that we could read. */
export function voicesOf(text: string, language: Language): Voices {
  if (language === 'other' || language === 'und') return nothing;
  tokenise(text, tokens);
  matcherFor(language)(tokens, matches);
  const found: Record<Intent, string | null> = { ...nothing };
  let any = false;
  for (let i = 0; i < matches.cue.length; i++) {
    const intent = advocacy[matches.cue[i] ?? NOTHING];
    if (intent === undefined || found[intent] !== null) continue;
    const word = matches.first[i] ?? 0;
    found[intent] = quoteOf(text, tokens, sentenceAround(word), word);
    any = true;
  }
  for (const sentence of sentencesOf(tokens, matches, cues)) {
    const asked = found.asks === null ? questionIn(sentence) : null;
    if (asked !== null) found.asks = quoteOf(text, tokens, sentence, asked);
    if (found.requests === null && sentence.request !== null)
      found.requests = quoteOf(text, tokens, sentence, sentence.request);
    any ||= asked !== null || sentence.request !== null;
  }
  return any ? found : nothing;
}

/** What a text wants. Pure; the tables in cues/ say by which words. */
export function intentsOf(text: string, language: Language): Intents {
  const { asks, requests, recommends, warns, returns, leaves } = voicesOf(text, language);
  return {
    asks: asks !== null,
    requests: requests !== null,
    recommends: recommends !== null,
    warns: warns !== null,
    returns: returns !== null,
    leaves: leaves !== null,
  };
}

function sentenceAround(word: number): Pick<Sentence, 'first' | 'last'> {
  let first = word;
  while (first > 0 && tokens.pause[first] !== 1) first--;
  let last = word;
  while (last + 1 < tokens.count && tokens.pause[last + 1] !== 1) last++;
  return { first, last };
}
