/** A cell cut into numbers, words and marks. */

export interface Token {
  readonly is: 'number' | 'word' | 'mark';
  readonly text: string;
  /** No space before it. */
  readonly glued: boolean;
}

const piece = /(\d+)|(\p{L}+)|\S/gu;

/** `text` as plainText gives it. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(piece)) {
    const [whole, digits, letters] = match;
    const is = digits !== undefined ? 'number' : letters !== undefined ? 'word' : 'mark';
    tokens.push({ is, text: whole, glued: match.index === end });
    end = match.index + whole.length;
  }
  return tokens;
}
