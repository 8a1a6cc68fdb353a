/** The kinds of source side by side: stars, sentiment, extremes, and whether they differ by more than chance. */
import type { Estimate, Sections } from '../../../analysis/report.ts';
import type { SourceTest } from '../../../analysis/source-section.ts';
import type { Bidi } from '../../terminal/bidi.ts';
import { count, meanOf, percent, points, pointsRange } from '../words/numbers.ts';
import { grid, type Column } from './grid.ts';
import { quiet, span, strong, wrap, type Line } from './line.ts';

/** A narrower screen leaves the extremes out. */
const roomy = 100;
/** Below this p two classes differ; other differences are not worth a line. */
const sure = 0.05;

const netWords = (net: Estimate): string =>
  net.value === null ? 'unknown' : `${points(net.value)} ${pointsRange(net)} of ${count(net.n)}`;

/** Nothing when all reviews come from one kind of source. */
export function sources(rows: Sections['sources'], width: number, bidi: Bidi): Line[] {
  if (rows.length < 2) return [];
  const wide = width >= roomy;
  const columns: readonly Column[] = [
    { name: 'reviews', align: 'right' },
    { name: 'mean ★' },
    { name: 'net sentiment' },
    ...(wide
      ? ([
          { name: '1★', align: 'right' },
          { name: '5★', align: 'right' },
        ] as const)
      : []),
    { name: 'source' },
  ];
  const share = ({ value }: Estimate): string => (value === null ? '' : percent(value));
  const lines = rows.map(({ source, reviews, mean, net, oneStar, fiveStar }) => [
    span(count(reviews)),
    span(meanOf(mean)),
    span(netWords(net)),
    ...(wide ? [span(share(oneStar)), span(share(fiveStar))] : []),
    span(source),
  ]);
  return [[strong('Sources')], ...grid(columns, lines, width, bidi), ...differences(rows, width)];
}

/** Each pair once, the own site first: it is the one in question. */
function differences(rows: Sections['sources'], width: number): Line[] {
  const order = rows.toSorted((a, b) => Number(b.source === 'own') - Number(a.source === 'own'));
  return order.flatMap(({ source, against }, i) => {
    const later = new Set(order.slice(i + 1).map((row) => row.source));
    return against
      .filter((row) => later.has(row.source))
      .flatMap((row) => {
        const words = [said(row.stars, starsWords), said(row.positive, positiveWords)].filter((part) => part !== '');
        if (words.length === 0) return [];
        return wrap([span(`  ${source} less ${row.source}: `), quiet(words.join(', '))], width, 4);
      });
  });
}

function said(test: SourceTest | null, words: (difference: Estimate) => string): string {
  if (test === null || test.p >= sure) return '';
  return `${words(test.difference)} (p ${test.p < 0.001 ? '< .001' : `= ${test.p.toFixed(3).slice(1)}`})`;
}

function starsWords({ value, low, high }: Estimate): string {
  const signed = (stars: number): string => `${stars < 0 ? '−' : '+'}${Math.abs(stars).toFixed(2)}`;
  return value === null || low === null || high === null ? '' : `${signed(value)}★ (${signed(low)} to ${signed(high)})`;
}

function positiveWords(difference: Estimate): string {
  return difference.value === null ? '' : `${points(difference.value)} ${pointsRange(difference)} points positive`;
}
