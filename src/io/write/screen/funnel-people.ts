/** What reviewers tell others, where they go next, and how the mix changes. */
import type { Advocacy, Timeline, Transitions, VoiceName } from '../../../analysis/funnel-section.ts';
import type { Estimate, Sections } from '../../../analysis/report.ts';
import { padEnd } from '../../terminal/width.ts';
import { count, percent, percentRange, plural } from '../words/numbers.ts';
import { type Shown, tooFew } from './funnel-shown.ts';
import { quiet, span, strong, unbroken, wrap, type Line, type Tone } from './line.ts';
import { rates, type Rate } from './rates.ts';

const voiceWords: Readonly<Record<VoiceName, readonly [words: string, tone: Tone]>> = {
  recommend: ['recommend it', 'good'],
  warn: ['warn of it', 'bad'],
  return: ['come back', 'good'],
  leave: ['leave', 'bad'],
};

export function advocacy({ voices, column }: Advocacy, { width }: Shown): Line[] {
  const [first] = voices;
  if (first === undefined || first.share.n === 0) return [];
  const rows = voices.map(({ voice, share, reviews }): Rate => {
    const [label, tone] = voiceWords[voice];
    return { label, estimate: share, tone, note: share.value === null ? tooFew : `${count(reviews)} say so` };
  });
  const asked: Rate = { label: 'asked: yes', estimate: column, tone: 'accent', note: 'in a column of the export' };
  return [
    [strong('What they tell others and do next'), quiet(`  in the words of ${plural(first.share.n, 'review')}`)],
    ...rates(column.n === 0 ? rows : [...rows, asked], width),
  ];
}

export function relationships(rows: Sections['relationships'], width: number): Line[] {
  const [first] = rows;
  if (first === undefined || first.share.n === 0) return [];
  const parts = rows.map(({ relationship, share }) => unbroken(`${relationship.replace('_', ' ')} ${shareOf(share)}`));
  return wrap([strong('Relationship  '), quiet(parts.join(' · '))], width, 2);
}

const shareOf = (share: Estimate): string =>
  share.value === null ? tooFew : `${percent(share.value)} ${percentRange(share)}`.trim();

const shownPaths = 3;

export function paths(
  { authors, returning, sampled, transitions, forward, stay, back, paths: all, skipped }: Transitions,
  { width }: Shown,
): Line[] {
  if (authors === 0) return wrap([strong('Paths  '), quiet('unknown: no author in this export')], width, 2);
  if (returning === 0)
    return wrap([strong('Paths  '), quiet(`none of ${plural(authors, 'author')} wrote again`)], width, 2);
  const looked = sampled < 1 ? ` (a sample: ${percent(sampled)} of all)` : '';
  const crowds = skipped.crowds > 0 ? `, without ${plural(skipped.crowds, 'review')} under names of crowds` : '';
  const head = wrap(
    [
      strong('Paths  '),
      quiet(`${plural(returning, 'author')} of ${count(authors)}${looked} wrote again: `),
      quiet(`${plural(transitions, 'step')} between stages${crowds}`),
    ],
    width,
    2,
  );
  if (forward.value === null) return transitions === 0 ? head : [...head, [quiet(`  ${tooFew}`)]];
  const rows: readonly Rate[] = [
    { label: 'forward', estimate: forward, tone: 'good', note: '' },
    { label: 'stay', estimate: stay, tone: 'quiet', note: '' },
    { label: 'back', estimate: back, tone: 'warn', note: '' },
  ];
  const walked = all
    .slice(0, shownPaths)
    .map((path) =>
      unbroken(`${path.stages.join(' → ')}${path.stages.length === 1 ? ' (stay)' : ''} ${count(path.authors)}`),
    );
  const of = `of ${plural(all[0]?.share.n ?? 0, 'author')}`;
  // as with every share: what few did is not typical
  const words = all[0]?.share.value == null ? of : `typical ${of}`;
  return [...head, ...rates(rows, width), ...wrap([quiet(`  ${words}: ${walked.join(' · ')}`)], width, 4)];
}

const levels = '▁▂▃▄▅▆▇█';
const label = 12;
const longestLine = 60;
/** `up to 54%, falling 0.3 points a month` with the space around it. */
const trendWords = 44;
/** A share of fewer reviews jumps about. */
const fewReviews = 5;

/** One line of small bars per stage: its share of each period's reviews, the newest at the end. */
export function timeline({ unit, span: all, rows, trends, undated }: Timeline, width: number): Line[] {
  if (rows.length < 2) return [];
  const shown = rows.slice(-Math.min(longestLine, width - label - trendWords));
  const first = shown[0]?.period ?? '';
  const last = shown.at(-1)?.period ?? '';
  const cut = shown.length < rows.length ? `the last ${count(shown.length)} of them ` : '';
  const held = all === rows.length ? plural(all, unit) : `${count(rows.length)} of ${plural(all, unit)} have reviews`;
  const head = `${held}, ${cut}${first} to ${last}${undated > 0 ? `, ${count(undated)} undated` : ''}`;
  const lines = trends.flatMap(({ stage, direction, perPeriod }): Line[] => {
    const shares = shown.map(({ stages, reviews }) => (reviews < fewReviews ? null : stages[stage] / reviews));
    const most = Math.max(...shares.map((share) => share ?? 0));
    if (most === 0) return [];
    const bars = shares.map((share) => (share === null ? '·' : bar(share / most))).join('');
    const change = changeWords(direction, perPeriod, unit);
    return [[span(`  ${padEnd(stage, label)}`), span(bars, 'accent'), quiet(` up to ${percent(most)}, ${change}`)]];
  });
  if (lines.length === 0) lines.push([quiet(`  ${tooFew}`)]);
  return [...wrap([strong('Over time'), quiet(`  share of the reviews read; ${head}`)], width, 2), ...lines];
}

/** Below this a change of one period cannot be told from none in print. */
const fewestPoints = 0.05;

type Trend = Timeline['trends'][number];

function changeWords(direction: Trend['direction'], perPeriod: Trend['perPeriod'], unit: string): string {
  if (direction === null || perPeriod === null) return tooFew;
  if (direction === 'level') return 'no clear trend';
  const points = Math.abs(perPeriod) * 100;
  return points < fewestPoints ? direction : `${direction} ${points.toFixed(1)} points a ${unit}`;
}

function bar(part: number): string {
  return levels[Math.min(levels.length - 1, Math.floor(part * levels.length))] ?? '';
}
