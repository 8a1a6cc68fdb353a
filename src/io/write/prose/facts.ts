/** The facts of a finding, read safely and ready for a sentence. */
import type { FindingCode } from '../../../analysis/findings.ts';
import type { Finding } from '../../../analysis/report.ts';
import { sourceClasses, touchpointIds } from '../../../review.ts';
import type { Prose } from './prose.ts';

/** A fact that is not known reads `?`. */
export interface FindingFacts {
  /** For plurals; 0 where it is not known. */
  readonly n: (key: string) => number;
  readonly known: (key: string) => boolean;
  readonly count: (key: string) => string;
  readonly percent: (key: string) => string;
  /** The share with its interval and denominator. */
  readonly share: () => string;
  /** A net figure with its interval. */
  readonly net: () => string;
  readonly promise: () => string;
  /** From hours. */
  readonly duration: (key: string) => string;
  readonly date: (key: string) => string;
  readonly touchpoint: () => string;
  readonly source: () => string;
  /** Mean stars, or the share of positive texts: whatever the finding compares. */
  readonly level: (key: string) => string;
}

/** What is said of every finding. */
export type FindingWords = Readonly<Record<FindingCode, (facts: FindingFacts) => string>>;

const isoDay = /^\d{4}-\d\d-\d\d/;

export function readFacts(
  { facts }: Finding,
  { numbers, names, dates }: Pick<Prose, 'numbers' | 'names' | 'dates'>,
): FindingFacts {
  const number = (key: string): number | null => {
    const fact = facts[key];
    return typeof fact === 'number' ? fact : null;
  };
  const say = (key: string, words: (value: number) => string): string => {
    const value = number(key);
    return value === null ? '?' : words(value);
  };
  const estimate = (key: string) => ({
    value: number(key),
    low: number('low'),
    high: number('high'),
    n: number('n') ?? 0,
  });
  return {
    n: (key) => number(key) ?? 0,
    known: (key) => number(key) !== null,
    count: (key) => say(key, numbers.count),
    percent: (key) => say(key, numbers.percent),
    share: () => numbers.share(estimate('share')),
    net: () => numbers.net(estimate('net')),
    promise: () => say('slaDays', (days) => numbers.promise(days * 24)),
    duration: (key) => say(key, numbers.duration),
    date: (key) => {
      const fact = facts[key];
      return typeof fact === 'string' && isoDay.test(fact) ? dates.date(fact) : '?';
    },
    touchpoint: () => {
      const id = touchpointIds.find((known) => known === facts['touchpoint']);
      return id === undefined ? '?' : names.touchpoints[id];
    },
    source: () => {
      const source = sourceClasses.find((known) => known === facts['source']);
      return source === undefined ? '?' : names.sources[source];
    },
    level: (key) =>
      say(key, (value) => (facts['of'] === 'stars' ? `${numbers.decimal(value, 1)}★` : numbers.percent(value))),
  };
}
