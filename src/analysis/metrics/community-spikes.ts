/** Days unlike their weekdays, and whether their texts are copies of each other. */
import type { SimilarTexts, Spike } from '../community-section.ts';
import { isoDay } from '../groupings.ts';
import { clustersOf } from '../near-duplicates/clusters.ts';
import { type Day, type Days, daysOf } from './community-days.ts';

/** At most so many are shown. */
const shown = 5;
/** With fewer reviews a day says nothing. */
const fewReviews = 10;
/** Same weekdays so many weeks before and after; at least so many must lie between the first and the last review. */
const window = 6;
const fewestDays = 6;
/** Robust standard deviations above the median. */
const far = 5;
/** The MAD of a normal distribution is its standard deviation ÷ 1.4826 (Hampel 1974, JASA 69:383). */
const sigma = 1.4826;
/** Somebody may have called for these texts: so many are alike, and so large a part of the day's. */
const manyAlike = 5;
const shareAlike = 0.3;
/** Eight min-hashes are coarse: five of eight equal. */
const alike = 0.6;

/** Days before `first` are neither spikes nor usual days. */
export function spikesOf(days: Days, first: number): readonly Spike[] {
  const list = daysOf(days).filter(({ number }) => number >= first);
  const last = list.at(-1)?.number ?? 0;
  const found: { spike: Spike; strength: number }[] = [];
  for (const { number, day } of list) {
    if (day.reviews < fewReviews) continue;
    const baseline: (Day | undefined)[] = [];
    for (let week = -window; week <= window; week++) {
      const other = number + 7 * week;
      if (week !== 0 && other >= first && other <= last) baseline.push(days[other]);
    }
    if (baseline.length < fewestDays) continue;
    const expected = median(baseline.map((other) => other?.reviews ?? 0));
    const byCount = countStrength(day, baseline, expected);
    const byShare = shareStrength(day, baseline);
    if (byCount < far && byShare < far) continue;
    const by = byCount < far ? 'critical' : byShare < far ? 'reviews' : 'both';
    const { reviews, critical } = day;
    const similar = similarOf(day);
    const possibleBombing = isAlike(similar);
    const spike = { day: isoDay(number), reviews, expected, critical, by, similar, possibleBombing } as const;
    found.push({ spike, strength: Math.max(byCount, byShare) });
  }
  found.sort((a, b) => b.strength - a.strength);
  return found.slice(0, shown).map(({ spike }) => spike);
}

/** Robust standard deviations above the median, a Poisson count's own being the least. */
function countStrength(day: Day, baseline: readonly (Day | undefined)[], expected: number): number {
  const spread = sigma * deviation(baseline.map((other) => other?.reviews ?? 0));
  return (day.reviews - expected) / Math.max(spread, Math.sqrt(expected), 1);
}

/** The same for the share of critical reviews, a binomial share's own being the least. */
function shareStrength({ critical, judged }: Day, baseline: readonly (Day | undefined)[]): number {
  const shares: number[] = [];
  for (const other of baseline) if (other !== undefined && other.judged > 0) shares.push(other.critical / other.judged);
  if (judged < fewReviews || shares.length < fewestDays) return 0;
  const expected = median(shares);
  // one review more each way keeps a baseline of 0 from making every complaint a spike
  const share = (expected * judged + 1) / (judged + 2);
  return (
    (critical / judged - expected) / Math.max(sigma * deviation(shares), Math.sqrt((share * (1 - share)) / judged))
  );
}

function similarOf({ texts, sample }: Day): SimilarTexts | null {
  const items = sample.items.map(({ print, minute }) => ({ print, minute, count: 1 }));
  const [biggest] = clustersOf(items, alike);
  if (biggest === undefined || biggest.count < 2) return null;
  const minutes: number[] = [];
  for (const { minute } of biggest.members) if (minute !== null) minutes.push(minute);
  const known = minutes.length === biggest.count;
  const hours = known ? Math.max(1, Math.ceil((Math.max(...minutes) - Math.min(...minutes)) / 60)) : null;
  return { texts: Math.round((biggest.count / items.length) * texts), of: texts, hours };
}

function isAlike(similar: SimilarTexts | null): boolean {
  return similar !== null && similar.texts >= manyAlike && similar.texts >= shareAlike * similar.of;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Median absolute deviation from the median. */
function deviation(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}
