/** What became of the reviews: counts in sentences that accuse nobody, then the few worth reading. */
import type { CriticalVanished } from '../../../analysis/change/critical-vanished.ts';
import type { EditedReview, Matched, VanishedReview } from '../../../analysis/change/matched.ts';
import type { Comparison } from '../../../pipeline/compare.ts';
import type { Bidi } from '../../terminal/bidi.ts';
import { safe } from '../../terminal/safe.ts';
import { clipToWidth } from '../../terminal/width.ts';
import { pWords, unmatchedWords } from '../comparison-words.ts';
import { date } from '../words/dates.ts';
import { count, percent, percentRange, plural } from '../words/numbers.ts';
import { diffLines } from './comparison-diff.ts';
import { grid } from './grid.ts';
import { quiet, span, strong, unbroken, wrap, type Line } from './line.ts';

const longestId = 32;

/** The reviews in counts. */
export function comparedReviews({ reviews, unmatched }: Comparison, width: number): Line[] {
  if (unmatched !== null) return wrap([strong('Reviews'), span(`  ${unmatchedWords[unmatched]}`)], width, 2);
  if (reviews === null) return [];
  const { both, added, edited, vanished } = reviews;
  const head = [
    `${count(both)} on both sides`,
    `${count(added.count)} new`,
    `${count(edited.count)} edited`,
    `${count(vanished.count)} vanished`,
  ];
  return [
    ...wrap([strong('Reviews'), span(`  ${head.map(unbroken).join(' · ')}`)], width, 2),
    ...notes(reviews).flatMap((note) => wrap([span('  '), quiet(note)], width, 4)),
  ];
}

function notes({ ids, edited, vanished, outside, added }: Matched): string[] {
  const { stars } = edited;
  const without = ids.old.withoutId + ids.new.withoutId;
  const repeated = ids.old.repeated + ids.new.repeated;
  const reasons = [
    ...(outside.time > 0 ? [`${count(outside.time)} outside its dates`] : []),
    ...(outside.elsewhere > 0 ? [`${count(outside.elsewhere)} of products or platforms it does not hold`] : []),
    ...(outside.undated > 0 ? [`${count(outside.undated)} without a date`] : []),
  ];
  return [
    ...(edited.count > 0 ? [`edited: ${count(edited.text)} in words, ${starWords(stars)}`] : []),
    ...(vanished.count > 0
      ? [
          `vanished: ${count(vanished.count)} of the ${plural(vanished.of, 'review')} that the new export should hold (${percent(vanished.count / vanished.of)}); ${criticalWords(vanished.critical)}`,
          'A vanished review proves nothing about anyone: platforms remove spam, and authors delete what they wrote.',
        ]
      : []),
    ...(outside.count > 0 ? [`not in the new export, which does not cover them: ${reasons.join(', ')}`] : []),
    ...(added.inside > 0
      ? [`new: ${count(added.inside)} of them lie within what the old export covers (published late, or restored)`]
      : []),
    ...(without > 0
      ? [`${plural(without, 'review')} without an id of the platform cannot be found again and are left out here`]
      : []),
    ...(repeated > 0 ? [`${plural(repeated, 'review')} with an id that another one bears: left out here`] : []),
  ];
}

function starWords({ changed, up, down, mean }: Matched['edited']['stars']): string {
  if (changed === 0) return 'none in stars';
  const by =
    mean.value === null
      ? ''
      : `; ${mean.value < 0 ? '−' : '+'}${Math.abs(mean.value).toFixed(1)}★ on average over all edited`;
  return `${count(changed)} in stars (${count(up)} up, ${count(down)} down${by})`;
}

const criticalVerdicts: Readonly<Record<CriticalVanished['verdict'], string>> = {
  'more-often': 'critical reviews vanished more often than the rest',
  'less-often': 'critical reviews vanished less often than the rest',
  'no-clear-difference': 'critical reviews did not clearly vanish more often than the rest',
  'too-few': 'too few to tell whether critical ones vanish more often',
};

function criticalWords({ vanished, stayed, p, verdict }: CriticalVanished): string {
  const test = p === null ? '' : ` (Fisher’s exact test, ${pWords(p)})`;
  if (vanished.value === null || stayed.value === null) return criticalVerdicts[verdict];
  return (
    `${criticalVerdicts[verdict]}: ${percent(vanished.value)} ${percentRange(vanished)} of them are critical, ` +
    `${percent(stayed.value)} ${percentRange(stayed)} of the ${count(stayed.n)} that stayed${test}`
  );
}

/** The reviews that changed most and those that vanished, as far as they are quoted. */
export function quotedReviews({ reviews }: Comparison, width: number, bidi: Bidi): Line[][] {
  if (reviews === null) return [];
  const { edited, vanished } = reviews;
  return [
    part(
      'Edited',
      edited.reviews.length,
      edited.count,
      edited.reviews.flatMap((one) => editedLines(one, width, bidi)),
    ),
    part('Vanished', vanished.reviews.length, vanished.count, vanishedLines(vanished.reviews, width, bidi)),
  ];
}

function part(title: string, shown: number, all: number, lines: readonly Line[]): Line[] {
  if (shown === 0) return [];
  const more = all > shown ? [quiet(`  ${count(shown)} of ${count(all)}`)] : [];
  return [[strong(title), ...more], ...lines];
}

function editedLines({ id, oldStars, newStars, createdAt, diff }: EditedReview, width: number, bidi: Bidi): Line[] {
  const stars = oldStars === newStars ? starsOf(newStars) : `${starsOf(oldStars)} → ${starsOf(newStars)}`;
  const tone =
    oldStars === null || newStars === null || oldStars === newStars ? 'plain' : newStars > oldStars ? 'good' : 'bad';
  const facts = [...(createdAt === null ? [] : [`of ${date(createdAt)}`]), clipToWidth(safe(id), longestId)];
  return [
    [span(`  ${stars}`, tone), quiet(`  ${facts.map(unbroken).join(' · ')}`)],
    ...(diff.some(({ kind }) => kind !== 'same') ? diffLines(diff, width, 4, bidi) : []),
  ];
}

function vanishedLines(reviews: readonly VanishedReview[], width: number, bidi: Bidi): Line[] {
  const columns = [{ name: '★' }, { name: 'written' }, { name: 'id', widest: 16 }, { name: 'text' }] as const;
  const rows = reviews.map(({ stars, critical, createdAt, id, text }): Line => [
    span(starsOf(stars), critical ? 'bad' : 'plain'),
    quiet(createdAt === null ? '' : date(createdAt)),
    quiet(id),
    span(text),
  ]);
  return grid(columns, rows, width, bidi);
}

function starsOf(stars: number | null): string {
  return stars === null ? '–' : `${Math.round(stars).toString()}★`;
}
