/** Response times in words that claim no more than their intervals allow. */
import type { Estimate } from '../../../analysis/report.ts';
import type { LogRank } from '../../../analysis/response-section.ts';
import { responseReasons, type ResponseReason } from '../../../review.ts';
import { count, promise, share } from './numbers.ts';

/** An interval that holds one half and is wider than this says too little to be put in words. */
const vague = 0.2;

/** A share in words, `About half`, as far as its whole interval agrees; null where it agrees to nothing. */
export function howMany({ value, low, high }: Estimate): string | null {
  if (value === null || low === null || high === null) return null;
  if (low > 0.5) return value === 1 ? 'All' : 'Most';
  if (high < 0.5) return value === 0 ? 'None' : high < 0.25 ? 'Few' : 'Fewer than half';
  return high - low <= vague ? 'About half' : null;
}

/** A known share of answers in a sentence, first what may be said loudly, then the figures: the headline and the finding say the same. */
export function answeredWithin(within: Estimate, slaHours: number): readonly [loud: string, rest: string] {
  const words = howMany(within);
  const answered = `are answered within ${promise(slaHours)}`;
  return words === null
    ? ['Too few to tell exactly', `: ${share(within)} ${answered}`]
    : [`${words} ${answered}`, `: ${share(within)}`];
}

/** Whether critical reviews are answered within the promise more often than the rest: only disjoint intervals decide. */
export function againstRest(critical: Estimate, rest: Estimate): string {
  if (critical.low === null || critical.high === null || rest.low === null || rest.high === null)
    return 'too few to tell';
  if (critical.low > rest.high) return 'more often than the rest';
  if (critical.high < rest.low) return 'less often than the rest';
  return 'no clear difference from the rest';
}

/** The usual limit: a difference as large as this would come by chance once in twenty. */
const significant = 0.05;

/** What the log-rank test says of critical reviews against the rest (a difference, never its cause), and the figures it rests on. */
export function curvesDiffer(test: LogRank | null): readonly [words: string, figures: string] {
  if (test === null) return ['too few to tell', 'no answer came while both kinds waited'];
  const { p, chiSquare, observed, expected } = test;
  const figures = `log-rank χ² ${chiSquare.toFixed(1)}, ${probability(p)}`;
  if (p >= significant) return ['no clear difference from the rest', figures];
  return [
    `answered ${observed < expected ? 'more slowly' : 'faster'} than the rest`,
    `${figures}; why, it cannot tell`,
  ];
}

export function probability(p: number): string {
  return p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(p < 0.1 ? 3 : 2)}`;
}

/** Open hours, with the working days that they make, `20 h (2.5 d)`; null was never reached. */
export function openTime(hours: number | null, hoursPerDay: number): string {
  if (hours === null) return 'not reached';
  if (hours < 1) return `${Math.round(hours * 60).toString()} min`;
  const words = `${few(hours)} h`;
  return hours <= hoursPerDay ? words : `${words} (${few(hours / hoursPerDay)} d)`;
}

const few = (value: number): string => (value < 10 ? value.toFixed(1).replace(/\.0$/, '') : count(Math.round(value)));

/** `1 working day`, `2.5 working days`. */
export function workingDays(days: number): string {
  return `${days.toString()} working ${days === 1 ? 'day' : 'days'}`;
}

/** One of them, and several. */
const reasons: Readonly<Record<ResponseReason, readonly [string, string]>> = {
  undated: ['reply without a date', 'replies without a date'],
  'relative-date': ['with a relative date only ("2 days ago")', 'with relative dates only ("2 days ago")'],
  'reply-before-review': ['replied before the last edit', 'replied before the last edit'],
  'no-reply-column': ['from an export without replies', 'from exports without replies'],
  'no-review-date': ['review without a date', 'reviews without a date'],
};

const isReason = (code: string): code is ResponseReason => responseReasons.some((reason) => reason === code);

/** How many response times are unknown and why: `12 replies without a date`. */
export function reason(code: string, n: number): string {
  return isReason(code) ? `${count(n)} ${reasons[code][n === 1 ? 0 : 1]}` : `${count(n)} ${code}`;
}

/** An age group of waiting reviews in days, `3–7` or `30+`; `to` is null for the oldest. From hours. */
export function ages(from: number, to: number | null): string {
  return to === null ? `${(from / 24).toString()}+` : `${(from / 24).toString()}–${(to / 24).toString()}`;
}
