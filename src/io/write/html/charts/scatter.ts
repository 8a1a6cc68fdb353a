/** Stars against what the text says: each contradiction one mark. */
import type { Spec } from 'vega';
import type { JudgedText } from '../../../../analysis/sentiment-section.ts';
import type { Prose } from '../../prose/prose.ts';
import { axis, type Frame, frameSpec, paint, roomFor, set } from './chart.ts';

const scores = [-1, -0.5, 0, 0.5, 1];
/** In pixels above and below its own, for marks that would hide each other. */
const places = [0, -6, 6, -12, 12];
const grades = [1, 2, 3, 4, 5];

export function scatterSpec(reviews: readonly JudgedText[], prose: Prose): Spec {
  const { numbers } = prose;
  const rtl = prose.direction === 'rtl';
  const starText = (star: number): string => `${numbers.count(star)}★`;
  const scoreText = (value: number): string => numbers.signed(value, 1);
  const frame: Frame = { rtl, start: roomFor(grades.map(starText)), end: 22, top: 12, bottom: 44, height: 180 };
  // side by side where several have the same stars and nearly the same score
  const met = new Map<string, number>();
  const values = reviews.flatMap(({ stars, score }) => {
    if (stars === null) return [];
    const place = `${stars.toFixed(1)} ${score.toFixed(1)}`;
    const before = met.get(place) ?? 0;
    met.set(place, before + 1);
    const [up, inwards] = [places[before % places.length] ?? 0, Math.floor(before / places.length)];
    return [{ stars, score, up, inwards: score > 0 === rtl ? inwards * 9 : inwards * -9, praise: score > 0 }];
  });
  return {
    ...frameSpec(frame),
    data: [{ name: 'reviews', values }],
    scales: [
      { name: 'x', type: 'linear', domain: [-1.05, 1.05], range: 'width', reverse: rtl },
      { name: 'y', type: 'linear', domain: [0.5, 5.5], range: 'height', zero: false },
    ],
    axes: [
      axis('y', rtl ? 'right' : 'left', new Map(grades.map((star) => [star, set(starText(star), prose)])), {
        grid: true,
      }),
      axis('x', 'bottom', new Map(scores.map((value) => [value, set(scoreText(value), prose)])), {
        ...{ grid: true, title: set(prose.columns.score, prose), titlePadding: 8 },
      }),
    ],
    marks: [
      {
        ...{ type: 'symbol', aria: false, from: { data: 'reviews' } },
        encode: {
          update: {
            x: { scale: 'x', field: 'score', offset: { field: 'inwards' } },
            y: { scale: 'y', field: 'stars', offset: { field: 'up' } },
            ...{ size: { value: 80 }, fillOpacity: { value: 0.75 } },
            shape: { signal: `datum.praise ? 'triangle-up' : 'triangle-down'` },
            fill: { signal: `datum.praise ? '${paint.one}' : '${paint.other}'` },
          },
        },
      },
    ],
  };
}
