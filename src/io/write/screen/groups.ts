/** The same few figures side by side for each group of `--by`. */
import type { Estimate, Report } from '../../../analysis/report.ts';
import type { Bidi } from '../../terminal/bidi.ts';
import { count, meanOf, plural, points, pointsRange, share } from '../words/numbers.ts';
import { grid, type Column } from './grid.ts';
import { quiet, span, strong, type Line } from './line.ts';

const shown = 10;

const netWords = (net: Estimate): string =>
  net.value === null ? 'unknown' : `${points(net.value)} ${pointsRange(net)} of ${count(net.n)}`;

type Group = Report['groups'][number];

/** Column → its cell; the column of sentiment needs a roomy screen. */
const figures: readonly (readonly [name: string, cell: (group: Group) => string])[] = [
  ['mean ★', ({ ratings }) => (ratings === undefined ? '' : meanOf(ratings.mean))],
  ['answered in time', ({ response }) => (response === undefined ? '' : share(response.within))],
  ['net sentiment', ({ sentiment }) => (sentiment === undefined ? '' : netWords(sentiment.net))],
];
const roomy = 100;

/** The first groups of the report; keys may be in any script and stand last. */
export function groups(all: readonly Group[], width: number, bidi: Bidi): Line[] {
  const [first] = all;
  if (first === undefined) return [];
  const inside = width < roomy ? figures.slice(0, -1) : figures;
  const columns: Column[] = [
    { name: 'reviews', align: 'right' },
    ...inside.map(([name]) => ({ name })),
    { name: first.by },
  ];
  const lines = all
    .slice(0, shown)
    .map((group) => [
      span(group.volume === undefined ? '' : count(group.volume.reviews)),
      ...inside.map(([, cell]) => span(cell(group))),
      group.rest ? quiet('all other') : span(group.key ?? 'unknown'),
    ]);
  const more = all.length - shown;
  return [
    [strong(`By ${first.by}`)],
    ...grid(columns, lines, width, bidi),
    ...(more > 0 ? [[quiet(`  and ${plural(more, 'more group')}`)]] : []),
  ];
}
