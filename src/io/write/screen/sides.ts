/** Sentiment of several groups side by side: complaint to the left of a line, praise to its right, each as a share of the scored. */
import type { Distribution } from '../../../analysis/sentiment-section.ts';
import { isolate, type Bidi } from '../../terminal/bidi.ts';
import { safe } from '../../terminal/safe.ts';
import { clipToWidth, displayWidth, padEnd, padStart } from '../../terminal/width.ts';
import { count, percent, points, pointsRange } from '../words/numbers.ts';
import { blocks } from './bars.ts';
import { tooFew } from './funnel-shown.ts';
import { quiet, span, strong, type Line, type Tone } from './line.ts';

export interface SidesRow {
  /** Raw text; it stands at the end of the line, for it may run from right to left. */
  readonly name: string;
  readonly distribution: Distribution;
}

const shareWidth = 5;
const netWidth = 4;
const widestName = 28;
const shortestBar = 4;

/** One line per group under a head; all bars on one scale from 0 to 100 %. A group with fewer than `fewest` scored has none. */
export function sides(title: string, rows: readonly SidesRow[], width: number, bidi: Bidi, fewest = 1): Line[] {
  if (rows.length === 0) return [];
  const counts = rows.map(({ distribution: { coverage, net } }) => scored(net.n, coverage.n));
  const ranges = rows.map(({ distribution: { net } }) => (net.n < fewest ? '' : pointsRange(net)));
  const number = widest(counts);
  const range = widest(ranges);
  const taken = 2 + number + 2 * (shareWidth + 2) + 3 + netWidth + 1 + range + 2;
  const longest = Math.min(widestName, Math.max(8, width - taken - 2 * shortestBar));
  const names = rows.map((row) => clipToWidth(safe(row.name), longest));
  const side = Math.max(shortestBar, Math.floor((width - taken - widest(names)) / 2));
  const lines = rows.map(({ distribution: { negative, positive, net } }, i): Line => {
    if (net.n < fewest)
      return [
        quiet(`  ${padStart(counts[i] ?? '', number)} ${padEnd(`  ${tooFew}`, taken - number - 5 + 2 * side)}`),
        span(`  ${isolate(names[i] ?? '', bidi)}`),
      ];
    const tone: Tone = (net.low ?? 0) > 0 ? 'good' : (net.high ?? 0) < 0 ? 'bad' : 'plain';
    return [
      quiet(`  ${padStart(counts[i] ?? '', number)} ${padStart(share(negative.value), shareWidth)} `),
      span(padStart(blocks(negative.value ?? 0, 1, side), side), 'bad'),
      quiet(' │ '),
      span(`${padEnd(blocks(positive.value ?? 0, 1, side), side)} `, 'good'),
      quiet(`${padStart(share(positive.value), shareWidth)} `),
      span(`${padStart(net.value === null ? '' : points(net.value), netWidth)} `, tone),
      quiet(padEnd(ranges[i] ?? '', range)),
      span(`  ${isolate(names[i] ?? '', bidi)}`),
    ];
  });
  return [head(title, 2 + number + shareWidth + 2 + side, side + shareWidth + 2), ...lines];
}

/** The names of the columns, as far as there is room for them. */
function head(title: string, left: number, right: number): Line {
  const roomy = left >= title.length + '  scored complaint'.length && right >= 'praise'.length;
  const counted = title.length + '  scored −'.length <= left ? '  scored' : '';
  return [
    strong(title),
    quiet(`${counted}${padStart(roomy ? 'complaint' : '−', left - title.length - counted.length)} │ `),
    quiet(`${padEnd(roomy ? 'praise' : '+', right)} net`),
  ];
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(displayWidth));
}

const share = (value: number | null): string => (value === null ? '' : percent(value));

/** `690 of 702`, or `690` where all are scored. */
function scored(part: number, all: number): string {
  return part === all ? count(part) : `${count(part)} of ${count(all)}`;
}
