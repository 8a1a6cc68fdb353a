/** The journey of each group of --by, side by side. */
import type { Report } from '../../../analysis/report.ts';
import { count, percent } from '../words/numbers.ts';
import { andMore, type Shown, tooFew, unknown } from './funnel-shown.ts';
import { grid, type Column } from './grid.ts';
import { quiet, span, strong, type Line } from './line.ts';

type Group = Report['groups'][number];

const columnsOf: readonly (readonly [name: string, cell: (group: Group) => string])[] = [
  ['read', ({ funnel }) => count(funnel?.read ?? 0)],
  ['purchase', ({ funnel }) => stage(funnel, 'purchase')],
  ['retention', ({ funnel }) => stage(funnel, 'retention')],
  ['recommend', ({ funnel }) => voice(funnel, 'recommend')],
  ['warn', ({ funnel }) => voice(funnel, 'warn')],
  ['open questions', ({ funnel }) => openQuestions(funnel)],
];

function stage(funnel: Group['funnel'], name: string): string {
  const share = funnel?.stages.find((row) => row.stage === name)?.share.value;
  return share == null ? '' : percent(share);
}

function voice(funnel: Group['funnel'], name: string): string {
  const share = funnel?.advocacy?.voices.find((row) => row.voice === name)?.share;
  if (share === undefined) return '';
  return share.value === null ? tooFew : percent(share.value);
}

function openQuestions(funnel: Group['funnel']): string {
  const asked = funnel?.questions;
  if (asked === undefined || (asked.reviews > 0 && asked.answered.n === 0)) return unknown;
  let open = 0;
  for (const row of asked.stages) open += row.open;
  return count(open);
}

/** The groups with most reviews read; keys may be in any script and stand last. Weeks and months keep their order. */
export function groupRows(all: readonly Group[], { width, bidi, top }: Shown): Line[] {
  const [first] = all;
  if (first === undefined) return [];
  const series = first.by === 'week' || first.by === 'month';
  const most = (a: Group, b: Group): number => (b.funnel?.read ?? 0) - (a.funnel?.read ?? 0);
  const shown = series ? all.slice(-2 * top) : all.toSorted(most).slice(0, top);
  const columns: Column[] = [
    ...columnsOf.map(([name]): Column => ({ name, align: 'right' })),
    { name: first.by, cut: 'middle' },
  ];
  const rows = shown.map((group) => [
    ...columnsOf.map(([, cell]) => span(cell(group))),
    group.rest ? quiet('all other') : span(group.key ?? 'unknown'),
  ]);
  return [
    [strong(`By ${first.by}`)],
    ...grid(columns, rows, width, bidi),
    ...andMore(all.length - shown.length, 'group'),
  ];
}
