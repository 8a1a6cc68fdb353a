/** Horizontal bars with a label before and a figure after each, and intervals where there are some. */
import type { Mark, Spec } from 'vega';
import type { Prose } from '../../prose/prose.ts';
import { axis, type Frame, frameSpec, paint, roomFor, set, textMark, widthOf } from './chart.ts';

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly low?: number | null;
  readonly high?: number | null;
  /** The value in words. */
  readonly text: string;
}

const barHeight = 30;

export function barsSpec(bars: readonly Bar[], prose: Prose): Spec {
  const rtl = prose.direction === 'rtl';
  const end = Math.max(...bars.map(({ text }) => widthOf(text))) + 16;
  const frame: Frame = {
    ...{ rtl, start: roomFor(bars.map(({ label }) => label)), end, top: 4, bottom: 4 },
    height: bars.length * barHeight,
  };
  const longest = Math.max(...bars.map(({ value, high }) => Math.max(value, high ?? 0)), Number.MIN_VALUE);
  const values = bars.map(({ label: _label, text, ...bar }, i) => ({
    ...bar,
    i,
    text: set(text, prose),
    reach: Math.max(bar.value, bar.high ?? 0),
  }));
  const labels = new Map(bars.map(({ label }, i) => [i, set(label, prose)]));
  const middle = { scale: 'y', field: 'i', band: 0.5 } as const;
  return {
    ...frameSpec(frame),
    data: [
      { name: 'bars', values },
      { name: 'intervals', values: values.filter(({ low, high }) => low != null && high != null) },
    ],
    scales: [
      { name: 'x', type: 'linear', domain: [0, longest], range: 'width', reverse: rtl },
      { name: 'y', type: 'band', domain: [...labels.keys()], range: 'height', paddingInner: 0.3, paddingOuter: 0.15 },
    ],
    axes: [axis('y', rtl ? 'right' : 'left', labels)],
    marks: [
      {
        ...{ type: 'rect', aria: false, from: { data: 'bars' } },
        encode: {
          update: {
            ...{ y: { scale: 'y', field: 'i' }, height: { scale: 'y', band: 1 } },
            ...{ x: { scale: 'x', value: 0 }, x2: { scale: 'x', field: 'value' } },
            fill: { value: paint.one },
          },
        },
      },
      ...intervals(middle),
      textMark(
        {
          ...{ x: { scale: 'x', field: 'reach', offset: rtl ? -8 : 8 }, y: middle },
          ...{ text: { field: 'text' }, align: { value: rtl ? 'right' : 'left' }, baseline: { value: 'middle' } },
        },
        'bars',
      ),
    ],
  };
}

/** From `low` to `high`, with an edge in the colour of the page that keeps it visible on the bar. */
export function intervals(middle: { readonly scale: string; readonly field: string; readonly band: number }): Mark[] {
  const line = (stroke: string, strokeWidth: number): Mark => ({
    ...{ type: 'rule', aria: false, from: { data: 'intervals' } },
    encode: {
      update: {
        ...{ x: { scale: 'x', field: 'low' }, x2: { scale: 'x', field: 'high' }, y: middle },
        ...{ stroke: { value: stroke }, strokeWidth: { value: strokeWidth }, strokeCap: { value: 'round' } },
      },
    },
  });
  return [line('var(--paper)', 5), line(paint.ink, 2)];
}
