/** How fast answers come, and what still waits. */
import type { CurvePoint } from '../../../../analysis/response-section.ts';
import type { Report } from '../../../../analysis/report.ts';
import type { Prose } from '../../prose/prose.ts';
import { barsSpec } from '../charts/bars.ts';
import { survivalSpec } from '../charts/survival.ts';
import type { Html } from '../markup.ts';
import { table } from '../table.ts';
import type { Figure } from './charts.ts';

export function responseFigures(report: Report, prose: Prose): Figure[] {
  return [...survival(report, prose), ...backlog(report, prose)];
}

function survival({ response }: Report, prose: Prose): Figure[] {
  const curve = response?.curve ?? [];
  if (response === undefined || curve.length === 0) return [];
  const { slaHours } = response;
  return [
    { chart: 'survival', spec: survivalSpec(curve, slaHours, prose), numbers: curveTable(curve, slaHours, prose) },
  ];
}

/** In days: so many rows can be read, the promise among them. */
const readings = [0.25, 0.5, 1, 2, 3, 5, 7, 14, 21, 28, 60, 90];

function curveTable(curve: readonly CurvePoint[], slaHours: number, prose: Prose): Html | null {
  const { numbers, columns, charts } = prose;
  const last = Math.max(curve.at(-1)?.hours ?? 0, slaHours);
  const hours = [...new Set([...readings.map((days) => days * 24).filter((hour) => hour <= last), slaHours])];
  const rows = hours
    .sort((a, b) => a - b)
    .map((hour) => ({ hour, point: curve.findLast((point) => point.hours <= hour) ?? null }));
  return table(
    prose,
    charts.survival.title,
    [
      { head: columns.age, cell: ({ hour }) => numbers.duration(hour) },
      {
        head: columns.answered,
        setting: 'figure',
        cell: ({ point }) => {
          const { value, low, high } = point ?? { value: 0, low: null, high: null };
          return `${numbers.percent(value ?? 0)} ${numbers.percentRange({ value, low, high, n: 0 })}`;
        },
      },
    ],
    rows,
  );
}

function backlog({ response }: Report, prose: Prose): Figure[] {
  const { numbers, columns, charts } = prose;
  if (response === undefined || response.waiting === 0) return [];
  const rows = response.backlog.map(({ from, to, count }) => ({ ages: numbers.ages(from, to), count }));
  const bars = rows.map(({ ages, count }) => ({ label: ages, value: count, text: numbers.count(count) }));
  const shown = table(
    prose,
    charts.backlog.title,
    [
      { head: columns.days, cell: ({ ages }) => ages },
      { head: columns.waiting, count: ({ count }) => count },
    ],
    rows,
  );
  return [{ chart: 'backlog', spec: barsSpec(bars, prose), numbers: shown }];
}
