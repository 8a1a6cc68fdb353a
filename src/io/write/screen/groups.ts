/** The same few figures side by side: for each source class, and for each group of `--by`. */
import type { Report, Sections } from '../../../analysis/report.ts';
import type { Bidi } from '../../terminal/bidi.ts';
import { count, mean, percent, percentRange, plural, points, pointsRange } from '../words/numbers.ts';
import { grid } from './grid.ts';
import { quiet, span, strong, type Line } from './line.ts';

const shown = 10;

/** Nothing when all reviews come from one kind of source. */
export function sources(rows: Sections['sources'], width: number, bidi: Bidi): Line[] {
  if (rows.length < 2) return [];
  const columns = [
    { name: 'reviews', align: 'right' },
    { name: 'mean ★' },
    { name: 'net sentiment' },
    { name: 'source' },
  ] as const;
  const lines = rows.map(({ source, reviews, mean: stars, net }) => [
    span(count(reviews)),
    span(mean(stars)),
    span(net.value === null ? 'unknown' : `${points(net.value)} ${pointsRange(net)}`),
    span(source),
  ]);
  return [[strong('Sources')], ...grid(columns, lines, width, bidi)];
}

/** The largest groups; keys may be in any script and stand last. */
export function groups(all: Report['groups'], width: number, bidi: Bidi): Line[] {
  const [first] = all;
  if (first === undefined) return [];
  const columns = [
    { name: 'reviews', align: 'right' },
    { name: 'mean ★' },
    { name: 'net sentiment' },
    { name: 'answered in time' },
    { name: first.by },
  ] as const;
  const lines = all
    .slice(0, shown)
    .map(({ key, volume, ratings, sentiment, response }) => [
      span(volume === undefined ? '' : count(volume.reviews)),
      span(ratings === undefined ? '' : mean(ratings.mean)),
      span(sentiment?.net.value == null ? '' : `${points(sentiment.net.value)} ${pointsRange(sentiment.net)}`),
      span(response?.within.value == null ? '' : `${percent(response.within.value)} ${percentRange(response.within)}`),
      span(key ?? 'unknown'),
    ]);
  const more = all.length - shown;
  return [
    [strong(`By ${first.by}`)],
    ...grid(columns, lines, width, bidi),
    ...(more > 0 ? [[quiet(`  and ${plural(more, 'more group')}`)]] : []),
  ];
}
