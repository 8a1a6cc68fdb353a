/** Response times in words that claim no more than their intervals allow. */
import type { Estimate } from '../../../analysis/report.ts';
import { responseReasons, type ResponseReason } from '../../../review.ts';
import { percent } from './numbers.ts';

/** An interval wider than this says too little to be put in one word. */
const vague = 0.3;

/** A share in words, `about half`, as far as its whole interval agrees; else in figures; null where nothing is known. */
export function howMany({ value, low, high }: Estimate): string | null {
  if (value === null || low === null || high === null) return null;
  if (low >= 0.9) return 'nearly all';
  if (high <= 0.1) return 'almost none';
  if (high - low > vague) return `${percent(low)} to ${percent(high)}`;
  if (low > 0.5) return 'most';
  if (high < 0.25) return 'few';
  if (high < 0.5) return 'fewer than half';
  return 'about half';
}

/** Whether critical reviews are answered within the promise more often than the rest: only disjoint intervals decide. */
export function againstRest(critical: Estimate, rest: Estimate): string {
  if (critical.low === null || critical.high === null || rest.low === null || rest.high === null)
    return 'too few to tell';
  if (critical.low > rest.high) return 'more often than the rest';
  if (critical.high < rest.low) return 'less often than the rest';
  return 'no clear difference';
}

const reasons: Readonly<Record<ResponseReason, string>> = {
  undated: 'replies without a date',
  'relative-date': 'with relative dates only ("2 days ago")',
  'reply-before-review': 'replies older than the review',
  'no-reply-column': 'from exports without replies',
  'no-review-date': 'reviews without a date',
};

const isReason = (code: string): code is ResponseReason => responseReasons.some((reason) => reason === code);

/** Why a response time is unknown, to follow a count: `12 answered without a date`. */
export function reason(code: string): string {
  return isReason(code) ? reasons[code] : code;
}

/** An age group of waiting reviews in days, `3–7` or `30+`; `to` is null for the oldest. From hours. */
export function ages(from: number, to: number | null): string {
  return to === null ? `${(from / 24).toString()}+` : `${(from / 24).toString()}–${(to / 24).toString()}`;
}
