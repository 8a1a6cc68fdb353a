/** Differences with their intervals to both sides of zero. */
import type { Spec } from 'vega';
import type { Estimate } from '../../../../analysis/report.ts';
import type { Prose } from '../../prose/prose.ts';
import { intervals } from './bars.ts';
import { axis, type Frame, frameSpec, paint, roomFor, set } from './chart.ts';

export interface Difference {
  readonly label: string;
  readonly figure: Estimate;
}

const rowHeight = 28;
const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5];
const mostTicks = 7;

/** Of shares, −1 … 1. */
export function differencesSpec(rows: readonly Difference[], prose: Prose): Spec {
  const { numbers } = prose;
  const rtl = prose.direction === 'rtl';
  const values = rows.flatMap(({ figure: { value, low, high } }, i) =>
    value === null ? [] : [{ i, value, low: low ?? value, high: high ?? value }],
  );
  const from = Math.min(0, ...values.map(({ low }) => low));
  const to = Math.max(0, ...values.map(({ high }) => high), from + 0.01);
  const step = steps.find((size) => (to - from) / size <= mostTicks - 1) ?? 0.5;
  const ticks = new Map<number, string>();
  for (let i = Math.floor(from / step); i <= Math.ceil(to / step); i++)
    ticks.set(Number((i * step).toFixed(2)), set(numbers.points(i * step), prose));
  const frame: Frame = {
    ...{ rtl, start: roomFor(rows.map(({ label }) => label)), end: 18, top: 4, bottom: 26 },
    height: rows.length * rowHeight,
  };
  const middle = { scale: 'y', field: 'i', band: 0.5 } as const;
  return {
    ...frameSpec(frame),
    data: [
      { name: 'differences', values },
      { name: 'intervals', values },
    ],
    scales: [
      {
        name: 'x',
        type: 'linear',
        domain: [Math.min(...ticks.keys()), Math.max(...ticks.keys())],
        range: 'width',
        reverse: rtl,
      },
      { name: 'y', type: 'band', domain: rows.map((_, i) => i), range: 'height' },
    ],
    axes: [
      axis('y', rtl ? 'right' : 'left', new Map(rows.map(({ label }, i) => [i, set(label, prose)]))),
      axis('x', 'bottom', ticks, { grid: true }),
    ],
    marks: [
      {
        ...{ type: 'rule', aria: false },
        encode: {
          update: {
            ...{ x: { scale: 'x', value: 0 }, y: { value: 0 }, y2: { signal: 'height' } },
            stroke: { value: paint.muted },
          },
        },
      },
      ...intervals(middle),
      {
        ...{ type: 'symbol', aria: false, from: { data: 'differences' } },
        encode: {
          update: {
            ...{ x: { scale: 'x', field: 'value' }, y: middle, size: { value: 90 } },
            // up and down differ in shape as well as in colour
            shape: { signal: `datum.value < 0 ? 'diamond' : 'circle'` },
            fill: { signal: `datum.value < 0 ? '${paint.other}' : '${paint.one}'` },
            ...{ stroke: { value: 'var(--paper)' }, strokeWidth: { value: 1 } },
          },
        },
      },
    ],
  };
}
