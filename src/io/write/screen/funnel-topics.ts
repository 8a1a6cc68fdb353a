/** What people say of the touchpoints, in their own recurrent phrases. */
import type { Topics } from '../../../analysis/funnel-section.ts';
import { count, percent } from '../words/numbers.ts';
import type { Shown } from './funnel-shown.ts';
import { grid } from './grid.ts';
import { quiet, span, strong, type Line } from './line.ts';

const perTouchpoint = 3;

type Side = 'negative' | 'positive';

/** The most frequent of each touchpoint's telling phrases, complaints first. */
export function topics({ touchpoints }: Topics, shown: Shown): Line[] {
  const lines = [
    ...phrases(touchpoints, 'negative', 'Complained of', shown),
    ...phrases(touchpoints, 'positive', 'Praised', shown),
  ];
  const least = Math.min(1, ...touchpoints.map(({ sampled }) => sampled));
  return least < 1 && lines.length > 0
    ? [...lines, [quiet(`  counted in a sample; of the most frequent touchpoint in ${percent(least)} of its texts`)]]
    : lines;
}

function phrases(touchpoints: Topics['touchpoints'], side: Side, title: string, { width, bidi, top }: Shown): Line[] {
  const all = touchpoints
    .flatMap(({ touchpoint, [side]: list }) =>
      list.slice(0, perTouchpoint).map((phrase) => ({ touchpoint, ...phrase })),
    )
    .sort((a, b) => b.reviews - a.reviews)
    .slice(0, top);
  if (all.length === 0) return [];
  const columns = [{ name: 'reviews', align: 'right' }, { name: 'touchpoint' }, { name: 'phrase' }] as const;
  const rows = all.map(({ touchpoint, phrase, reviews }): Line => [
    span(count(reviews)),
    quiet(touchpoint),
    span(phrase, side === 'negative' ? 'bad' : 'good'),
  ]);
  return [[strong(title)], ...grid(columns, rows, width, bidi)];
}
