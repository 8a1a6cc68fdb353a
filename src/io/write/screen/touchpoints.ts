/** What reviews speak of, with complaints to the left of a line and praise to its right. */
import type { TouchpointRow } from '../../../analysis/report.ts';
import { padEnd, padStart } from '../../terminal/width.ts';
import { count, points, pointsRange } from '../words/numbers.ts';
import { blocks } from './bars.ts';
import { quiet, span, strong, type Line, type Tone } from './line.ts';

const shown = 5;
const name = 11;
const number = 6;
const judged = 22;

/** The touchpoints with most reviews, as they come in the report. */
export function touchpoints(rows: readonly TouchpointRow[], width: number): Line[] {
  const top = rows.slice(0, shown);
  if (top.length === 0) return [];
  const side = Math.max(4, Math.floor((width - 2 - name - number - judged - 7) / 2));
  const most = Math.max(...top.map((row) => Math.max(row.positive, row.negative)));
  const roomy = side >= 'complaints'.length;
  const left = padStart(roomy ? 'complaints' : '−', side);
  const right = padEnd(roomy ? 'praise' : '+', side);
  const head: Line = [
    strong(padEnd('Touchpoints', name + 2)),
    quiet(`${padStart('reviews', number + 1)}  ${left} │ ${right} net of mentions`),
  ];
  return [head, ...top.map((row) => line(row, side, most))];
}

function line({ id, reviews, positive, negative, net }: TouchpointRow, side: number, most: number): Line {
  const tone: Tone = (net.low ?? 0) > 0 ? 'good' : (net.high ?? 0) < 0 ? 'bad' : 'plain';
  return [
    span(`  ${padEnd(id, name)}${padStart(count(reviews), number)}  `),
    span(padStart(blocks(negative, most, side), side), 'bad'),
    quiet(' │ '),
    span(`${padEnd(blocks(positive, most, side), side)} `, 'good'),
    ...(net.value === null
      ? [quiet('no judgement')]
      : [span(`${padStart(points(net.value), 4)} `, tone), quiet(pointsRange(net))]),
  ];
}
