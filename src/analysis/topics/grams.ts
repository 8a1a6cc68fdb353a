/** Word sequences that recur in a body of clauses, from two words to four, each found only where its parts recur. */
import { createTokens, tokenise } from '../journey/tokens.ts';
import type { Clause } from './clause.ts';
import { createLexicon } from './lexicon.ts';

/** A sequence of words that stands in several clauses. */
export interface Gram {
  /** Numbers of the words (lexicon.ts). */
  readonly stems: readonly number[];
  /** Indices of the clauses it stands in, ascending. */
  readonly clauses: readonly number[];
}

export interface Grams {
  readonly grams: readonly Gram[];
  /** Per clause its words; −1 where a mark parts them. */
  readonly words: readonly (readonly number[])[];
}

export const longestGram = 4;
const pause = -1;
/** More words than any body of clauses has. */
const many = 2 ** 22;

/** Grams of two to four words that stand in at least `fewest` clauses, begin and end with words of content. */
export function findGrams(clauses: readonly Clause[], fewest: number): Grams {
  const lexicon = createLexicon();
  const words = wordsOf(clauses, lexicon.stemOf);
  const grams: Gram[] = [];
  /** Per clause and place: the number of the recurrent gram that begins there, or −1. */
  let shorter: readonly (readonly number[])[] = words;
  for (let length = 2; length <= longestGram; length++) {
    const { kept, begins } = level(words, shorter, length, fewest, lexicon.negates);
    for (const gram of kept) {
      const [first = -1] = gram.stems;
      if (gram.clauses.length < fewest) continue;
      if (lexicon.hasContent(first) && lexicon.hasContent(gram.stems.at(-1) ?? -1)) grams.push(gram);
    }
    shorter = begins;
  }
  return { grams, words };
}

function wordsOf(clauses: readonly Clause[], stemOf: ReturnType<typeof createLexicon>['stemOf']): number[][] {
  const tokens = createTokens();
  return clauses.map(({ text, language }) => {
    tokenise(text, tokens);
    const words: number[] = [];
    for (let word = 0; word < tokens.count; word++) {
      if (word > 0 && tokens.pause[word] !== 0) words.push(pause);
      words.push(stemOf(tokens, word, language));
    }
    return words;
  });
}

/** The grams of one length: a gram begins where a shorter one begins, and the next shorter one begins a word later. */
function level(
  words: readonly (readonly number[])[],
  shorter: readonly (readonly number[])[],
  length: number,
  fewest: number,
  negates: (stem: number) => boolean,
): { kept: readonly Gram[]; begins: readonly (readonly number[])[] } {
  const seen = new Map<number, { count: number; last: number }>();
  const keyAt = (clause: number, place: number): number | null => {
    const first = shorter[clause]?.[place] ?? -1;
    const second = shorter[clause]?.[place + 1] ?? -1;
    return first < 0 || second < 0 ? null : first * many + second;
  };
  words.forEach((row, clause) => {
    for (let place = 0; place + length <= row.length; place++) {
      const key = keyAt(clause, place);
      if (key === null) continue;
      const known = seen.get(key);
      if (known === undefined) seen.set(key, { count: 1, last: clause });
      else if (known.last !== clause) {
        known.count++;
        known.last = clause;
      }
    }
  });
  const numbers = new Map<number, number>();
  const kept: { stems: readonly number[]; clauses: number[] }[] = [];
  const begins = words.map((row, clause) =>
    row.map((_, place) => {
      const key = place + length > row.length ? null : keyAt(clause, place);
      if (key === null || (seen.get(key)?.count ?? 0) < fewest) return -1;
      let number = numbers.get(key);
      if (number === undefined) {
        number = kept.push({ stems: row.slice(place, place + length), clauses: [] }) - 1;
        numbers.set(key, number);
      }
      // "not user friendly" is no case of "user friendly"; the place still counts towards the longer gram
      if (negates(row[place - 1] ?? pause)) return number;
      const own = kept[number]?.clauses;
      if (own !== undefined && own.at(-1) !== clause) own.push(clause);
      return number;
    }),
  );
  return { kept, begins };
}
