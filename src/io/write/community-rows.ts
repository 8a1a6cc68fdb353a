/** The figures of the community section as rows. */
import type { CommunitySection } from '../../analysis/community-section.ts';
import type { Row } from './figure-rows.ts';

export function communityRows(section: CommunitySection): Row[] {
  const { rhythm, spikes, returning, repeatedTexts } = section;
  return [
    ['reviews', null, section.reviews],
    ['heard', null, section.heard],
    ...(rhythm === null ? [] : rhythmRows(rhythm)),
    ...spikes.flatMap(({ day, reviews, expected, critical, by, similar, possibleBombing }): Row[] => [
      ['spikes.reviews', day, reviews],
      ['spikes.expected', day, expected],
      ['spikes.critical', day, critical],
      ['spikes.by', day, by],
      ['spikes.similar', day, similar?.texts ?? null],
      ['spikes.similar.of', day, similar?.of ?? null],
      ['spikes.similar.hours', day, similar?.hours ?? null],
      ['spikes.possibleBombing', day, possibleBombing],
    ]),
    ['returning.named', null, returning.named],
    ['returning.authors', null, returning.authors],
    ['returning', null, returning.returning],
    ['returning.sampled', null, returning.sampled],
    ['repeatedTexts.texts', null, repeatedTexts.texts],
    ['repeatedTexts.different', null, repeatedTexts.different],
    ['repeatedTexts.again', null, repeatedTexts.again],
    ['repeatedTexts', null, repeatedTexts.repeated],
    ['repeatedTexts.times', null, repeatedTexts.times],
    ['repeatedTexts.sampled', null, repeatedTexts.sampled],
  ];
}

function rhythmRows(rhythm: NonNullable<CommunitySection['rhythm']>): Row[] {
  const { longestSilence, fallingSilent, weeks } = rhythm;
  return [
    ['rhythm.from', null, rhythm.from],
    ['rhythm.older', null, rhythm.older],
    ['rhythm.to', null, rhythm.to],
    ['rhythm.completeWeeks', null, rhythm.completeWeeks],
    ['rhythm.perWeek', null, rhythm.perWeek],
    ['rhythm.silentWeeks', null, rhythm.silentWeeks],
    ['rhythm.silentNow', null, rhythm.silentNow],
    ['rhythm.longestSilence', longestSilence?.from ?? null, longestSilence?.weeks ?? 0],
    ...Object.entries(fallingSilent ?? {}).map(([figure, value]): Row => [
      `rhythm.fallingSilent.${figure}`,
      null,
      value,
    ]),
    ...weeks.flatMap(({ week, reviews, critical }): Row[] => [
      ['rhythm.weeks', week, reviews],
      ['rhythm.weeks.critical', week, critical],
    ]),
  ];
}
