/** The rhythm of the reviews: how many a week, silent weeks, unusual days, who comes back. */
import type { CommunitySection, FallingSilent, Rhythm, Spike, WeekCount } from '../../../analysis/community-section.ts';
import { date } from '../words/dates.ts';
import { pWords } from '../comparison-words.ts';
import { count, mean, percent, plural, share } from '../words/numbers.ts';
import { quiet, span, strong, unbroken, wrap, type Line } from './line.ts';

const levels = '▁▂▃▄▅▆▇█';
/** Fewer weeks have no rhythm. */
const fewWeeks = 4;
/** Above this p the last weeks are as usual. */
const usual = 0.01;
/** Below this ratio the last weeks are called silent. */
const halved = 0.5;

/** Everything that is known of it. */
export function community(section: CommunitySection, width: number): Line[] {
  const { rhythm, spikes, returning, repeatedTexts } = section;
  if (rhythm === null) return [...repeated(section, width)];
  const about = (estimated: boolean): string => (estimated ? ' (estimated)' : '');
  return [
    ...rhythmLines(section, width),
    ...silence(rhythm, width),
    ...spikes.flatMap((one) => wrap([span(`  ${spike(one)}`)], width, 4)),
    ...(returning.named === 0
      ? []
      : wrap([span(`  returning reviewers ${share(returning.returning)}`), quiet(about(returning.sampled))], width, 4)),
    ...((repeatedTexts.repeated.value ?? 0) > 0 ? repeated(section, width) : []),
  ];
}

/** Two lines of the overview, or three where they are narrow; nothing where the weeks are too few for a rhythm. */
export function rhythmLines({ rhythm }: CommunitySection, width: number): Line[] {
  if (rhythm === null || rhythm.completeWeeks < fewWeeks) return [];
  const { perWeek, from, silentWeeks, fallingSilent, weeks } = rhythm;
  const facts = [
    `${mean(perWeek, (perWeek.value ?? 0) < 10 ? 1 : 0)} a week since ${from}`,
    silentWeeks === 0 ? 'none silent' : plural(silentWeeks, 'silent week'),
    ...(fallingSilent === null ? [] : [`recently ${lately(fallingSilent)}`]),
  ];
  return [
    ...wrap([strong('Rhythm'), quiet(`  ${facts.map(unbroken).join(' · ')}`)], width, 2),
    [span(`  ${line(weeks.filter(({ complete }) => complete).slice(2 - width))}`, 'accent')],
  ];
}

/** A week to a letter; a silent one is a dot. */
function line(weeks: readonly WeekCount[]): string {
  const counts = weeks.map(({ reviews }) => reviews);
  const most = Math.max(1, ...counts);
  return counts
    .map((n) => (n === 0 ? '·' : (levels[Math.min(levels.length - 1, Math.floor((n / most) * levels.length))] ?? '')))
    .join('');
}

function lately({ ratio, p }: FallingSilent): string {
  if (ratio === null || p >= usual) return 'as usual';
  if (ratio <= halved) return 'falling silent';
  return ratio < 1 ? 'fewer' : 'more';
}

function silence({ older, from, longestSilence, silentNow, completeWeeks, fallingSilent }: Rhythm, width: number) {
  const facts = [
    ...(older === 0 ? [] : [`${plural(older, 'review')} before ${from} left out`]),
    plural(completeWeeks, 'complete week'),
    ...(longestSilence === null
      ? []
      : [`longest silence ${plural(longestSilence.weeks, 'week')} from ${longestSilence.from}`]),
    ...(silentNow === 0 ? [] : [`silent for ${plural(silentNow, 'week')} now`]),
    ...(fallingSilent === null
      ? []
      : [
          `last 4 weeks ${count(fallingSilent.last)} (${count(Math.round(fallingSilent.expected))} usual), ${pWords(fallingSilent.p)}`,
        ]),
  ];
  return wrap([quiet(`  ${facts.map(unbroken).join(' · ')}`)], width, 4);
}

/** `3 Jan 2024: 41 reviews instead of 4, 38 of them critical · possible review bombing: 41 similar texts in 6 hours`. */
function spike({ day, reviews, expected, critical, similar, possibleBombing }: Spike): string {
  const complaints = critical === 0 ? '' : `, ${count(critical)} of them critical`;
  const start = `${date(day)}: ${plural(reviews, 'review')} instead of ${count(Math.round(expected))}${complaints}`;
  if (similar === null || !possibleBombing) return start;
  const hours = similar.hours === null ? '' : ` in ${plural(similar.hours, 'hour')}`;
  return `${start} · possible review bombing: ${count(similar.texts)} similar texts${hours}`;
}

function repeated({ repeatedTexts: { repeated: part, times, sampled } }: CommunitySection, width: number): Line[] {
  if (part.value === null || times === null) return [];
  return wrap(
    [
      span(`  ${percent(part.value)} of ${count(part.n)} longer texts stand here more than once`),
      quiet(`, nearly all of them at least ${plural(times, 'time')}${sampled ? ' (estimated)' : ''}`),
    ],
    width,
    4,
  );
}
