/** Stars and sentiment over the periods. */
import type { Estimate, PeriodReport, Report } from '../../../../analysis/report.ts';
import type { Chart, Column } from '../../prose/keys.ts';
import type { FigureKind } from '../../prose/numbers.ts';
import type { Prose } from '../../prose/prose.ts';
import { fewest, type Range, timelineSpec } from '../charts/timeline.ts';
import { table } from '../table.ts';
import type { Figure } from './charts.ts';

export function timeFigures({ periods = [] }: Report, prose: Prose): Figure[] {
  if (periods.length < 2) return [];
  const { numbers } = prose;
  const stars = { ticks: [1, 2, 3, 4, 5], say: (tick: number) => `${numbers.count(tick)}★` };
  const points = { ticks: [-1, -0.5, 0, 0.5, 1], say: numbers.points };
  return [
    ...one('starsOverTime', 'stars', 'mean', stars, periods, (period) => period.ratings?.mean, prose),
    ...one('netOverTime', 'net', 'net', points, periods, (period) => period.sentiment?.net, prose),
  ];
}

function one(
  chart: Chart,
  column: Column,
  kind: FigureKind,
  range: Range,
  periods: readonly PeriodReport[],
  figureOf: (period: PeriodReport) => Estimate | undefined,
  prose: Prose,
): Figure[] {
  const { numbers, dates, charts, columns } = prose;
  const moments = periods.flatMap((period) => {
    const figure = figureOf(period);
    if (figure === undefined) return [];
    return [
      {
        label: dates.short(period.from, period.to),
        figure,
        text: numbers.figure(kind, figure).value,
        open: !period.complete,
      },
    ];
  });
  if (moments.filter(({ figure }) => figure.n >= fewest).length < 2) return [];
  const shown = table(
    prose,
    charts[chart].title,
    [
      { head: columns.period, cell: ({ from, to }: PeriodReport) => dates.span(from, to) },
      { head: columns[column], kind, of: figureOf },
    ],
    periods,
  );
  return [{ chart, spec: timelineSpec(moments, range, prose), numbers: shown }];
}
