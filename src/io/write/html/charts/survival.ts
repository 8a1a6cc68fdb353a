/** How many are answered by when: the Kaplan–Meier curve from below, with the promise. */
import type { Spec } from 'vega';
import type { CurvePoint } from '../../../../analysis/response-section.ts';
import type { Prose } from '../../prose/prose.ts';
import { axis, type Frame, frameSpec, paint, roomFor, set, textMark } from './chart.ts';

const steps = [0.25, 0.5, 1, 2, 7, 14, 28, 56, 112, 224, 448];
const mostTicks = 7;
const shares = [0, 0.25, 0.5, 0.75, 1];

export function survivalSpec(curve: readonly CurvePoint[], slaHours: number, prose: Prose): Spec {
  const { numbers } = prose;
  const rtl = prose.direction === 'rtl';
  const promised = slaHours / 24;
  // the promise in sight, and the late ones up to four times as late
  const last = Math.min(Math.max((curve.at(-1)?.hours ?? 0) / 24, promised * 1.4), promised * 4);
  const step = steps.find((days) => last / days <= mostTicks) ?? last;
  const days = new Map<number, string>();
  for (let day = 0; day <= last; day += step) days.set(day, set(numbers.count(day), prose));
  const frame: Frame = {
    ...{ rtl, start: roomFor(shares.map(numbers.percent)), end: 18, top: 24, bottom: 44, height: 190 },
  };
  const points = [
    { day: 0, value: 0, low: 0, high: 0 },
    ...curve.map(({ hours, value, low, high }) => ({ day: hours / 24, value, low: low ?? value, high: high ?? value })),
  ];
  const inside = points.filter(({ day }) => day <= last);
  // after the last answer the curve stays level
  const level = { ...(inside.at(-1) ?? { value: 0, low: 0, high: 0 }), day: last };
  const x = { scale: 'x', field: 'day' } as const;
  return {
    ...frameSpec(frame),
    data: [{ name: 'curve', values: [...inside, level] }],
    scales: [
      { name: 'x', type: 'linear', domain: [0, last], range: 'width', reverse: rtl },
      { name: 'y', type: 'linear', domain: [0, 1], range: 'height' },
    ],
    axes: [
      axis('y', rtl ? 'right' : 'left', new Map(shares.map((share) => [share, set(numbers.percent(share), prose)])), {
        grid: true,
      }),
      axis('x', 'bottom', days, { domain: true, title: set(prose.columns.days, prose), titlePadding: 8 }),
    ],
    marks: [
      {
        ...{ type: 'area', aria: false, from: { data: 'curve' } },
        encode: {
          update: {
            ...{ x, y: { scale: 'y', field: 'low' }, y2: { scale: 'y', field: 'high' } },
            ...{ interpolate: { value: 'step-after' }, fill: { value: paint.one }, fillOpacity: { value: 0.2 } },
          },
        },
      },
      {
        ...{ type: 'line', aria: false, from: { data: 'curve' } },
        encode: {
          update: {
            ...{ x, y: { scale: 'y', field: 'value' }, interpolate: { value: 'step-after' } },
            ...{ stroke: { value: paint.one }, strokeWidth: { value: 2.5 } },
          },
        },
      },
      {
        ...{ type: 'rule', aria: false },
        encode: {
          update: {
            ...{ x: { scale: 'x', value: promised }, y: { scale: 'y', value: 0 }, y2: { scale: 'y', value: 1 } },
            ...{ stroke: { value: paint.other }, strokeWidth: { value: 2 }, strokeDash: { value: [6, 4] } },
          },
        },
      },
      textMark({
        ...{ x: { scale: 'x', value: promised }, y: { scale: 'y', value: 1, offset: -10 } },
        ...{ text: { value: set(numbers.promise(slaHours), prose) }, align: { value: 'center' } },
      }),
    ],
  };
}
