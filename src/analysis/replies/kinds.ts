/** What kinds of answer a reply is, by the cues of its language. */
import { compilePatterns, NOTHING } from '../journey/cues/compile.ts';
import { createMatcher, createMatches, type Matches } from '../journey/cues/match.ts';
import { createTokens, tokenise, type Tokens } from '../journey/tokens.ts';
import type { SupportedLanguage } from '../languages/index.ts';
import { replyCueTables } from './cues/index.ts';
import { type ReplyCue, replyCues } from './cues/table.ts';

/** A reply may be of several kinds, or of none; `onlyThanks` excludes all others. */
export const replyKinds = ['explains', 'apologises', 'offersWay', 'onlyThanks', 'aboutItself'] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** The ways that are offered. */
export const ways = ['contact', 'fix', 'refund'] as const satisfies readonly ReplyCue[];
export type Way = (typeof ways)[number];

export type ReplyReading = Readonly<Record<ReplyKind | Way, boolean>>;

/** Beyond so many words a reply says more than thanks, whether its words are known or not. */
const mostThanks = 45;

type Match = (tokens: Tokens, matches: Matches) => void;

const matchers = new Map<SupportedLanguage, Match>();
const tokens = createTokens();
const matches = createMatches();
/** By place in the table of cues. */
const found = replyCues.map(() => false);

/** Reads one reply, in linear time. */
export function readReply(text: string, language: SupportedLanguage): ReplyReading {
  tokenise(text, tokens);
  matcherFor(language)(tokens, matches);
  found.fill(false);
  for (const cue of matches.cue) found[cue] = true;
  const has = (cue: ReplyCue): boolean => found[replyCues.indexOf(cue)] === true;
  const [contact, fix, refund] = [has('contact'), has('fix'), has('refund')];
  const [explains, apologises, aboutItself] = [has('explains'), has('apologises'), has('praisesItself')];
  const offersWay = contact || fix || refund;
  const more = explains || apologises || aboutItself || offersWay || has('asks');
  const onlyThanks = has('thanks') && !more && tokens.count <= mostThanks;
  return { explains, apologises, offersWay, onlyThanks, aboutItself, contact, fix, refund };
}

/** A real answer explains, or offers a concrete way. */
export function isRealAnswer({ explains, offersWay }: ReplyReading): boolean {
  return explains || offersWay;
}

function matcherFor(language: SupportedLanguage): Match {
  let matcher = matchers.get(language);
  if (matcher === undefined) {
    const table = replyCueTables[language];
    const lists = replyCues.map((cue, i) => [cue === 'nothing' ? NOTHING : i, table[cue]] as const);
    matcher = createMatcher(compilePatterns(lists, { negators: '', reach: 0, turns: '' }));
    matchers.set(language, matcher);
  }
  return matcher;
}
