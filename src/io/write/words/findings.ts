/** Findings in words: one sentence each, with the figures it rests on. */
import type { FindingCode } from '../../../analysis/findings.ts';
import type { Finding } from '../../../analysis/report.ts';
import { date } from './dates.ts';
import { count, percent, percentRange, plural, points, pointsRange, promise } from './numbers.ts';
import { answeredWithin, probability } from './response.ts';

/** The facts of a finding as words; a fact that is not known reads `?`. */
interface Facts {
  readonly text: (key: string) => string;
  readonly known: (key: string) => boolean;
  readonly date: (key: string) => string;
  readonly hours: (key: string) => string;
  readonly count: (key: string) => string;
  readonly percent: (key: string) => string;
  /** Mean stars, or the share of positive texts: whatever the finding compares. */
  readonly level: (key: string) => string;
  readonly percentRange: () => string;
  /** A net figure with its interval. */
  readonly net: () => string;
  readonly probability: () => string;
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
  'texts-repeated': (f) =>
    `${f.percent('share')} of ${f.count('n')} longer texts stand in the input more than once, nearly all of them at least ${f.count('times')} times: it may have been appended to itself`,
  'own-site-rosier': (f) =>
    `The own site is rosier than ${f.text('source')} places: ${f.level('own')} against ${f.level('other')}, n = ${f.count('n')}, ${f.probability()}`,
  'critical-waiting': (f) =>
    `${f.count('count')} of ${f.count('critical')} critical reviews ${f.count('count') === '1' ? 'waits' : 'wait'} beyond ${f.promise()}, the oldest ${f.count('days')} days`,
  'answers-late': (f) => `${f.answered()}; ${f.percent('wanted')} should be`,
  'falling-silent': (f) =>
    `Customers may be falling silent: ${f.count('last')} reviews in the last 4 weeks, where the 12 weeks before let expect ${f.count('expected')}`,
  spike: (f) =>
    f.known('similar')
      ? `Possible review bombing on ${f.date('day')}: ${f.count('similar')} similar texts${f.known('hours') ? ` in ${f.hours('hours')}` : ''}, ${f.count('reviews')} reviews where ${f.count('expected')} are usual: read them`
      : `An unusual day, ${f.date('day')}: ${f.count('reviews')} reviews, ${f.count('critical')} of them critical, where ${f.count('expected')} are usual`,
  'touchpoint-hurts': (f) =>
    `${f.text('touchpoint')} hurts most: ${f.count('negative')} of ${f.count('reviews')} mentions complain, net ${f.net()}`,
  'stars-contradict': (f) =>
    `${f.percent('share')} ${f.percentRange()} of ${f.count('n')} texts contradict their stars: read some of them`,
  'template-answers': (f) =>
    `${f.percent('share')} ${f.percentRange()} of ${f.count('n')} answers are copies, one of them sent ${f.count('most')} times`,
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
    known: (key) => facts[key] != null,
    date: (key) => date(String(facts[key] ?? '?')),
    hours: (key) => say(key, (hours) => plural(hours, 'hour')),
    count: (key) => say(key, count),
    percent: (key) => say(key, percent),
    level: (key) =>
      say(key, (value) => (facts['of'] === 'stars' ? `${value.toFixed(1)}★` : `${percent(value)} positive`)),
    percentRange: () => percentRange(estimate),
    net: () => `${say('net', points)} ${pointsRange(estimate)}`,
    probability: () => say('p', probability),
    promise: () => say('slaDays', (days) => promise(days * 24)),
    answered: () => say('slaDays', (days) => answeredWithin(estimate, days * 24).join('')),
  };
}

/** A sentence without its full stop, beginning with a capital letter; a code of a newer version stands for itself. */
export function inWords({ code, facts }: Finding): string {
  const sentence = isKnown(code) ? words[code](read(facts)) : code;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
