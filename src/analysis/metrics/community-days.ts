/** What is known of each day: how many reviews, how many of them critical, and a few fingerprints of their texts. */
import type { Moment, Review, ReviewRecord } from '../../review.ts';
import { type Bottom, createBottom, itemOf, mergeBottom } from '../near-duplicates/bottom.ts';
import type { Fingerprint } from '../near-duplicates/fingerprint.ts';
import { rankOfReview } from '../near-duplicates/place.ts';
import { isCritical } from '../response/critical.ts';

export interface DayText {
  print: Fingerprint;
  /** Since 1970; null where only the day is known. */
  minute: number | null;
}

export interface Day {
  reviews: number;
  critical: number;
  /** Reviews that stars or words can tell to be critical or not. */
  judged: number;
  /** Texts long enough to be compared. */
  texts: number;
  readonly sample: Bottom<DayText>;
}

/** Keys are whole numbers, so no text of a stranger becomes one. */
export interface Days {
  [day: number]: Day;
}

/** More texts of one day are not needed to see that most of them are alike. */
const fewTexts = 64;

const createDay = (): Day => ({ reviews: 0, critical: 0, judged: 0, texts: 0, sample: createBottom(fewTexts) });
const noText = (): DayText => ({ print: [], minute: null });

/** Counts a review in its day. */
export function addDay(days: Days, number: number, record: ReviewRecord): Day {
  const day = (days[number] ??= createDay());
  day.reviews++;
  if (isCritical(record)) day.critical++;
  if (record.review.rating !== null || record.sentiment.label !== 'unscored') day.judged++;
  return day;
}

/** In time. */
export function daysOf(days: Days): { number: number; day: Day }[] {
  const list = [];
  for (const key in days) {
    const number = Number(key);
    const day = days[number];
    if (day !== undefined) list.push({ number, day });
  }
  return list.sort((a, b) => a.number - b.number);
}

/** A random sample of the day's texts: which ones depends on nothing but themselves. `wording` is the rank of the text. */
export function sampleText(day: Day, review: Review, at: Moment, wording: number, print: () => Fingerprint): void {
  day.texts++;
  const text = itemOf(day.sample, rankOfReview(review, wording ^ (at.ms | 0)), noText);
  if (text === null) return;
  text.print = print();
  text.minute = at.precision === 'day' ? null : Math.floor(at.ms / 60_000);
}

export function mergeDays(into: Days, from: Days): void {
  for (const { number, day } of daysOf(from)) {
    const own = (into[number] ??= createDay());
    own.reviews += day.reviews;
    own.critical += day.critical;
    own.judged += day.judged;
    own.texts += day.texts;
    mergeBottom(own.sample, day.sample, noText, (text, added) => {
      text.print = added.print;
      text.minute = added.minute;
    });
  }
}
