/** Complaints to one side of a line, praise to the other. */
import type { Mark, Spec } from 'vega';
import type { TouchpointRow } from '../../../../analysis/report.ts';
import type { Prose } from '../../prose/prose.ts';
import { axis, type Frame, frameSpec, paint, roomFor, set, textMark, widthOf } from './chart.ts';

const rowHeight = 28;

export function sidesSpec(rows: readonly TouchpointRow[], prose: Prose): Spec {
  const { numbers, names, columns } = prose;
  const rtl = prose.direction === 'rtl';
  const labels = rows.map(({ id }) => names.touchpoints[id]);
  const frame: Frame = { rtl, start: roomFor(labels), end: 8, top: 26, bottom: 6, height: rows.length * rowHeight };
  const base = frameSpec(frame);
  const most = (of: (row: TouchpointRow) => number): number => Math.max(...rows.map(of));
  const [negative, positive] = [most((row) => row.negative), most((row) => row.positive)];
  // the numbers stand at the ends of the bars
  const before = widthOf(numbers.count(negative)) + 10;
  const after = base.width - widthOf(numbers.count(positive)) - 10;
  const bar = (field: 'negative' | 'positive', fill: string): Mark => ({
    ...{ type: 'rect', aria: false, from: { data: field } },
    encode: {
      update: {
        ...{ x: { scale: 'x', value: 0 }, x2: { scale: 'x', field: 'value' } },
        ...{ y: { scale: 'y', field: 'i' }, height: { scale: 'y', band: 1 }, fill: { value: fill } },
      },
    },
  });
  const number = (field: 'negative' | 'positive'): Mark => {
    const toLeft = (field === 'negative') !== rtl;
    return textMark(
      {
        ...{ x: { scale: 'x', field: 'value', offset: toLeft ? -6 : 6 }, y: { scale: 'y', field: 'i', band: 0.5 } },
        ...{ text: { field: 'text' }, align: { value: toLeft ? 'right' : 'left' }, baseline: { value: 'middle' } },
      },
      field,
    );
  };
  // at the outer edges, where the shorter side has room for its name too
  const head = (text: string, x: number): Mark =>
    textMark({
      ...{ x: { value: x }, y: { value: -12 }, text: { value: set(text, prose) }, fill: { value: paint.muted } },
      align: { value: x === 0 ? 'left' : 'right' },
    });
  const [first, last] = rtl ? [base.width, 0] : [0, base.width];
  const values = (sign: number, of: (row: TouchpointRow) => number) =>
    rows.map((row, i) => ({ i, value: sign * of(row), text: set(numbers.count(of(row)), prose) }));
  return {
    ...base,
    data: [
      { name: 'negative', values: values(-1, (row) => row.negative) },
      { name: 'positive', values: values(1, (row) => row.positive) },
    ],
    scales: [
      {
        name: 'x',
        type: 'linear',
        domain: [-negative, positive],
        range: rtl ? [base.width - before, base.width - after] : [before, after],
      },
      { name: 'y', type: 'band', domain: rows.map((_, i) => i), range: 'height', padding: 0.3 },
    ],
    axes: [axis('y', rtl ? 'right' : 'left', new Map(labels.map((label, i) => [i, set(label, prose)])))],
    marks: [
      ...[bar('negative', paint.other), bar('positive', paint.one), number('negative'), number('positive')],
      {
        ...{ type: 'rule', aria: false },
        encode: {
          update: {
            ...{ x: { scale: 'x', value: 0 }, y: { value: -4 }, y2: { signal: 'height' } },
            stroke: { value: paint.muted },
          },
        },
      },
      ...[head(columns.negative, first), head(columns.positive, last)],
    ],
  };
}
