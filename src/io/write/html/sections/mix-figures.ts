/** How stars and sentiments are distributed. */
import type { Report } from '../../../../analysis/report.ts';
import type { Prose } from '../../prose/prose.ts';
import { barsSpec } from '../charts/bars.ts';
import { table } from '../table.ts';
import type { Figure } from './charts.ts';

export function mixFigures(report: Report, prose: Prose): Figure[] {
  return [...starMix(report, prose), ...labelMix(report, prose)];
}

function starMix({ ratings }: Report, prose: Prose): Figure[] {
  const { numbers, columns, charts } = prose;
  if (ratings === undefined || ratings.mean.n === 0) return [];
  const rows = [...ratings.stars].sort((a, b) => b.stars - a.stars);
  const name = (stars: number): string => `${numbers.count(stars)}★`;
  const bars = rows.map(({ stars, reviews }) => ({ label: name(stars), value: reviews, text: numbers.count(reviews) }));
  const shown = table(
    prose,
    charts.starMix.title,
    [
      { head: columns.stars, cell: ({ stars }) => name(stars) },
      { head: columns.reviews, count: ({ reviews }) => reviews },
    ],
    rows,
  );
  return [{ chart: 'starMix', spec: barsSpec(bars, prose), numbers: shown }];
}

function labelMix({ sentiment }: Report, prose: Prose): Figure[] {
  const { numbers, columns, charts, names } = prose;
  if (sentiment === undefined || sentiment.net.n === 0) return [];
  const rows = (['positive', 'neutral', 'mixed', 'negative'] as const).map((label) => ({
    label: names.labels[label],
    reviews: sentiment.labels[label],
    share: sentiment[label],
  }));
  const bars = rows.map(({ label, share: { value, low, high } }) => {
    return { label, value: value ?? 0, low, high, text: numbers.percent(value ?? 0) };
  });
  const shown = table(
    prose,
    charts.labelMix.title,
    [
      { head: columns.sentiment, cell: ({ label }) => label },
      { head: columns.reviews, count: ({ reviews }) => reviews },
      { head: columns.share, kind: 'share', of: ({ share }) => share },
    ],
    rows,
  );
  return [{ chart: 'labelMix', spec: barsSpec(bars, prose), numbers: shown }];
}
