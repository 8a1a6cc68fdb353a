/** One figure over the periods: a line with its interval. */
import type { Spec } from 'vega';
import type { Estimate } from '../../../../analysis/report.ts';
import type { Prose } from '../../prose/prose.ts';
import { axis, type Frame, frameSpec, paint, roomFor, set, textMark } from './chart.ts';

export interface Moment {
  /** For the axis. */
  readonly label: string;
  readonly figure: Estimate;
  readonly text: string;
  /** Of a period that has not ended yet: a hollow mark. */
  readonly open: boolean;
}

/** The values an axis may have, and how a tick reads. */
export interface Range {
  readonly ticks: readonly number[];
  readonly say: (tick: number) => string;
}

const mostLabels = 5;
/** A period with fewer has hardly an interval, and would look the most certain of all. */
export const fewest = 5;

export function timelineSpec(moments: readonly Moment[], { ticks, say }: Range, prose: Prose): Spec {
  const rtl = prose.direction === 'rtl';
  const marksOfY = new Map(ticks.map((tick) => [tick, set(say(tick), prose)]));
  const frame: Frame = {
    ...{ rtl, start: roomFor(ticks.map(say)), end: 40, top: 22, bottom: 26, height: 170 },
  };
  const every = Math.ceil(moments.length / mostLabels);
  // counted from the newest, which is always named
  const named = moments.flatMap(({ label }, i) =>
    (moments.length - 1 - i) % every === 0 ? [[i, set(label, prose)] as const] : [],
  );
  const values = moments.map(({ figure: { value, low, high, n }, text, open }, i) => ({
    ...{ i, value, low: low ?? value, high: high ?? value, known: n >= fewest, open },
    text: set(text, prose),
  }));
  const known = { signal: 'datum.known' };
  const x = { scale: 'x', field: 'i' } as const;
  return {
    ...frameSpec(frame),
    data: [
      { name: 'moments', values },
      { name: 'known', values: values.filter((moment) => moment.known) },
      { name: 'last', values: values.filter((moment) => moment.known).slice(-1) },
    ],
    scales: [
      { name: 'x', type: 'point', domain: values.map(({ i }) => i), range: 'width', padding: 0.4, reverse: rtl },
      {
        name: 'y',
        type: 'linear',
        domain: [Math.min(...ticks), Math.max(...ticks)],
        range: 'height',
        zero: false,
        clamp: true,
      },
    ],
    axes: [
      axis('y', rtl ? 'right' : 'left', marksOfY, { grid: true }),
      axis('x', 'bottom', new Map(named), { domain: true }),
    ],
    marks: [
      {
        ...{ type: 'area', aria: false, from: { data: 'moments' } },
        encode: {
          update: {
            ...{ x, y: { scale: 'y', field: 'low' }, y2: { scale: 'y', field: 'high' }, defined: known },
            ...{ fill: { value: paint.one }, fillOpacity: { value: 0.2 } },
          },
        },
      },
      {
        ...{ type: 'line', aria: false, from: { data: 'moments' } },
        encode: {
          update: {
            ...{ x, y: { scale: 'y', field: 'value' }, defined: known },
            ...{ stroke: { value: paint.one }, strokeWidth: { value: 2.5 } },
          },
        },
      },
      {
        ...{ type: 'rule', aria: false, from: { data: 'known' } },
        encode: {
          update: {
            ...{ x, y: { scale: 'y', field: 'low' }, y2: { scale: 'y', field: 'high' } },
            ...{ stroke: { value: paint.one }, strokeWidth: { value: 1 } },
          },
        },
      },
      {
        ...{ type: 'symbol', aria: false, from: { data: 'known' } },
        encode: {
          update: {
            ...{ x, y: { scale: 'y', field: 'value' }, size: { value: 50 }, stroke: { value: paint.one } },
            ...{ strokeWidth: { value: 2 }, fill: { signal: `datum.open ? 'var(--paper)' : '${paint.one}'` } },
          },
        },
      },
      textMark(
        {
          ...{ x: { ...x, offset: rtl ? -8 : 8 }, y: { scale: 'y', field: 'value' }, text: { field: 'text' } },
          ...{ align: { value: rtl ? 'right' : 'left' }, baseline: { value: 'middle' } },
        },
        'last',
      ),
    ],
  };
}
