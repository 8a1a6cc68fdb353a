/** Lines of a screen as spans of text with a tone: measured and arranged first, painted last. */
import { displayWidth } from '../../terminal/width.ts';

/** What a span means; paint.ts knows its colour. */
export type Tone = 'plain' | 'strong' | 'quiet' | 'good' | 'bad' | 'warn' | 'accent';

export interface Span {
  readonly text: string;
  readonly tone: Tone;
}
export type Line = readonly Span[];

const blank: Line = [];
export const span = (text: string, tone: Tone = 'plain'): Span => ({ text, tone });
export const strong = (text: string): Span => ({ text, tone: 'strong' });
export const quiet = (text: string): Span => ({ text, tone: 'quiet' });

const noBreak = '\u00a0';

/** Text that wraps as one word; the line shows plain spaces again when it is painted. */
export const unbroken = (text: string): string => text.replaceAll(' ', noBreak);
export const breakable = (text: string): string => text.replaceAll(noBreak, ' ');

/** Columns a line takes. */
export function lineWidth(line: Line): number {
  let width = 0;
  for (const { text } of line) width += displayWidth(text);
  return width;
}

/** Two panels side by side, the left one `width` columns wide. */
export function beside(left: readonly Line[], right: readonly Line[], width: number): Line[] {
  const lines: Line[] = [];
  for (let row = 0; row < Math.max(left.length, right.length); row++) {
    const first = left[row] ?? blank;
    const second = right[row] ?? blank;
    const gap = span(' '.repeat(Math.max(0, width - lineWidth(first))));
    lines.push(second.length === 0 ? first : [...first, gap, ...second]);
  }
  return lines;
}

/** Breaks a line at spaces so that it fits `width` columns; later lines begin `indent` columns in. A longer word stands alone. */
export function wrap(line: Line, width: number, indent = 0): Line[] {
  const lines: Line[] = [];
  let current: Span[] = [];
  let used = 0;
  let begun = false;
  for (const { text, tone } of line) {
    for (const word of text.split(/(?<= )/)) {
      if (begun && used + displayWidth(word.trimEnd()) > width) {
        lines.push(trimmed(current));
        current = indent > 0 ? [span(' '.repeat(indent))] : [];
        used = indent;
        begun = false;
      }
      current.push({ text: word, tone });
      used += displayWidth(word);
      begun ||= word !== ' ';
    }
  }
  return [...lines, current];
}

/** The line without the spaces it ends with. */
export function trimmed(line: Line): Line {
  for (let end = line.length - 1; end >= 0; end--) {
    const { text, tone } = line[end] ?? span('');
    const kept = text.trimEnd();
    if (kept !== '') return [...line.slice(0, end), { text: kept, tone }];
  }
  return [];
}

/** Separates the parts of a longer screen. */
export function parted(parts: readonly (readonly Line[])[]): Line[] {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [blank, ...part]));
}
