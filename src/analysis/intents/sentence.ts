/** Sentences as questions and requests: which of them really ask. */
import type { Matches } from '../journey/cues/match.ts';
import type { Tokens } from '../journey/tokens.ts';

/** The cue numbers that decide. */
export interface SentenceCues {
  readonly asks: number;
  readonly requests: number;
  readonly interrogative: number;
  readonly rhetorical: number;
}

export interface Sentence {
  /** First and last word, inclusive. */
  first: number;
  last: number;
  /** Words without marks. */
  words: number;
  questionMarks: number;
  exclamations: number;
  /** The word where the first such cue begins; null where there is none. */
  ask: number | null;
  interrogative: number | null;
  request: number | null;
  rhetorical: boolean;
}

const QUESTION = 63;
const EXCLAMATION = 33;
const fewestWords = 2;
/** Where nothing but a mark tells a question. */
const fewestUnasked = 3;
/** In UTF-16 units; a quote is cut at whole words. */
const longestQuote = 160;

function begin(word: number): Sentence {
  return {
    first: word,
    last: word,
    words: 0,
    questionMarks: 0,
    exclamations: 0,
    ask: null,
    interrogative: null,
    request: null,
    rhetorical: false,
  };
}

/** The sentences that hold a cue or a question mark. */
export function sentencesOf(tokens: Tokens, matches: Matches, cues: SentenceCues): readonly Sentence[] {
  if (!worthLooking(tokens, matches, cues)) return [];
  const sentences: Sentence[] = [];
  let sentence = begin(0);
  let next = 0;
  for (let word = 0; word < tokens.count; word++) {
    if (word > 0 && tokens.pause[word] === 1) {
      sentences.push(sentence);
      sentence = begin(word);
    }
    sentence.last = word;
    const letter = tokens.letters[tokens.from[word] ?? 0];
    if (letter === QUESTION) sentence.questionMarks++;
    else if (letter === EXCLAMATION) sentence.exclamations++;
    else sentence.words++;
    for (; matches.first[next] === word; next++) {
      const cue = matches.cue[next];
      if (cue === cues.asks) sentence.ask ??= word;
      else if (cue === cues.interrogative) sentence.interrogative ??= word;
      else if (cue === cues.requests) sentence.request ??= word;
      else if (cue === cues.rhetorical) sentence.rhetorical = true;
    }
  }
  sentences.push(sentence);
  return sentences;
}

/** Most texts ask nothing: they are told apart without making anything. */
function worthLooking(tokens: Tokens, matches: Matches, cues: SentenceCues): boolean {
  for (const cue of matches.cue) if (cue === cues.asks || cue === cues.requests) return true;
  for (let word = 0; word < tokens.count; word++) if (tokens.letters[tokens.from[word] ?? 0] === QUESTION) return true;
  return false;
}

/**
 * The word where the question begins, or null. A question mark alone makes a question where it stands alone: rows of marks are
 * indignation, or an emoji that an encoding has lost, unless a word asks.
 */
export function questionIn(sentence: Sentence): number | null {
  const { first, words, questionMarks, exclamations, ask, interrogative, request, rhetorical } = sentence;
  if (rhetorical || words < fewestWords) return null;
  if (ask !== null) return ask;
  if (questionMarks > 0 && interrogative !== null) return interrogative;
  return questionMarks === 1 && exclamations === 0 && request === null && words >= fewestUnasked ? first : null;
}

/** The sentence, letter for letter; a long one from `word` on. */
export function quoteOf(
  text: string,
  { start, end }: Tokens,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  word: number,
): string {
  const from = start[(end[last] ?? 0) - (start[first] ?? 0) > longestQuote ? word : first] ?? 0;
  let to = last;
  while (to > word && (end[to] ?? 0) - from > longestQuote) to--;
  return text.slice(from, end[to] ?? from);
}
