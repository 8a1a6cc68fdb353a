/** Shares as bars on one scale from 0 to 100 %, each with its interval and denominator. */
import type { Estimate } from '../../../analysis/report.ts';
import { padEnd, padStart } from '../../terminal/width.ts';
import { count, percent, percentRange } from '../words/numbers.ts';
import { blocks } from './bars.ts';
import { quiet, span, unbroken, wrap, type Line, type Tone } from './line.ts';

export interface Rate {
  readonly label: string;
  readonly estimate: Estimate;
  readonly tone: Tone;
  /** What else the reader must know, after the denominator. */
  readonly note: string;
}

const label = 17;
const indent = 2 + label;
/** A note never breaks; on a narrow screen it goes to a line of its own. */
const widestNote = 36;

const after = (note: string): string => (note === '' ? '' : ` ${unbroken(`· ${note}`)}`);

/** One row per share; a row without a denominator says so instead of showing an empty bar. */
export function rates(rows: readonly Rate[], width: number): Line[] {
  const room = width < 100 ? 12 : 30;
  return rows.flatMap((row) => {
    const start = span(`  ${padEnd(row.label, label)}`);
    const { value, n } = row.estimate;
    if (value === null) return wrap([start, quiet(`none to count yet${after(row.note)}`)], width, indent);
    const range = percentRange(row.estimate);
    const line = [
      start,
      span(padEnd(blocks(value, 1, room), room), row.tone),
      span(` ${padStart(percent(value), 5)} `),
      quiet(`${range === '' ? '' : `${range} `}of ${count(n)}${after(row.note)}`),
    ];
    return wrap(line, width, Math.min(indent + room + 7, width - widestNote));
  });
}
