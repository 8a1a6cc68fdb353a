/** Numbers in the digits and words of a language: the same honest rounding as on the screens, said differently. */
import type { Estimate } from '../../../analysis/report.ts';
import * as plain from '../words/numbers.ts';

/** What a language says around its numbers. */
export interface NumberWords {
  /** The ten digits, 0 first. */
  readonly digits: string;
  readonly decimal: string;
  readonly group: string;
  /** A percentage. */
  readonly percent: (written: string) => string;
  readonly minus: string;
  readonly plus: string;
  /** Before a number that is not reached, or passed. */
  readonly less: string;
  readonly more: string;
  /** Between the ends of a range, and of a range with signs. */
  readonly to: string;
  readonly signedTo: string;
  readonly andMore: (written: string) => string;
  /** A share and its denominator. */
  readonly of: (share: string, n: string) => string;
  readonly unknown: string;
  readonly notReached: string;
  /** With the number as it is written, and its value for the plural. */
  readonly minutes: (written: string, value: number) => string;
  readonly hours: (written: string, value: number) => string;
  readonly days: (written: string, value: number) => string;
}

/** How a figure is written: a share in percent, a difference of shares in points, a mean of stars. */
export type FigureKind = 'share' | 'net' | 'mean';

export interface Numbers {
  /** `1,172`. */
  readonly count: (n: number) => string;
  readonly decimal: (value: number, digits: number) => string;
  /** `48%`, never 0 or 100 unless it is exactly that. */
  readonly percent: (share: number) => string;
  /** `(45–51)`, in percent; empty where there is no interval. */
  readonly percentRange: (estimate: Estimate) => string;
  /** `48% (45–51) of 1,020`. */
  readonly share: (estimate: Estimate) => string;
  /** The value alone, `48%`, `+12` or `3.9`, and apart from it its interval and denominator, `(45–51) of 1,020`. */
  readonly figure: (kind: FigureKind, estimate: Estimate) => { readonly value: string; readonly detail: string };
  /** A denominator alone, `of 1,020`. */
  readonly outOf: (n: number) => string;
  /** A difference of shares, `+12`. */
  readonly points: (net: number) => string;
  /** `+12 (−4 to +20)`. */
  readonly net: (estimate: Estimate) => string;
  /** `3.9 (3.8–4.0)`. */
  readonly mean: (estimate: Estimate) => string;
  /** `+0.24`. */
  readonly signed: (value: number, digits: number) => string;
  /** A difference with its interval, both through `signed` or `points`: `−18 (−25 to −11)`. */
  readonly difference: (estimate: Omit<Estimate, 'n'>, say: (value: number) => string) => string;
  /** A p value, `0.031`, never below `<0.001`. */
  readonly probability: (p: number) => string;
  /** `40 min`, `5.2 h`, `14 days`. */
  readonly duration: (hours: number) => string;
  /** A quantile of response times; a null one was never reached. */
  readonly quantile: (hours: number | null) => string;
  /** The promise: `7 days`, `36 hours`. */
  readonly promise: (slaHours: number) => string;
  /** An age group in days, from hours: `3–7`, `30+`. */
  readonly ages: (from: number, to: number | null) => string;
  /** Figures in a text of ours (`2024-W05`) in the digits of the language. */
  readonly digits: (text: string) => string;
}

export function createNumbers(words: NumberWords): Numbers {
  const figures = words.digits.split('');
  const marks: Readonly<Record<string, string>> = {
    ...{ '.': words.decimal, ',': words.group, '−': words.minus, '+': words.plus },
    ...{ '<': words.less, '>': words.more, '–': words.to },
  };
  const digits = (text: string): string => text.replace(/\d/g, (digit) => figures[Number(digit)] ?? digit);
  const local = (text: string): string =>
    digits(text.replace(/[.,−+<>–]/g, (mark) => marks[mark] ?? mark).replaceAll(' to ', words.signedTo));
  const count = (n: number): string => local(plain.count(n));
  const percent = (share: number): string => {
    const [, sign = '', value = ''] = /^([<>]?)(.*)%$/.exec(plain.percent(share)) ?? [];
    return local(sign) + words.percent(local(value));
  };
  const percentRange = (estimate: Estimate): string => local(plain.percentRange(estimate));
  const points = (net: number): string => local(plain.points(net));
  const signed = (value: number, places: number): string => {
    const text = Math.abs(value).toFixed(places);
    return local(Number(text) === 0 ? text : `${value > 0 ? '+' : '−'}${text}`);
  };
  const duration = (hours: number): string => {
    const [, value = '', unit = ''] = /^(\S+) (\w+)$/.exec(plain.duration(hours)) ?? [];
    const say = unit === 'min' ? words.minutes : unit === 'h' ? words.hours : words.days;
    return say(local(value), Number(value.replaceAll(',', '')));
  };
  return {
    count,
    percent,
    percentRange,
    points,
    signed,
    duration,
    digits,
    decimal: (value, places) => local(value.toFixed(places)),
    figure: (kind, estimate) => {
      const { value, n } = estimate;
      if (value === null) return { value: words.unknown, detail: '' };
      const [mean = '', range = ''] = local(plain.mean(estimate)).split(/ (?=\()/);
      const parts = {
        share: [percent(value), percentRange(estimate)],
        net: [points(value), local(plain.pointsRange(estimate))],
        mean: [mean, range],
      };
      const [written = '', interval = ''] = parts[kind];
      return { value: written, detail: words.of(interval, count(n)).trim() };
    },
    outOf: (n) => words.of('', count(n)).trim(),
    share: (estimate) => {
      const { value, n } = estimate;
      if (value === null) return words.unknown;
      return words.of(`${percent(value)} ${percentRange(estimate)}`.trim(), count(n));
    },
    net: (estimate) =>
      estimate.value === null
        ? words.unknown
        : `${points(estimate.value)} ${local(plain.pointsRange(estimate))}`.trim(),
    mean: (estimate) => (estimate.value === null ? words.unknown : local(plain.mean(estimate))),
    difference: ({ value, low, high }, say) => {
      if (value === null) return words.unknown;
      return low === null || high === null ? say(value) : `${say(value)} (${say(low)}${words.signedTo}${say(high)})`;
    },
    probability: (p) => local(p < 0.001 ? '<0.001' : p.toFixed(3)),
    quantile: (hours) => (hours === null ? words.notReached : duration(hours)),
    promise: (slaHours) => {
      const days = slaHours / 24;
      return Number.isInteger(days) && days > 1
        ? words.days(count(days), days)
        : words.hours(count(slaHours), slaHours);
    },
    ages: (from, to) =>
      to === null ? words.andMore(count(from / 24)) : `${count(from / 24)}${words.to}${count(to / 24)}`,
  };
}
