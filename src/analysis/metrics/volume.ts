/** How many reviews there are, in which languages, from where and when. */
import type { Language, Moment } from '../../review.ts';
import type { Volume } from '../report.ts';
import { addCounts, byName, hasText } from './counts.ts';
import type { Metric } from './metric.ts';

export interface VolumeState {
  reviews: number;
  withText: number;
  languages: Record<Language, number>;
  /** Pairs instead of an object: a platform may be named __proto__. */
  platforms: { platform: string | null; reviews: number }[];
  from: Moment | null;
  to: Moment | null;
  undated: number;
}

export const volume: Metric<VolumeState, Volume> = {
  name: 'volume',
  definition:
    'Reviews after merging repeated ids, how many have a text, their languages and platforms, first and last submission.',
  init: () => ({
    reviews: 0,
    withText: 0,
    languages: { fa: 0, ar: 0, en: 0, other: 0, und: 0 },
    platforms: [],
    from: null,
    to: null,
    undated: 0,
  }),
  add: (state, { review, language }) => {
    state.reviews++;
    if (hasText(review)) state.withText++;
    state.languages[language]++;
    countPlatform(state, review.platform, 1);
    if (review.createdAt === null) state.undated++;
    span(state, review.createdAt, review.createdAt);
  },
  merge: (into, from) => {
    into.reviews += from.reviews;
    into.withText += from.withText;
    into.undated += from.undated;
    addCounts(into.languages, from.languages);
    for (const { platform, reviews } of from.platforms) countPlatform(into, platform, reviews);
    span(into, from.from, from.to);
  },
  result: ({ reviews, withText, languages, platforms, from, to, undated }) => ({
    reviews,
    withText,
    languages: { ...languages },
    platforms: platforms
      .map((row) => ({ ...row }))
      .sort((a, b) => b.reviews - a.reviews || byName(a.platform, b.platform)),
    from: from && isoDate(from),
    to: to && isoDate(to),
    undated,
  }),
};

function countPlatform(state: VolumeState, platform: string | null, reviews: number): void {
  const row = state.platforms.find((known) => known.platform === platform);
  if (row === undefined) state.platforms.push({ platform, reviews });
  else row.reviews += reviews;
}

function span(state: VolumeState, from: Moment | null, to: Moment | null): void {
  if (from !== null && (state.from === null || inTime(from, state.from) < 0)) state.from = from;
  if (to !== null && (state.to === null || inTime(to, state.to) > 0)) state.to = to;
}

/** By time; at the same ms a whole day stands before a minute, so that the order of rows cannot matter. */
function inTime(a: Moment, b: Moment): number {
  return a.ms - b.ms || a.day - b.day || byName(a.precision, b.precision);
}

/** The calendar day where no more is known: the ms of its midnight would read as the day before, east of Greenwich. */
export function isoDate(moment: Moment): string {
  return moment.precision === 'day'
    ? new Date(moment.day * 86_400_000).toISOString().slice(0, 10)
    : new Date(moment.ms).toISOString();
}
