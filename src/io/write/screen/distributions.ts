/** The four bar panels of the overview: stars, sentiment, stages and languages. */
import type { Estimate, FunnelSection, Ratings, Volume } from '../../../analysis/report.ts';
import type { SentimentSection } from '../../../analysis/sentiment-section.ts';
import type { Language, SentimentLabel } from '../../../review.ts';
import { count, mean, percent, percentRange, points, pointsRange } from '../words/numbers.ts';
import { bars, type BarRow } from './bars.ts';
import { quiet, span, strong, wrap, type Line, type Tone } from './line.ts';

const shareOf = (part: number, whole: number): string => (whole === 0 ? '' : percent(part / whole));

/** A panel's first line: its name, what it is about, and its denominator. */
function title(name: string, rest: string, width: number): Line[] {
  return wrap([strong(`${name}  `), quiet(rest)], width, 2);
}

/** Reviews by star, five first. */
export function starsPanel({ stars, mean: average, unrated, scales, recommended }: Ratings, width: number): Line[] {
  if (average.n === 0)
    return [...title('Stars', `none of ${count(unrated)} reviews has any`, width), ...thumbs(recommended)];
  const tones: readonly Tone[] = ['bad', 'bad', 'warn', 'good', 'good'];
  const rows = [...stars]
    .sort((a, b) => b.stars - a.stars)
    .map((row): BarRow => ({
      label: `${row.stars.toString()}★`,
      count: row.reviews,
      share: shareOf(row.reviews, average.n),
      range: '',
      tone: tones[row.stars - 1] ?? 'plain',
    }));
  const mapped = scales
    .filter((scale) => scale !== 5)
    .map((scale) => `  mapped from a scale up to ${scale.toString()}`);
  return [
    ...title(
      'Stars',
      `${mean(average)} of ${count(average.n)} rated${unrated === 0 ? '' : `, ${count(unrated)} not`}`,
      width,
    ),
    ...bars(rows, width),
    ...mapped.map((line) => [quiet(line)]),
    ...thumbs(recommended),
  ];
}

/** Thumbs and flags are no stars; they have a line of their own where a platform gives them. */
function thumbs(recommended: Estimate): Line[] {
  if (recommended.value === null) return [];
  return [
    [
      span(`  ${percent(recommended.value)} recommend it `),
      quiet(`${percentRange(recommended)} of ${count(recommended.n)}`),
    ],
  ];
}

const labelTones = [
  ['positive', 'good'],
  ['neutral', 'plain'],
  ['mixed', 'warn'],
  ['negative', 'bad'],
] as const satisfies readonly (readonly [SentimentLabel, Tone])[];

/** Reviews by sentiment; shares are of the scored ones. */
export function sentimentPanel({ labels, positive, negative, net }: SentimentSection, width: number): Line[] {
  const ranges: Partial<Record<SentimentLabel, string>> = {
    positive: percentRange(positive),
    negative: percentRange(negative),
  };
  const rows = labelTones.map(([label, tone]): BarRow => ({
    label,
    count: labels[label],
    share: shareOf(labels[label], net.n),
    range: ranges[label] ?? '',
    tone,
  }));
  const rest = `${count(net.n)} scored, ${count(labels.unscored)} not`;
  const netLine: Line = net.value === null ? [] : [span(`  net ${points(net.value)} `), quiet(pointsRange(net))];
  return [...title('Sentiment', rest, width), ...bars(rows, width), netLine];
}

/** Reviews with text by the stage of the journey they speak from; the unclear ones are named in the title. */
export function stagesPanel({ stages }: FunnelSection, width: number): Line[] {
  const unclear = stages.find(({ stage }) => stage === 'unclear')?.reviews ?? 0;
  const clear = stages.filter(({ stage }) => stage !== 'unclear');
  const rows = clear.map(({ stage, reviews, share }): BarRow => ({
    label: stage,
    count: reviews,
    share: share.value === null ? '' : percent(share.value),
    range: percentRange(share),
    tone: 'accent',
  }));
  const rest = `${count(stages[0]?.share.n ?? 0)} with text, ${count(unclear)} unclear`;
  return [...title('Journey', rest, width), ...bars(rows, width)];
}

const languageNames: readonly (readonly [string, readonly Language[]])[] = [
  ['Persian', ['fa']],
  ['Arabic', ['ar']],
  ['English', ['en']],
  ['other, none', ['other', 'und']],
];

/** Reviews by language, those that occur, most first. */
export function languagesPanel({ languages, reviews }: Volume, width: number): Line[] {
  const rows = languageNames
    .map(([label, [first, second]]): BarRow => ({
      label,
      count: (first === undefined ? 0 : languages[first]) + (second === undefined ? 0 : languages[second]),
      share: '',
      range: '',
      tone: second === undefined ? 'accent' : 'quiet',
    }))
    .map((row) => ({ ...row, share: shareOf(row.count, reviews) }))
    .filter((row) => row.count > 0)
    .sort((a, b) => b.count - a.count);
  return [...title('Languages', `${count(reviews)} reviews`, width), ...bars(rows, width)];
}
