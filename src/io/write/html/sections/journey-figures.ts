/** Stages, touchpoints, what drives the stars, and texts that contradict them. */
import type { MapCell } from '../../../../analysis/funnel-section.ts';
import type { Report } from '../../../../analysis/report.ts';
import { stages, touchpointIds } from '../../../../review.ts';
import type { Prose } from '../../prose/prose.ts';
import { barsSpec } from '../charts/bars.ts';
import { differencesSpec } from '../charts/differences.ts';
import { heatMapSpec } from '../charts/heat-map.ts';
import { scatterSpec } from '../charts/scatter.ts';
import { sidesSpec } from '../charts/sides.ts';
import { judgedAs, placeOf } from '../quote.ts';
import { table, type TableColumn } from '../table.ts';
import type { Figure } from './charts.ts';
import { driverTable, stageTable, touchpointTable } from './journey-tables.ts';

export function journeyFigures(report: Report, prose: Prose): Figure[] {
  return [
    ...[...stageMix(report, prose), ...heatMap(report, prose), ...touchpointBars(report, prose)],
    ...[...drivers(report, prose), ...mismatch(report, prose)],
  ];
}

function stageMix({ funnel }: Report, prose: Prose): Figure[] {
  const { numbers, names } = prose;
  if (funnel === undefined || funnel.stages.every(({ reviews }) => reviews === 0)) return [];
  const bars = funnel.stages.map(({ stage, share: { value, low, high } }) => {
    return { label: names.stages[stage], value: value ?? 0, low, high, text: numbers.percent(value ?? 0) };
  });
  return [{ chart: 'stageMix', spec: barsSpec(bars, prose), numbers: stageTable(funnel, prose) }];
}

function heatMap({ funnel }: Report, prose: Prose): Figure[] {
  const map = funnel?.map ?? [];
  if (map.length === 0) return [];
  return [{ chart: 'heatMap', spec: heatMapSpec(map, prose), numbers: heatTable(map, prose) }];
}

function heatTable(map: readonly MapCell[], prose: Prose) {
  const { names, columns, numbers, charts } = prose;
  const touchpoints = touchpointIds.filter((id) => map.some(({ touchpoint }) => touchpoint === id));
  const perStage = [...stages, 'unclear' as const].flatMap((stage): TableColumn<(typeof touchpoints)[number]>[] =>
    map.some((cell) => cell.stage === stage)
      ? [
          {
            head: names.stages[stage],
            setting: 'figure',
            cell: (id) => {
              const cell = map.find((one) => one.stage === stage && one.touchpoint === id);
              return cell === undefined ? '–' : numbers.count(cell.reviews);
            },
          },
        ]
      : [],
  );
  const head = { head: columns.touchpoint, cell: (id: (typeof touchpoints)[number]) => names.touchpoints[id] };
  return table(prose, charts.heatMap.title, [head, ...perStage], touchpoints);
}

function touchpointBars({ touchpoints = [] }: Report, prose: Prose): Figure[] {
  const rows = touchpoints.filter(({ positive, negative }) => positive + negative > 0);
  if (rows.length === 0) return [];
  return [{ chart: 'touchpointBars', spec: sidesSpec(rows, prose), numbers: touchpointTable(rows, prose) }];
}

function drivers({ funnel }: Report, prose: Prose): Figure[] {
  const known = (funnel?.drivers?.all ?? []).filter(({ difference }) => difference.value !== null);
  if (known.length === 0) return [];
  const rows = known.map(({ touchpoint, difference }) => {
    return { label: prose.names.touchpoints[touchpoint], figure: difference };
  });
  return [{ chart: 'drivers', spec: differencesSpec(rows, prose), numbers: driverTable(known, prose) }];
}

function mismatch({ sentiment }: Report, prose: Prose): Figure[] {
  const { columns, charts, numbers, names } = prose;
  const { praise, complaint } = sentiment?.mismatches ?? { praise: { reviews: [] }, complaint: { reviews: [] } };
  const rows = [...praise.reviews, ...complaint.reviews].filter(({ stars }) => stars !== null);
  if (rows.length === 0) return [];
  const shown = table(
    prose,
    charts.mismatch.title,
    [
      { head: columns.place, cell: placeOf },
      { head: columns.stars, setting: 'figure', cell: (row) => judgedAs(row, prose) },
      { head: columns.sentiment, cell: ({ label }) => names.labels[label] },
      { head: columns.score, setting: 'figure', cell: ({ score }) => numbers.signed(score, 2) },
    ],
    rows,
  );
  return [{ chart: 'mismatch', spec: scatterSpec(rows, prose), numbers: shown }];
}
