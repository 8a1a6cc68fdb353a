/** A comparison as one tidy table: a row per figure, the same for CSV and TSV. */
import { figuresIn } from '../../analysis/change/change.ts';
import type { FigureChange } from '../../analysis/change/figure-change.ts';
import type { Matched } from '../../analysis/change/matched.ts';
import type { Estimate } from '../../analysis/report.ts';
import type { Comparison } from '../../pipeline/compare.ts';
import type { Cell } from './cells.ts';

export const comparisonColumns: readonly string[] = [
  ...['by', 'key', 'figure', 'old', 'oldLow', 'oldHigh', 'oldN', 'new', 'newLow', 'newHigh', 'newN'],
  ...['difference', 'low', 'high', 'test', 'p', 'adjusted', 'verdict', 'news'],
];

type Cells = readonly Cell[];

const estimate = ({ value, low, high, n }: Estimate): Cells => [value, low, high, n];
const plain = (value: Cell): Cells => [value, null, null, null];
const nothing: Cells = [null, null, null, null, null, null, null, null];

/** Every figure as cells under `comparisonColumns`; counts of reviews stand under `old`, `new` or both. */
export function comparisonRows({ old, new: now, reviews, change, groups }: Comparison): Cell[][] {
  const all = (by: Cell, key: Cell, figures: readonly FigureChange[]): Cell[][] =>
    figures.map((figure) => [by, key, ...figureCells(figure)]);
  return [
    row('asOf', plain(old.asOf), plain(now.asOf)),
    row('chosen', plain(old.chosen), plain(now.chosen)),
    ...(reviews === null ? [] : reviewRows(reviews)),
    ...all(null, null, figuresIn(change)),
    ...groups.flatMap((group) => all(group.by, group.rest ? '(other)' : group.key, figuresIn(group.change))),
  ];
}

function figureCells({ path, old, new: now, ...rest }: FigureChange): Cells {
  const { value, low, high, test, p, adjusted, verdict, news } = rest;
  return [path, ...estimate(old), ...estimate(now), value, low, high, test, p, adjusted, verdict, news];
}

function row(figure: string, old: Cells, now: Cells, change: Cells = nothing): Cell[] {
  return [null, null, figure, ...old, ...now, ...change];
}

function reviewRows({ ids, both, edited, vanished, outside, added }: Matched): Cell[][] {
  const onNew = (figure: string, value: Cell): Cell[] => row(`reviews.${figure}`, plain(null), plain(value));
  const { stars } = edited;
  const { critical } = vanished;
  const { value, low, high } = critical.difference;
  return [
    row('reviews.ids.withoutId', plain(ids.old.withoutId), plain(ids.new.withoutId)),
    row('reviews.ids.repeated', plain(ids.old.repeated), plain(ids.new.repeated)),
    onNew('both', both),
    onNew('edited.count', edited.count),
    onNew('edited.text', edited.text),
    onNew('edited.stars.changed', stars.changed),
    onNew('edited.stars.up', stars.up),
    onNew('edited.stars.down', stars.down),
    row('reviews.edited.stars.mean', plain(null), estimate(stars.mean)),
    onNew('added.count', added.count),
    onNew('added.inside', added.inside),
    onNew('outside.count', outside.count),
    onNew('outside.time', outside.time),
    onNew('outside.undated', outside.undated),
    onNew('outside.elsewhere', outside.elsewhere),
    row('reviews.vanished', plain(vanished.of), plain(vanished.count)),
    // the ones that stayed under `old`, the vanished ones under `new`
    row('reviews.vanished.critical', estimate(critical.stayed), estimate(critical.vanished), [
      ...[value, low, high, 'fisher-exact', critical.p, null, critical.verdict, null],
    ]),
  ];
}
