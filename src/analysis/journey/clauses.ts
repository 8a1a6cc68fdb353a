/** Splits a text into clauses, so that one sentence can praise the food and blame the courier. */
import type { Tokens } from './tokens.ts';

export interface Clauses {
  /** Finds the clauses of the words and returns how many; call before the others. */
  split(tokens: Tokens): number;
  /** How much of the text a contrast parts, 0 … 1: 1 for two clauses with a but between them, less among many. */
  contrast(): number;
  /** The clause a word stands in. */
  of(word: number): number;
  /** First and last word of a clause. */
  first(clause: number): number;
  last(clause: number): number;
  /** The clause around a word, letter for letter, in whole words and at most 120 graphemes. */
  quote(text: string, tokens: Tokens, word: number): string;
}

/** In UTF-16 units, of which no grapheme has less than one. */
const MAX_QUOTE = 120;
/** A comma parts clauses of more words than this; shorter ones are lists. */
const LIST = 3;
const decimal = /^\p{Nd}[.٫]\p{Nd}$/u;

/** `turns`: hashes of the words that open a clause of another opinion (but, however). */
export function createClauses(turns: ReadonlySet<number>): Clauses {
  let clauseOf = new Int32Array(256);
  let begins = new Int32Array(256);
  let contrast = 0;
  return {
    split(tokens) {
      const { count, pause, hash } = tokens;
      if (clauseOf.length <= count) {
        clauseOf = new Int32Array(count * 2);
        begins = new Int32Array(count * 2);
      }
      let parts = 0;
      contrast = 0;
      for (let word = 0; word < count; word++) {
        const since = word - (begins[parts - 1] ?? 0);
        const turn = turns.has(hash[word] ?? 0);
        if (turn && word > 0) contrast = 2;
        if (word === 0 || turn || pause[word] === 1 || (pause[word] === 2 && since > LIST)) begins[parts++] = word;
        clauseOf[word] = parts - 1;
      }
      begins[parts] = count;
      contrast /= parts;
      return parts;
    },
    contrast: () => contrast,
    of: (word) => clauseOf[word] ?? 0,
    first: (clause) => begins[clause] ?? 0,
    last: (clause) => (begins[clause + 1] ?? 1) - 1,
    quote(text, tokens, word) {
      const { start, end } = tokens;
      let first = word;
      let last = word;
      const fits = (from: number, to: number): boolean => (end[to] ?? 0) - (start[from] ?? 0) <= MAX_QUOTE;
      // What follows a word says more about it than what stands before: the clause is cut at its beginning last.
      // A decimal point parts clauses for the model, but not for the reader.
      const goesOn = (next: number): boolean =>
        clauseOf[next] === clauseOf[next - 1] ||
        decimal.test(text.slice((end[next - 1] ?? 0) - 1, (start[next] ?? 0) + 1));
      while (last + 1 < tokens.count && goesOn(last + 1) && fits(first, last + 1)) last++;
      while (first > 0 && goesOn(first) && fits(first - 1, last)) first--;
      return fits(first, last) ? text.slice(start[first] ?? 0, end[last] ?? 0) : '';
    },
  };
}
