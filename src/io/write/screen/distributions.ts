/** The four bar panels of the overview: stars, sentiment, stages and languages. */
import type { FunnelSection } from '../../../analysis/funnel-section.ts';
import type { Estimate, Ratings, Volume } from '../../../analysis/report.ts';
import type { SentimentSection } from '../../../analysis/sentiment-section.ts';
import { languageCodes, type SentimentLabel } from '../../../review.ts';
import { languageName } from '../words/languages.ts';
import { count, mean, percent, percentRange, points, pointsRange, share as shareWords } from '../words/numbers.ts';
import { bars, type BarRow } from './bars.ts';
import { quiet, span, strong, unbroken, wrap, type Line, type Tone } from './line.ts';

const shareOf = (part: number, whole: number): string => (whole === 0 ? '' : percent(part / whole));

/** A panel's first line: its name, what it is about, and its denominator. */
function title(name: string, rest: string, width: number): Line[] {
  return wrap([strong(`${name}  `), quiet(rest)], width, 2);
}

/** Reviews by star, five first. `whole`: nothing was left out by a choice of ours. */
export function starsPanel(ratings: Ratings, whole: boolean, width: number): Line[] {
  const { stars, mean: average, unrated, scales, recommended } = ratings;
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
    ...(whole ? oneStar(ratings, width) : []),
    ...thumbs(recommended),
  ];
}

/** From here on one and the same star everywhere is no chance. */
const manyAlike = 20;

/** Exports are often drawn with a filter on stars that nobody remembers. */
function oneStar({ stars, mean: { n } }: Ratings, width: number): Line[] {
  const only = stars.find(({ reviews }) => reviews === n);
  if (n < manyAlike || only === undefined) return [];
  return wrap([span(`  all have ${only.stars.toString()}★: was the export filtered?`, 'warn')], width, 4);
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
export function sentimentPanel(section: SentimentSection, width: number): Line[] {
  const { labels, net, mismatch } = section;
  const rows = labelTones.map(([label, tone]): BarRow => ({
    label,
    count: labels[label],
    share: shareOf(labels[label], net.n),
    range: percentRange(section[label]),
    tone,
  }));
  const rest = `${count(net.n)} scored, ${count(labels.unscored)} not`;
  const netLine: Line = net.value === null ? [] : [span(`  net ${points(net.value)} `), quiet(pointsRange(net))];
  const contradicting: Line[] =
    mismatch.value === null
      ? []
      : wrap([span('  stars and text contradict '), quiet(unbroken(shareWords(mismatch)))], width, 4);
  return [...title('Sentiment', rest, width), ...bars(rows, width), netLine, ...contradicting];
}

/** Reviews by the stage of the journey they speak from; the unclear ones, and those in no language that is read, are named in the title. */
export function stagesPanel({ stages, unread }: FunnelSection, width: number): Line[] {
  const read = stages[0]?.share.n ?? 0;
  if (read === 0) return title('Journey', unread === 0 ? 'no texts' : `${count(unread)} in languages not read`, width);
  const unclear = stages.find(({ stage }) => stage === 'unclear')?.reviews ?? 0;
  const clear = stages.filter(({ stage }) => stage !== 'unclear');
  const rows = clear.map(({ stage, reviews, share }): BarRow => ({
    label: stage,
    count: reviews,
    share: share.value === null ? '' : percent(share.value),
    range: percentRange(share),
    tone: 'accent',
  }));
  const rest = `${count(read)} read, ${count(unclear)} unclear${unread === 0 ? '' : `, ${unbroken(`${count(unread)} in languages not read`)}`}`;
  return [...title('Journey', rest, width), ...bars(rows, width)];
}

/** Reviews by language, those that occur, most first. */
export function languagesPanel({ languages, reviews }: Volume, width: number): Line[] {
  const rows = languageCodes
    .map((code): BarRow => ({
      label: languageName(code),
      count: languages[code],
      share: shareOf(languages[code], reviews),
      range: '',
      tone: code === 'other' || code === 'und' ? 'quiet' : 'accent',
    }))
    .filter((row) => row.count > 0)
    .sort((a, b) => b.count - a.count);
  return [...title('Languages', `${count(reviews)} reviews`, width), ...bars(rows, width)];
}
