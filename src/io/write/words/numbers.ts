/** Numbers as people read them: grouped counts, honest percentages with their interval, durations. */
import type { Estimate } from '../../../analysis/report.ts';

const grouped = new Intl.NumberFormat('en-US');

export function count(n: number): string {
  return grouped.format(n);
}

/** `1 file`, `1,172 reviews`. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** What one decimal of a percentage cannot show. */
const almostNothing = 0.0005;

/** A share (0 … 1) in percent: whole numbers, one decimal below 10; never 0 or 100 unless it is exactly that. */
export function percent(share: number): string {
  if (share > 0 && share < almostNothing) return '<0.1%';
  if (share < 1 && share >= 0.995) return '>99%';
  return `${hundredths(share)}%`;
}

function hundredths(share: number): string {
  const value = share * 100;
  return value === 0 || value >= 9.95 ? value.toFixed(0) : value.toFixed(1);
}

/** The bound of an interval in percent, 0 or 100 only where it all but is. */
function bound(share: number, fine: boolean): string {
  if (share < almostNothing) return '0';
  if (share > 1 - almostNothing) return '100';
  return fine || share > 0.99 ? (share * 100).toFixed(1) : hundredths(share);
}

/** The 95 % interval of a share, `(45–51)`, `(<0.1)` where all of it is next to nothing; empty where there is none. */
export function percentRange({ low, high }: Estimate): string {
  if (low === null || high === null) return '';
  if (high < almostNothing) return '(<0.1)';
  if (low > 1 - almostNothing) return '(>99.9)';
  const fine = bound(low, false) === bound(high, false);
  const [from, to] = [bound(low, fine), bound(high, fine)];
  return from === to ? `(${from})` : `(${from}–${to})`;
}

/** A difference of shares (−1 … 1) in points: `+12`, `−32`, `0`. */
export function points(net: number): string {
  const value = Math.round(net * 100);
  return value === 0 ? '0' : `${value > 0 ? '+' : '−'}${Math.abs(value).toString()}`;
}

/** The 95 % interval of a difference of shares, `(−40 to −24)`. */
export function pointsRange({ low, high }: Estimate): string {
  return low === null || high === null ? '' : `(${points(low)} to ${points(high)})`;
}

/** With fewer values an interval of a mean says nothing. */
const fewValues = 5;

/** A mean with its interval, `3.9 (3.8–4.0)`; alone where all values are equal or there are too few for an interval. With more decimals where one cannot show the interval. */
export function mean({ value, low, high, n }: Estimate, digits = 1): string {
  if (value === null) return 'unknown';
  if (low === null || high === null || n < fewValues || high - low < 1e-9) return value.toFixed(digits);
  const [from, to] = [low.toFixed(digits), high.toFixed(digits)];
  return from === to && digits < 3
    ? mean({ value, low, high, n }, digits + 1)
    : `${value.toFixed(digits)} (${from}–${to})`;
}

/** A mean in one phrase; where it has no interval it says of how many: `3.0 of 4`. */
export function meanOf(estimate: Estimate, digits = 1): string {
  const words = mean(estimate, digits);
  return estimate.value === null || words.includes('(') ? words : `${words} of ${count(estimate.n)}`;
}

/** A share in one phrase, `48% (45–51) of 1,020`; `unknown` where its denominator is 0. */
export function share(estimate: Estimate): string {
  if (estimate.value === null) return 'unknown';
  const range = percentRange(estimate);
  return `${percent(estimate.value)} ${range === '' ? '' : `${range} `}of ${count(estimate.n)}`;
}

/** Hours in the unit people would use: `40 min`, `5.2 h`, `14 days`. */
export function duration(hours: number): string {
  if (hours < 1) return `${Math.round(hours * 60).toString()} min`;
  if (hours < 48) return `${short(hours)} h`;
  return `${short(hours / 24)} days`;
}

function short(value: number): string {
  return value < 10 ? value.toFixed(1).replace(/\.0$/, '') : count(Math.round(value));
}

/** A quantile of response times; a null one was never reached. */
export function quantile(hours: number | null): string {
  return hours === null ? 'not reached' : duration(hours);
}

/** The promise in words: `7 days`, `36 hours`. */
export function promise(slaHours: number): string {
  const days = slaHours / 24;
  return Number.isInteger(days) && days > 1 ? `${days.toString()} days` : plural(slaHours, 'hour');
}
