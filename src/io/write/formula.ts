/** Keeps spreadsheets from running a review as a formula. */

/**
 * A cell some spreadsheet takes for a formula: = + - @ or their full-width forms, also behind spaces and invisible characters,
 * and cells that begin with a tab or line break (OWASP, "CSV Injection").
 */
export const formulaStart = /^(?:[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** The text, behind an apostrophe where a spreadsheet would run it. */
export function guardFormula(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}
