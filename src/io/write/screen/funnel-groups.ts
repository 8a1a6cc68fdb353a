/** The journey of each group of --by, side by side. */
import type { Report } from '../../../analysis/report.ts';
import { count, percent, plural } from '../words/numbers.ts';
import { type Shown, tooFew } from './funnel-shown.ts';
import { grid, type Column } from './grid.ts';
import { quiet, span, strong, type Line } from './line.ts';

type Group = Report['groups'][number];

const columnsOf: readonly (readonly [name: string, cell: (group: Group) => string])[] = [
  ['read', ({ funnel }) => count(funnel?.read ?? 0)],
  ['purchase', ({ funnel }) => stage(funnel, 'purchase')],
  ['retention', ({ funnel }) => stage(funnel, 'retention')],
  ['recommend', ({ funnel }) => voice(funnel, 'recommend')],
  ['warn', ({ funnel }) => voice(funnel, 'warn')],
  ['open questions', ({ funnel }) => count(openQuestions(funnel))],
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

function openQuestions(funnel: Group['funnel']): number {
  let open = 0;
  for (const row of funnel?.questions?.stages ?? []) open += row.open;
  return open;
}

/** The groups with most reviews read; keys may be in any script and stand last. Weeks and months keep their order. */
export function groupRows(all: readonly Group[], { width, bidi, top }: Shown): Line[] {
  const [first] = all;
  if (first === undefined) return [];
  const series = first.by === 'week' || first.by === 'month';
  const most = (a: Group, b: Group): number => (b.funnel?.read ?? 0) - (a.funnel?.read ?? 0);
  const shown = series ? all.slice(-2 * top) : all.toSorted(most).slice(0, top);
  const columns: Column[] = [...columnsOf.map(([name]): Column => ({ name, align: 'right' })), { name: first.by }];
  const rows = shown.map((group) => [
    ...columnsOf.map(([, cell]) => span(cell(group))),
    group.rest ? quiet('all other') : span(group.key ?? 'unknown'),
  ]);
  const more = all.length - shown.length;
  return [
    [strong(`By ${first.by}`)],
    ...grid(columns, rows, width, bidi),
    ...(more > 0 ? [[quiet(`  and ${plural(more, 'more group')}`)]] : []),
  ];
}
