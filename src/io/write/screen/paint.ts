/** Turns lines into text: in colour where the terminal has it, else as they stand. */
import type { Terminal } from '../../../context.ts';
import { breakable, trimmed, type Line, type Span, type Tone } from './line.ts';

type Tones = Readonly<Record<Tone, (text: string) => string>>;

/** The 16 colours every terminal theme defines, so that a screen fits dark and light backgrounds alike. */
async function palette(): Promise<Tones> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    plain: (text) => text,
    strong: chalk.bold,
    quiet: chalk.dim,
    good: chalk.green,
    bad: chalk.red,
    warn: chalk.yellow,
    accent: chalk.cyan,
  };
}

/** A function from a line to its text, which ends with a newline and never with spaces. */
export async function painter({ color }: Terminal): Promise<(line: Line) => string> {
  const tones = color ? await palette() : null;
  return (line) => {
    let out = '';
    for (const { text, tone } of joined(trimmed(line))) out += tones === null ? text : tones[tone](text);
    return `${breakable(out)}\n`;
  };
}

/** A whole screen. */
export async function paintLines(lines: readonly Line[], terminal: Terminal): Promise<string> {
  return lines.map(await painter(terminal)).join('');
}

/** Neighbours of one tone as one span. */
function joined(line: Line): Span[] {
  const spans: Span[] = [];
  for (const { text, tone } of line) {
    const last = spans.at(-1);
    if (last?.tone === tone) spans[spans.length - 1] = { text: last.text + text, tone };
    else spans.push({ text, tone });
  }
  return spans;
}
