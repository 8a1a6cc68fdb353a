/** A changed text on a screen: what went stands in [-…-], what came in {+…+}, so that it can be read without colour too. */
import type { DiffPart } from '../../../analysis/change/word-diff.ts';
import { isolate, type Bidi } from '../../terminal/bidi.ts';
import { safe } from '../../terminal/safe.ts';
import { clipToWidth } from '../../terminal/width.ts';
import { span, trimmed, wrap, type Line, type Span, type Tone } from './line.ts';

const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
const tones = { same: 'quiet', removed: 'bad', added: 'good' } as const satisfies Record<DiffPart['kind'], Tone>;

/** Words of unchanged text shown on each side of a change. */
const context = 5;
/** Words shown of one change. */
const longest = 40;

/** The changes with the words around them, `indent` columns in. */
export function diffLines(parts: readonly DiffPart[], width: number, indent: number, bidi: Bidi): Line[] {
  const spans = parts.flatMap((part, i): Span[] => {
    const [open, close] = marks[part.kind];
    const words = safe(part.text)
      .split(' ')
      .map((word) => clipToWidth(word, width - indent - 4));
    const text = part.kind === 'same' ? around(words, i === 0, i === parts.length - 1) : start(words);
    return [span(`${open}${text}${close}`, tones[part.kind]), span(' ')];
  });
  const lines = wrap(spans, width - indent).map((line) => isolated(trimmed(line), bidi));
  return lines.map((line) => [span(' '.repeat(indent)), ...line]);
}

/** The words next to a change; what lies further away shows as an ellipsis. */
function around(words: readonly string[], first: boolean, last: boolean): string {
  const head = first ? [] : words.slice(0, context);
  const tail = last ? [] : words.slice(Math.max(head.length, words.length - context));
  const gap = head.length + tail.length < words.length ? ['…'] : [];
  return [...head, ...gap, ...tail].join(' ');
}

function start(words: readonly string[]): string {
  return words.length <= longest ? words.join(' ') : `${words.slice(0, longest).join(' ')} …`;
}

/** A line that holds right-to-left letters runs by itself. */
function isolated(line: Line, bidi: Bidi): Line {
  const text = line.map((part) => part.text).join('');
  const set = isolate(text, bidi);
  return set === text ? line : [span(set.slice(0, 1)), ...line, span(set.slice(-1))];
}
