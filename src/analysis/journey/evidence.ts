/** Finds the words of the text that speak for a decision. */
import { stageOf } from './cues/strength.ts';
import { NOTHING } from './cues/compile.ts';
import type { Matches } from './cues/match.ts';
import type { Clauses } from './clauses.ts';
import { EDGE, pairKey, stemKey, wordKey } from './features.ts';
import { OUTPUTS, PRIMARY, rowOf, TOUCHPOINT, type JourneyModel } from './model.ts';
import type { Tokens } from './tokens.ts';

const MAX_QUOTES = 3;
/** Without a cue, at most this many words in a row are quoted. */
const WINDOW = 4;
/** A touchpoint named in many clauses is judged by its first ones. */
const MAX_CLAUSES = 3;

interface Evidence {
  /** Appends up to three verbatim quotes for a stage to `quotes`, three in all. */
  quote(text: string, tokens: Tokens, matches: Matches, stage: number, quotes: string[]): void;
  /** The clauses in which a touchpoint is spoken of. */
  clausesOf(tokens: Tokens, matches: Matches, clauses: Clauses, cue: number, touchpoint: number): number[];
}

/** Words begin with letters; marks, numbers, mentions and pictograms do not. */
const isLetter = (code: number): boolean =>
  code >= 0x61 && (code < 0x2600 || code > 0x27bf) && (code < 0xd800 || code > 0xdfff);

export function createEvidence(model: JourneyModel | null): Evidence {
  /** What a word adds to an output: its own weight, its beginning's, and the pair it closes. */
  const weight = (key: number, output: number): number => {
    if (model === null || key === 0) return 0;
    const row = rowOf(model, key);
    return row < 0 ? 0 : (model.weights[row * OUTPUTS + output] ?? 0);
  };
  const contribution = (tokens: Tokens, word: number, output: number): number => {
    const hash = tokens.hash[word] ?? 0;
    const before = word === 0 ? EDGE : (tokens.hash[word - 1] ?? 0);
    return (
      weight(wordKey(hash), output) + weight(stemKey(tokens, word), output) + weight(pairKey(before, hash), output)
    );
  };
  const slice = (text: string, tokens: Tokens, first: number, last: number): string =>
    text.slice(tokens.start[first] ?? 0, tokens.end[last] ?? 0);

  /** One word alone says little ("bought", "the room"): the word after it is quoted too, where the phrase goes on. */
  const phraseEnd = (tokens: Tokens, word: number): number => {
    const next = word + 1;
    const letter = tokens.letters[tokens.from[next] ?? 0] ?? 0;
    return next < tokens.count && tokens.pause[next] === 0 && isLetter(letter) ? next : word;
  };

  /** The up to four words in a row, within one sentence, that speak loudest for the output. */
  const loudest = (text: string, tokens: Tokens, output: number): string => {
    let top = -Infinity;
    let from = 0;
    let to = 0;
    for (let first = 0; first < tokens.count; first++) {
      let sum = 0;
      for (let last = first; last < first + WINDOW && last < tokens.count; last++) {
        if (last > first && tokens.pause[last] === 1) break;
        sum += contribution(tokens, last, output);
        if (sum > top) [top, from, to] = [sum, first, last];
      }
    }
    return slice(text, tokens, from, to);
  };

  return {
    quote(text, tokens, matches, stage, quotes) {
      let none = true;
      for (let i = 0; i < matches.cue.length && quotes.length < MAX_QUOTES; i++) {
        const cue = matches.cue[i] ?? NOTHING;
        if (cue >= NOTHING || stageOf(cue) !== stage) continue;
        none = false;
        const first = matches.first[i] ?? 0;
        const last = matches.last[i] ?? 0;
        const quote = slice(text, tokens, first, last === first ? phraseEnd(tokens, last) : last);
        if (!quotes.includes(quote)) quotes.push(quote);
      }
      if (!none || quotes.length === MAX_QUOTES) return;
      const quote = loudest(text, tokens, PRIMARY + stage);
      if (quote !== '' && !quotes.includes(quote)) quotes.push(quote);
    },
    clausesOf(tokens, matches, clauses, cue, touchpoint) {
      const found: number[] = [];
      for (let i = 0; i < matches.cue.length && found.length < MAX_CLAUSES; i++) {
        if (matches.cue[i] !== cue) continue;
        const clause = clauses.of(matches.first[i] ?? 0);
        if (!found.includes(clause)) found.push(clause);
      }
      if (found.length > 0 || tokens.count === 0) return found;
      let top = -Infinity;
      let best = 0;
      let sum = 0;
      for (let word = 0; word < tokens.count; word++) {
        const clause = clauses.of(word);
        if (word === 0 || clause !== clauses.of(word - 1)) sum = 0;
        sum += contribution(tokens, word, TOUCHPOINT + touchpoint);
        if (sum > top) [top, best] = [sum, clause];
      }
      return [best];
    },
  };
}
