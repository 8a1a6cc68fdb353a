/** Stage × touchpoint: how many reviews, told by the number and the depth of the field. */
import type { Spec } from 'vega';
import type { MapCell } from '../../../../analysis/funnel-section.ts';
import { stages, touchpointIds } from '../../../../review.ts';
import type { Prose } from '../../prose/prose.ts';
import { axis, chartWidth, type Frame, frameSpec, paint, roomFor, set, textMark, widthOf } from './chart.ts';

const rowHeight = 28;
/** Deeper fields would hide their number. */
const deepest = 0.55;

export function heatMapSpec(cells: readonly MapCell[], prose: Prose): Spec {
  const { numbers, names } = prose;
  const rtl = prose.direction === 'rtl';
  const rows = touchpointIds.filter((id) => cells.some(({ touchpoint }) => touchpoint === id));
  const columns = [...stages, 'unclear' as const].filter((id) => cells.some(({ stage }) => stage === id));
  const tops = columns.map((id) => names.stages[id]);
  const sides = rows.map((id) => names.touchpoints[id]);
  const start = roomFor(sides);
  // where the heads are wider than their columns they stand aslant, and the last one leans out
  const widest = Math.max(...tops.map(widthOf));
  const aslant = widest > (chartWidth - start) / columns.length - 6;
  const frame: Frame = {
    ...{ rtl, start, end: aslant ? Math.ceil(widest * 0.6) : 4, top: aslant ? 24 + widest * 0.6 : 26, bottom: 6 },
    height: rows.length * rowHeight,
  };
  const most = Math.max(...cells.map(({ reviews }) => reviews));
  const values = cells.map(({ stage, touchpoint, reviews }) => ({
    ...{ x: columns.indexOf(stage), y: rows.indexOf(touchpoint) },
    ...{ depth: 0.06 + (reviews / most) * (deepest - 0.06), text: set(numbers.count(reviews), prose) },
  }));
  const heads = new Map(tops.map((top, i) => [i, set(top, prose)]));
  return {
    ...frameSpec(frame),
    data: [{ name: 'cells', values }],
    scales: [
      { name: 'x', type: 'band', domain: [...heads.keys()], range: 'width', reverse: rtl, paddingInner: 0.06 },
      { name: 'y', type: 'band', domain: rows.map((_, i) => i), range: 'height', paddingInner: 0.1 },
    ],
    axes: [
      axis('x', 'top', heads, aslant ? { labelAngle: rtl ? 35 : -35, labelAlign: rtl ? 'right' : 'left' } : {}),
      axis('y', rtl ? 'right' : 'left', new Map(sides.map((side, i) => [i, set(side, prose)]))),
    ],
    marks: [
      {
        ...{ type: 'rect', aria: false, from: { data: 'cells' } },
        encode: {
          update: {
            ...{ x: { scale: 'x', field: 'x' }, width: { scale: 'x', band: 1 } },
            ...{ y: { scale: 'y', field: 'y' }, height: { scale: 'y', band: 1 } },
            ...{ fill: { value: paint.one }, fillOpacity: { field: 'depth' }, cornerRadius: { value: 3 } },
          },
        },
      },
      textMark(
        {
          ...{ x: { scale: 'x', field: 'x', band: 0.5 }, y: { scale: 'y', field: 'y', band: 0.5 } },
          ...{ text: { field: 'text' }, align: { value: 'center' }, baseline: { value: 'middle' } },
        },
        'cells',
      ),
    ],
  };
}
