/** Finds the words of the text that speak for a decision. */
import { NOTHING } from './cues/compile.ts';
import type { Matches } from './cues/match.ts';
import { stageOf } from './cues/strength.ts';
import { PRIMARY } from './model.ts';
import type { Reading } from './reading.ts';
import { isWord, type Tokens } from './tokens.ts';

const MAX_QUOTES = 3;
/** A quote has so many words, where the text has them in one sentence. */
const LEAST = 2;
const MOST = 6;
/** Without a cue, so many words in a row are weighed. */
const WINDOW = 4;
/** and as many of them say something, where the clause has so many: "with viewing" shows nothing. */
const TELLING = 2;

interface Evidence {
  /** Appends up to three verbatim quotes for a stage to `quotes`, three in all. */
  quote(text: string, tokens: Tokens, matches: Matches, stage: number, quotes: string[]): void;
}

/** Hashes of words that say nothing by themselves, and of words that open another opinion. */
interface EvidenceWords {
  readonly empty: ReadonlySet<number>;
  readonly turns: ReadonlySet<number>;
}

export function createEvidence(reading: Reading | null, { empty, turns }: EvidenceWords): Evidence {
  /** What each word adds to the output in question. */
  let loud = new Int32Array(256);
  const says = (tokens: Tokens, word: number): boolean => isWord(tokens, word) && !empty.has(tokens.hash[word] ?? 0);

  /** Does the phrase go on from one word to the next? Not over a mark, nor into another opinion. */
  const goesOn = (tokens: Tokens, next: number): boolean =>
    next > 0 && next < tokens.count && tokens.pause[next] === 0 && !turns.has(tokens.hash[next] ?? 0);

  /** Widens `from` … `to` within its clause to a phrase of two to six words, `needed` of which say something. */
  const phrase = (text: string, tokens: Tokens, from: number, to: number, needed: number): string => {
    let first = from;
    let last = Math.min(to, from + MOST - 1);
    // Patterns cross commas, quotes do not: the end of a match says what it is about.
    for (let word = last; word > first; word--) if (tokens.pause[word] !== 0) first = word;
    let words = 0;
    let telling = 0;
    for (let word = first; word <= last; word++) {
      if (isWord(tokens, word)) words++;
      if (says(tokens, word)) telling++;
    }
    while (last - first + 1 < MOST && (words < LEAST || telling < needed)) {
      const next = last + 1;
      const right = goesOn(tokens, next) && isWord(tokens, next);
      const left = goesOn(tokens, first) && isWord(tokens, first - 1);
      let taken = -1;
      if (right && (says(tokens, next) || !left || !says(tokens, first - 1))) taken = last = next;
      else if (left) taken = first = first - 1;
      if (taken < 0) break;
      words++;
      if (says(tokens, taken)) telling++;
    }
    // A phrase does not end in the middle: "worth the" goes on to what it is worth.
    while (last - first + 1 < MOST && !says(tokens, last) && goesOn(tokens, last + 1)) last++;
    return text.slice(tokens.start[first] ?? 0, tokens.end[last] ?? 0);
  };

  /** The up to four words in a row, within one sentence, that speak loudest for the output. */
  const window = (text: string, tokens: Tokens, output: number): string => {
    if (loud.length < tokens.count) loud = new Int32Array(tokens.count * 2);
    for (let word = 0; word < tokens.count; word++) loud[word] = reading === null ? 0 : reading.weight(word, output);
    let top = -Infinity;
    let from = 0;
    let to = 0;
    for (let first = 0; first < tokens.count; first++) {
      let sum = 0;
      for (let last = first; last < first + WINDOW && last < tokens.count; last++) {
        if (last > first && !goesOn(tokens, last)) break;
        sum += loud[last] ?? 0;
        if (sum > top && isWord(tokens, first) && isWord(tokens, last)) [top, from, to] = [sum, first, last];
      }
    }
    return phrase(text, tokens, from, to, TELLING);
  };

  const add = (quotes: string[], quote: string): void => {
    if (quote === '') return;
    for (let i = 0; i < quotes.length; i++) {
      const other = quotes[i] ?? '';
      if (other.includes(quote)) return;
      if (quote.includes(other)) {
        quotes[i] = quote;
        return;
      }
    }
    quotes.push(quote);
  };

  return {
    quote(text, tokens, matches, stage, quotes) {
      let none = true;
      for (let i = 0; i < matches.cue.length && quotes.length < MAX_QUOTES; i++) {
        const cue = matches.cue[i] ?? NOTHING;
        if (cue >= NOTHING || stageOf(cue) !== stage) continue;
        none = false;
        add(quotes, phrase(text, tokens, matches.first[i] ?? 0, matches.last[i] ?? 0, 1));
      }
      if (none && quotes.length < MAX_QUOTES && tokens.count > 0) add(quotes, window(text, tokens, PRIMARY + stage));
    },
  };
}
