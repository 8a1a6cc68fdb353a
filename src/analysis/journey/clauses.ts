/** Splits a text into clauses, so that one sentence can praise the food and blame the courier. */
import type { Tokens } from './tokens.ts';

export interface Clauses {
  /** Finds the clauses of the words and returns how many; call before the others. */
  split(tokens: Tokens): number;
  /** The clause a word stands in. */
  of(word: number): number;
  /** The sentiment of a clause, asked for once and remembered until the next `split`. */
  score(text: string, tokens: Tokens, clause: number, polarityOf: (clause: string) => number): number;
}

/** `turns`: hashes of the words that open a clause of another opinion (but, however). */
export function createClauses(turns: ReadonlySet<number>): Clauses {
  let clauseOf = new Int32Array(256);
  /** First word of each clause, and one past the last. */
  const begins: number[] = [];
  const scores: (number | undefined)[] = [];
  return {
    split(tokens) {
      if (clauseOf.length < tokens.count) clauseOf = new Int32Array(tokens.count * 2);
      begins.length = scores.length = 0;
      for (let word = 0; word < tokens.count; word++) {
        if (word === 0 || tokens.pause[word] === 1 || turns.has(tokens.hash[word] ?? 0)) begins.push(word);
        clauseOf[word] = begins.length - 1;
      }
      begins.push(tokens.count);
      return begins.length - 1;
    },
    of: (word) => clauseOf[word] ?? 0,
    score(text, tokens, clause, polarityOf) {
      const known = scores[clause];
      if (known !== undefined) return known;
      const first = begins[clause] ?? 0;
      const last = (begins[clause + 1] ?? tokens.count) - 1;
      return (scores[clause] = polarityOf(text.slice(tokens.start[first] ?? 0, tokens.end[last] ?? text.length)));
    },
  };
}
