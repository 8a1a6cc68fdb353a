/** The sentiment screen: what the texts say, who says it, whether the stars agree, and in which words. */
import type { Report } from '../../../analysis/report.ts';
import type {
  Distribution,
  JudgedText,
  SentimentDepth,
  SentimentSection,
} from '../../../analysis/sentiment-section.ts';
import type { Bidi } from '../../terminal/bidi.ts';
import type { ReportOptions } from '../format.ts';
import { languageName } from '../words/languages.ts';
import { count, meanOf, percent, percentRange, points, pointsRange, share } from '../words/numbers.ts';
import { bars } from './bars.ts';
import { findings } from './findings.ts';
import { grid } from './grid.ts';
import { arithmetic, headline } from './headline.ts';
import { labelTones } from './label-tones.ts';
import { parted, quiet, span, strong, wrap, type Line } from './line.ts';
import { problems } from './problems.ts';
import { sides } from './sides.ts';

/** Longer bars are harder to compare. */
const widestBars = 80;
const shownGroups = 8;
/** Weeks and months are a series: half a year of weeks. */
const shownPeriods = 26;
const shownTexts = 5;
const widestPlace = 24;
const always = ['language', 'source', 'stars', 'product'] as const;

/** Everything the report knows about sentiment. */
export function sentiment(report: Report, { bidi, problems: first }: ReportOptions, width: number): Line[] {
  const { sentiment: section } = report;
  const top = [...headline(report, width), ...arithmetic(report.inputs, report.chosen, width)];
  const parts = section === undefined || report.chosen === 0 ? [] : sections(section, report, width, bidi);
  const found = report.chosen === 0 ? [] : findings(report.findings, width);
  return parted([top, ...parts, found, problems(report.problems, first, width)]);
}

function sections(section: SentimentSection, { groups, inputs }: Report, width: number, bidi: Bidi): Line[][] {
  const { breakdown = [], meanStars, mismatches, telling } = section;
  const by = groups[0]?.by;
  const several = inputs.length > 1;
  const grouped = groups.flatMap(({ key, rest, sentiment: own }) => (own === undefined ? [] : [{ key, rest, ...own }]));
  return [
    distribution(section, Math.min(width, widestBars)),
    ...always
      .filter((name) => name !== by)
      .map((name) => {
        return block(
          name,
          breakdown.filter((group) => group.by === name),
          width,
          bidi,
        );
      }),
    by === undefined ? [] : block(by, grouped, width, bidi),
    ...(meanStars && mismatches
      ? [
          againstStars(section, meanStars, mismatches, width),
          texts('Praise with 1–2★', mismatches.praise.reviews, several, width, bidi),
          texts('Complaint with 4–5★', mismatches.complaint.reviews, several, width, bidi),
        ]
      : []),
    ...(telling
      ? [
          texts('Praised in the clearest words', telling.positive, several, width, bidi),
          texts('Criticised in the clearest words', telling.negative, several, width, bidi),
        ]
      : []),
  ];
}

function distribution(section: SentimentSection, width: number): Line[] {
  const { labels, net, coverage } = section;
  const rows = (['positive', 'neutral', 'mixed', 'negative'] as const).map((label) => ({
    label,
    count: labels[label],
    share: section[label].value === null ? '' : percent(section[label].value),
    range: percentRange(section[label]),
    tone: labelTones[label],
  }));
  return [
    [
      strong('Sentiment'),
      quiet(`  ${count(net.n)} scored, ${count(labels.unscored)} not: coverage ${share(coverage)}`),
    ],
    ...bars(rows, width),
    net.value === null
      ? [quiet('  no review could be scored')]
      : [span(`  net ${points(net.value)} `), quiet(`${pointsRange(net)} points, praise less complaint`)],
  ];
}

function nameOf(by: string, key: string | null, rest: boolean): string {
  if (rest) return 'all other';
  if (key === null) return by === 'stars' ? 'no stars' : 'unknown';
  if (by === 'language') return languageName(key);
  return by === 'stars' ? `${key}★` : key;
}

type Group = { readonly key: string | null; readonly rest: boolean } & Distribution;

/** Series and stars keep their order, everything else comes with most reviews first and the unknown last. A single group says nothing new. */
function block(by: string, groups: readonly Group[], width: number, bidi: Bidi): Line[] {
  if (groups.length < 2) return [];
  const series = by === 'week' || by === 'month';
  const most = (a: Group, b: Group): number =>
    Number(a.key === null) - Number(b.key === null) || b.coverage.n - a.coverage.n;
  const shown = series
    ? groups.slice(-shownPeriods)
    : by === 'stars'
      ? groups
      : groups.toSorted(most).slice(0, shownGroups);
  const left = groups.length - shown.length;
  const rows = shown.map((group) => ({ name: nameOf(by, group.key, group.rest), distribution: group }));
  return [
    ...sides(`By ${by}`, rows, width, bidi),
    ...(left === 0 ? [] : [[quiet(`  and ${count(left)} ${series ? 'earlier' : 'more'}`)]]),
  ];
}

function againstStars(
  { mismatch }: SentimentSection,
  { all, withoutMismatches }: SentimentDepth['meanStars'],
  { praise, complaint }: SentimentDepth['mismatches'],
  width: number,
): Line[] {
  if (mismatch.n === 0) return [];
  const head = wrap(
    [strong('Words against stars  '), quiet(`${share(mismatch)} texts contradict their stars`)],
    width,
    2,
  );
  if (mismatch.value === 0) return head;
  const parts = `${count(praise.count)} praise with 1–2★, ${count(complaint.count)} complain with 4–5★`;
  return [
    ...head,
    ...wrap([span(`  ${parts}`)], width, 4),
    ...wrap([span(`  mean stars ${meanOf(all, 2)}, without them ${meanOf(withoutMismatches, 2)}`)], width, 4),
  ];
}

function texts(title: string, list: readonly JudgedText[], several: boolean, width: number, bidi: Bidi): Line[] {
  if (list.length === 0) return [];
  const columns = [
    { name: '★', align: 'right' },
    { name: 'sure', align: 'right' },
    { name: several ? 'file:line' : 'line', align: 'right' },
    { name: 'text' },
  ] as const;
  const rows = list
    .slice(0, shownTexts)
    .map(({ stars, confidence, file, line, label, text }): Line => [
      span(stars === null ? '–' : `${Math.round(stars).toString()}★`),
      quiet(percent(confidence)),
      quiet(several ? tail(`${file}:${line.toString()}`) : line.toString()),
      span(text, labelTones[label]),
    ]);
  return [[strong(title)], ...grid(columns, rows, width, bidi)];
}

/** The end of a place: files of one export differ there, and the line stands there. */
function tail(place: string): string {
  return place.length <= widestPlace ? place : `…${place.slice(1 - widestPlace)}`;
}
