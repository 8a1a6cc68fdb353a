import { describe, expect, it } from 'vitest';
import { createClauses } from '../../src/analysis/journey/clauses.ts';
import { createTokens, tokenise } from '../../src/analysis/journey/tokens.ts';

/** The clause around the first word that begins with the letters. */
function quoteAround(text: string, letters: string): string {
  const tokens = createTokens();
  tokenise(text, tokens);
  const clauses = createClauses(new Set());
  clauses.split(tokens);
  let word = 0;
  while (!text.startsWith(letters, tokens.start[word])) word++;
  return clauses.quote(text, tokens, word);
}

describe('the quote of a clause', () => {
  it('ends with the sentence, not at a decimal point', () => {
    expect(quoteAround('The update 4.2 crashes. I wait.', 'update')).toBe('The update 4.2 crashes');
    expect(quoteAround('The update 4.2 crashes. I wait.', 'crashes')).toBe('The update 4.2 crashes');
    expect(quoteAround('I paid 30. 4 days later it broke', 'paid')).toBe('I paid 30');
  });
});
