/** Findings in words: one sentence each, with the figures it rests on. */
import type { FindingCode } from '../../../analysis/findings.ts';
import type { Finding } from '../../../analysis/report.ts';
import { count, percent, percentRange, points, pointsRange, promise } from './numbers.ts';
import { answeredWithin } from './response.ts';

/** The facts of a finding as words; a fact that is not known reads `?`. */
interface Facts {
  readonly text: (key: string) => string;
  readonly count: (key: string) => string;
  readonly percent: (key: string) => string;
  readonly percentRange: () => string;
  /** A net figure with its interval. */
  readonly net: () => string;
  readonly promise: () => string;
  /** How many are answered in time, as in the headline. */
  readonly answered: () => string;
}

const words = {
  'rows-rejected': (f) => `${f.count('count')} rows (${f.percent('share')}) could not be read as reviews`,
  'replies-among-reviews': () => 'Replies of the business stand among the reviews and are counted as reviews',
  'dates-ambiguous': (f) =>
    `${f.count('count')} dates (${f.percent('share')}) may be day/month or month/day: say which with --date-order`,
  'dates-relative': (f) =>
    `${f.count('count')} dates (${f.percent('share')}) are relative ("2 days ago"): these response times stay unknown`,
  'low-coverage': (f) =>
    `Sentiment speaks for a minority: ${f.count('scored')} of ${f.count('reviews')} reviews (${f.percent('share')}) are scored`,
  'critical-waiting': (f) =>
    `${f.count('count')} of ${f.count('critical')} critical reviews wait beyond ${f.promise()}, the oldest ${f.count('days')} days`,
  'answers-late': (f) => `${f.answered()}; ${f.percent('wanted')} should be`,
  'touchpoint-hurts': (f) =>
    `${f.text('touchpoint')} hurts most: ${f.count('negative')} of ${f.count('reviews')} mentions complain, net ${f.net()}`,
  'stars-contradict': (f) =>
    `${f.percent('share')} ${f.percentRange()} of ${f.count('n')} texts contradict their stars: read some of them`,
  'touchpoint-helps': (f) =>
    `${f.text('touchpoint')} helps most: ${f.count('positive')} of ${f.count('reviews')} mentions praise it, net ${f.net()}`,
  'response-unknown': (f) =>
    `No place for replies in this export: whether its ${f.count('reviews')} reviews are answered is unknown`,
} as const satisfies Record<FindingCode, (facts: Facts) => string>;

const isKnown = (code: string): code is FindingCode => Object.hasOwn(words, code);

function read(facts: Finding['facts']): Facts {
  const number = (key: string): number | null => {
    const fact = facts[key];
    return typeof fact === 'number' ? fact : null;
  };
  const say = (key: string, words: (value: number) => string): string => {
    const value = number(key);
    return value === null ? '?' : words(value);
  };
  const estimate = { value: number('share'), low: number('low'), high: number('high'), n: number('n') ?? 0 };
  return {
    text: (key) => String(facts[key] ?? '?'),
    count: (key) => say(key, count),
    percent: (key) => say(key, percent),
    percentRange: () => percentRange(estimate),
    net: () => `${say('net', points)} ${pointsRange(estimate)}`,
    promise: () => say('slaDays', (days) => promise(days * 24)),
    answered: () => say('slaDays', (days) => answeredWithin(estimate, days * 24).join('')),
  };
}

/** A sentence without its full stop, beginning with a capital letter; a code of a newer version stands for itself. */
export function inWords({ code, facts }: Finding): string {
  const sentence = isKnown(code) ? words[code](read(facts)) : code;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
