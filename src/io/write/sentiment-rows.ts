/** The figures of the sentiment section as rows; what goes into depth is there only from `sentiment`. */
import type { Distribution, JudgedText, SentimentSection } from '../../analysis/sentiment-section.ts';
import type { Row } from './figure-rows.ts';

function distributionRows(d: Distribution): Row[] {
  const { positive, neutral, mixed, negative, net, coverage } = d;
  const shares = Object.entries({ positive, neutral, mixed, negative, net, coverage });
  return [
    ...Object.entries(d.labels).map(([label, n]): Row => ['labels', label, n]),
    ...shares.map(([figure, share]): Row => [figure, null, share]),
  ];
}

export function sentimentRows(s: SentimentSection): Row[] {
  const { meanStars, mismatches, telling } = s;
  const texts = (figure: string, list: readonly JudgedText[]): Row[] => list.map(({ id, text }) => [figure, id, text]);
  return [
    ...distributionRows(s),
    ['mismatch', null, s.mismatch],
    ...s.languages.flatMap(({ language, reviews, scored, net }): Row[] => [
      ['languages.reviews', language, reviews],
      ['languages.scored', language, scored],
      ['languages.net', language, net],
    ]),
    ...(s.breakdown ?? []).flatMap(({ by, key, rest, ...distribution }) => {
      const group = `${by}=${rest ? '(other)' : (key ?? '')}`;
      return distributionRows(distribution).map(([figure, label, value]): Row => [`${group}/${figure}`, label, value]);
    }),
    ...Object.entries(meanStars ?? {}).map(([figure, mean]): Row => [`meanStars.${figure}`, null, mean]),
    ...Object.entries(mismatches ?? {}).flatMap(([side, { count, reviews }]): Row[] => [
      [`mismatches.${side}`, null, count],
      ...texts(`mismatches.${side}.text`, reviews),
    ]),
    ...Object.entries(telling ?? {}).flatMap(([side, list]) => texts(`telling.${side}.text`, list)),
  ];
}
