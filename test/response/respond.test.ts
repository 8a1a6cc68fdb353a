import { describe, expect, it } from 'vitest';
import { ageMs, closesAt, endOf } from '../../src/analysis/response/age.ts';
import { isCritical } from '../../src/analysis/response/critical.ts';
import { respond } from '../../src/analysis/response/respond.ts';
import type { Response, Review } from '../../src/review.ts';
import { at, record, reply, review, week } from '../helpers/records.ts';

const days = { hours: 0, precision: 'day', within: true, why: null } as const;
const seconds = { hours: 0, precision: 'second', within: true, why: null } as const;
const untimed = { hours: null, precision: null, within: null } as const;

/** Moment of a day that starts at another hour than in UTC (a zone with summer time). */
const local = (iso: string, day: string) => ({ ms: Date.parse(iso), day: at(day).day, precision: 'day' as const });

const cases: readonly (readonly [string, Partial<Review>, Partial<Response>])[] = [
  ['at once', { reply: reply('2024-03-01T10:00:00Z') }, seconds],
  ['12.5 h', { reply: reply('2024-03-01T22:30:00Z') }, { ...seconds, hours: 12.5 }],
  ['exactly 7 days', { reply: reply('2024-03-08T10:00:00Z') }, { ...seconds, hours: 168 }],
  [
    '7 days + 1 ms',
    { reply: reply('2024-03-08T10:00:00.001Z') },
    { ...seconds, hours: (week + 1) / 3_600_000, within: false },
  ],
  ['an offset instead of UTC', { reply: reply('2024-03-08T13:30:00+03:30') }, { ...seconds, hours: 168 }],
  [
    'the night the clocks go forward: the 7 days are 168 h, not seven mornings',
    { createdAt: at('2024-03-27T09:00:00+01:00'), reply: reply('2024-04-03T09:00:00+02:00') },
    { ...seconds, hours: 167 },
  ],
  [
    'the night the clocks go back',
    { createdAt: at('2024-10-24T09:00:00+02:00'), reply: reply('2024-10-31T09:00:00+01:00') },
    { ...seconds, hours: 169, within: false },
  ],
  [
    'whole days across that night',
    {
      createdAt: local('2024-10-23T22:00:00Z', '2024-10-24'),
      reply: { ...reply(null), at: local('2024-10-30T23:00:00Z', '2024-10-31') },
    },
    { ...days, hours: 168 },
  ],
  ['the same day, only days known', { createdAt: at('2024-03-01'), reply: reply('2024-03-01') }, days],
  ['7 calendar days', { createdAt: at('2024-03-01'), reply: reply('2024-03-08') }, { ...days, hours: 168 }],
  [
    '8 calendar days',
    { createdAt: at('2024-03-01'), reply: reply('2024-03-09') },
    { ...days, hours: 192, within: false },
  ],
  [
    'a day against a second: 7 calendar days, though 7.6 times 24 h',
    { createdAt: at('2024-03-01'), reply: reply('2024-03-08T14:00:00Z') },
    { ...days, hours: 168 },
  ],
  ['a second against the same day, which began before it', { reply: reply('2024-03-01') }, days],
  [
    'a minute against a second',
    { reply: { ...reply(null), at: at('2024-03-01T11:00:00Z', 'minute') } },
    { ...seconds, hours: 1, precision: 'minute' },
  ],
  [
    'within one minute, of which only the review knows the second',
    { createdAt: at('2024-03-01T10:00:40Z'), reply: { ...reply(null), at: at('2024-03-01T10:00:00Z', 'minute') } },
    { ...seconds, precision: 'minute' },
  ],
  ['before the review', { reply: reply('2024-03-01T09:59:59.999Z') }, { ...untimed, why: 'reply-before-review' }],
  [
    'before the review by a day',
    { createdAt: at('2024-03-02'), reply: reply('2024-03-01') },
    { ...untimed, why: 'reply-before-review' },
  ],
  ['without a date', { reply: reply(null) }, { ...untimed, why: 'undated' }],
  ['a date without a text', { reply: reply('2024-03-01T11:00:00Z', null) }, { ...seconds, hours: 1 }],
  ['"2 days ago"', { reply: { ...reply(null), relative: true } }, { ...untimed, why: 'relative-date' }],
  [
    'to a review without a date',
    { createdAt: null, reply: reply('2024-03-01') },
    { ...untimed, why: 'no-review-date' },
  ],
  [
    'to a review of "2 days ago"',
    { createdAt: null, relativeDate: true, reply: reply('2024-03-01') },
    { ...untimed, why: 'relative-date' },
  ],
  [
    'both relative',
    { createdAt: null, relativeDate: true, reply: { ...reply(null), relative: true } },
    { ...untimed, why: 'relative-date' },
  ],
  [
    'although the export has no place for it',
    { responseKnown: false, reply: reply(null) },
    { ...untimed, why: 'undated' },
  ],
];

describe('respond: an answer', () => {
  it.each(cases)('%s', (_, changes, expected) => {
    expect(respond(review(changes), { slaMs: week, asOf: null })).toEqual({ status: 'answered', ...expected });
  });

  it('is measured against the promise given', () => {
    const twoDays = review({ reply: reply('2024-03-03T10:00:00Z') });
    expect(respond(twoDays, { slaMs: 48 * 3_600_000, asOf: null }).within).toBe(true);
    expect(respond(twoDays, { slaMs: 47 * 3_600_000, asOf: null }).within).toBe(false);
  });
});

describe('respond: no answer', () => {
  const sla = { slaMs: week, asOf: null };

  it('waits, undecided, until asOf is given', () => {
    expect(respond(review(), sla)).toEqual({ status: 'waiting', ...untimed, why: null });
    expect(respond(review({ reply: { text: ' ', at: null, relative: false } }), sla).status).toBe('waiting');
  });

  it.each([
    ['2024-03-08T09:59:59.999Z', null],
    ['2024-03-08T10:00:00Z', false],
    ['2024-03-09T00:00:00Z', false],
    ['2024-02-01T00:00:00Z', null],
  ])('at %s its window gives %s', (asOf, within) => {
    expect(respond(review(), { slaMs: week, asOf: Date.parse(asOf) }).within).toBe(within);
  });

  it.each([
    ['2024-03-07T23:59:59.999Z', null],
    ['2024-03-08T23:59:59.999Z', false],
  ])('of a whole day: at %s its window gives %s', (asOf, within) => {
    const day = review({ createdAt: at('2024-03-01') });
    expect(respond(day, { slaMs: week, asOf: Date.parse(asOf) }).within).toBe(within);
  });

  it('stays undecided without a date, and says why', () => {
    const undated = { createdAt: null } as const;
    const options = { slaMs: week, asOf: Date.parse('2025-01-01') };
    expect(respond(review(undated), options)).toEqual({ status: 'waiting', ...untimed, why: 'no-review-date' });
    expect(respond(review({ ...undated, relativeDate: true }), options).why).toBe('relative-date');
  });

  it('is unknown where the export has no place for replies', () => {
    expect(respond(review({ responseKnown: false }), sla)).toEqual({
      status: 'unknown',
      ...untimed,
      why: 'no-reply-column',
    });
  });
});

describe('age', () => {
  const end = (day: string) => endOf(at(day));

  it('is 24 h times the calendar days where only days are known', () => {
    expect(ageMs(at('2024-03-01').ms, true, end('2024-03-01'))).toBe(0);
    expect(ageMs(at('2024-03-01').ms, true, end('2024-03-08'))).toBe(week);
    expect(ageMs(at('2024-03-01').ms, true, Date.parse('2024-03-08T12:00:00Z'))).toBe(week);
  });

  it('gains no day when the clocks go back, and loses none when they go forward', () => {
    // Berlin: midnight is 22:00Z in summer, 23:00Z in winter.
    expect(ageMs(Date.parse('2024-10-23T22:00:00Z'), true, Date.parse('2024-10-31T22:59:59.999Z'))).toBe(week);
    expect(ageMs(Date.parse('2024-03-26T23:00:00Z'), true, Date.parse('2024-04-03T21:59:59.999Z'))).toBe(week);
  });

  it('reaches the promise exactly when the window closes', () => {
    for (const created of [at('2024-03-01'), at('2024-03-01T10:00:00Z')]) {
      for (const sla of [week, 36 * 3_600_000]) {
        const closing = closesAt(created, sla);
        expect(ageMs(created.ms, created.precision === 'day', closing)).toBeGreaterThanOrEqual(sla);
        expect(ageMs(created.ms, created.precision === 'day', closing - 1)).toBeLessThan(sla);
      }
    }
  });
});

describe('isCritical', () => {
  const negative = { label: 'negative', score: -0.9, confidence: 0.9 } as const;

  it.each([
    ['2 stars', { rating: { value: 2, scale: 5, stars: 2 } }, true],
    ['3 of 10, which is less than 2 stars', { rating: { value: 3, scale: 10, stars: 1 + 8 / 9 } }, true],
    ['3 stars, whatever the text', { rating: { value: 3, scale: 5, stars: 3 } }, false],
    ['a negative text without stars', { rating: null }, true],
  ])('%s', (_, changes, critical) => {
    expect(isCritical(record({ review: changes, sentiment: negative }))).toBe(critical);
  });

  it('leaves out other texts without stars', () => {
    expect(isCritical(record({ review: { rating: null } }))).toBe(false);
  });
});
