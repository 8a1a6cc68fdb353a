/** Parts can only be added up where the same was asked of all of them; else the first difference is named. */
import { UsageError } from '../../errors.ts';
import type { Asked } from './part.ts';

type Show = (value: unknown) => string;

interface Question {
  /** What the user types to decide it. */
  readonly option: string;
  readonly of: (asked: Asked) => unknown;
  readonly show?: Show;
  /** What to do, where it is not simply to give all parts the same option. */
  readonly hint?: string;
}

const plain: Show = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
const moment: Show = (value) => (typeof value === 'number' ? new Date(value).toISOString() : 'not given');
const hours: Show = (value) => (typeof value === 'number' ? `${(value / 3_600_000).toString()}h` : plain(value));
const given: Show = (value) => (value === null ? 'not given' : plain(value));

const questions: readonly Question[] = [
  { option: '--since', of: ({ choice }) => choice.since, show: moment },
  { option: '--until', of: ({ choice }) => choice.until, show: moment },
  { option: '--stars', of: ({ choice }) => choice.stars && `${choice.stars.from}-${choice.stars.to}`, show: given },
  { option: '--text-language', of: ({ choice }) => choice.textLanguage, show: given },
  { option: '--product', of: ({ choice }) => choice.product, show: given },
  { option: '--as-of', of: ({ measure }) => measure.asOf, show: moment },
  { option: '--sla', of: ({ measure }) => measure.slaMs, show: hours },
  { option: '--sla', of: ({ measure }) => measure.moreSlaMs },
  {
    option: '--timezone',
    of: ({ measure }) => measure.business?.zone ?? null,
    show: given,
    hint: 'working hours run in one zone: make all parts with one --timezone',
  },
  { option: '--business', of: ({ measure }) => measure.business, show: given },
  { option: '--by', of: ({ measure }) => measure.by, show: given },
  { option: '--period', of: ({ measure }) => measure.period, show: given },
  { option: 'the command', of: ({ measure }) => measure.depths },
  { option: '--redact', of: ({ redact }) => redact, show: (value) => (value === true ? 'given' : 'not given') },
  { option: '--model', of: ({ models }) => models, show: modelsShown },
  { option: 'the product names of the config', of: ({ productNames }) => productNames },
];

/** `first` and `other`: the paths of two parts. Throws UsageError, which names the option and both values. */
export function checkAgreement(one: Asked, first: string, asked: Asked, other: string): void {
  for (const { option, of, show = plain, hint } of questions) {
    const [a, b] = [of(one), of(asked)];
    if (JSON.stringify(a) === JSON.stringify(b)) continue;
    throw new UsageError(
      `${option} differs: ${show(a)} in ${first}, ${show(b)} in ${other}; ${hint ?? 'parts of one report need the same options'}`,
    );
  }
}

/** The first letters of each fingerprint are enough to see which one differs. */
function modelsShown(value: unknown): string {
  return plain(value).replaceAll(/([0-9a-f]{8})[0-9a-f]{56}/g, '$1…');
}
