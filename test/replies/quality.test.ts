import { describe, expect, it } from 'vitest';
import { replyEffect } from '../../src/analysis/metrics/reply-effect.ts';
import { replyQuality } from '../../src/analysis/metrics/reply-quality.ts';
import { mergeVersions } from '../../src/io/load/merge-versions.ts';
import type { Review, ReviewRecord } from '../../src/review.ts';
import { at, record, reply, review, week } from '../helpers/records.ts';

const options = { slaMs: week, asOf: null };
const bad = { value: 1, scale: 5, stars: 1 };
const good = { value: 5, scale: 5, stars: 5 };

function quality(records: readonly ReviewRecord[], asOf: number | null = null) {
  const state = replyQuality.init();
  for (const one of records) replyQuality.add(state, one, { slaMs: week, asOf });
  return replyQuality.result(state, options);
}

const answered = (text: string | null, changes: Partial<Review> = {}) =>
  record({ review: { reply: reply('2024-03-02T10:00:00Z', text), ...changes } });

describe('what the answers are worth', () => {
  const records = [
    answered('We are sorry. Please write to us at care@lamp.example.', { rating: bad }),
    answered('We are so sorry.', { rating: bad }),
    answered(null, { rating: bad }),
    record({ review: { rating: bad } }),
    record({ review: { rating: bad, responseKnown: false } }),
    answered('Thank you!', { rating: good }),
    answered('Vielen Dank für die freundliche Bewertung und bis bald im Laden!', { rating: good }),
  ];

  it('is counted among what can be read; the unanswered count against it', () => {
    const result = quality(records);
    expect(result).toMatchObject({ replies: 5, withText: 4, read: 3 });
    expect(result.critical.ofAll).toMatchObject({ value: 1 / 3, n: 3 });
    expect(result.critical.ofAnswered).toMatchObject({ value: 1 / 2, n: 2 });
    expect(result.critical.unread).toBe(1);
    expect(result.real).toMatchObject({ value: 1 / 3, n: 3 });
    expect(Object.fromEntries(result.kinds.map(({ kind, replies }) => [kind, replies]))).toEqual({
      ...{ explains: 0, apologises: 2, offersWay: 1, onlyThanks: 1, aboutItself: 0 },
    });
  });

  it('a reply after asOf has not been written yet, a review after it not either', () => {
    const early = quality(records, at('2024-03-02T00:00:00Z').ms);
    expect(early).toMatchObject({ replies: 0, critical: { ofAll: { value: 0, n: 4 } } });
    expect(quality(records, at('2024-02-01T00:00:00Z').ms).critical.ofAll.n).toBe(0);
  });

  it('tells whether the answer is in the review’s language', () => {
    const persian = answered('سلام، ممنون از نظر شما. مشکل شما بررسی می‌شود.');
    const { language } = quality([persian, answered('Thank you very much for your kind words!')]);
    expect(language).toMatchObject({ same: { value: 0.5, n: 2 }, apart: 0 });
  });

  it('sees automata: quick, and at any hour', () => {
    const day = (hour: number, minutes: number) => {
      const created = at(new Date(Date.UTC(2024, 2, 1, hour)).toISOString());
      const replied = at(new Date(created.ms + minutes * 60_000).toISOString());
      return record({ review: { createdAt: created, reply: { text: 'Thanks', at: replied, relative: false } } });
    };
    const clock = Array.from({ length: 48 }, (_, i) => day(i % 24, 2));
    expect(quality(clock).automatic).toMatchObject({ timed: 48, quick: { value: 1 }, anyHour: true });
    const shift = Array.from({ length: 48 }, (_, i) => day(9 + (i % 8), 2));
    expect(quality(shift).automatic.anyHour).toBe(false);
    expect(quality(shift.slice(0, 19)).automatic.anyHour).toBeNull();
    expect(quality([day(9, 11)]).automatic.quick.value).toBe(0);
  });

  it('counts the requests that were answered', () => {
    const request = 'Please add a dark mode, it would be great';
    const { requests } = quality([record({ review: { text: request } }), answered('We will.', { text: request })]);
    expect(requests).toMatchObject({ value: 0.5, n: 2 });
  });
});

describe('stars before and after a reply', () => {
  const first = review({ rating: bad, createdAt: at('2024-03-01T10:00:00Z'), reply: reply('2024-03-02T10:00:00Z') });
  const edited = (iso: string, changes: Partial<Review> = {}): Review => ({
    ...first,
    editedAt: at(iso),
    rating: { value: 4, scale: 5, stars: 4 },
    ...changes,
  });
  const effect = (...reviews: Review[]) => {
    const state = replyEffect.init();
    for (const one of reviews) replyEffect.add(state, record({ review: one }), options);
    return replyEffect.result(state, options);
  };

  it('are known where two versions were read, in whatever order', () => {
    const later = edited('2024-03-05T10:00:00Z');
    for (const merged of [mergeVersions(first, later), mergeVersions(later, first)]) {
      expect(merged.earlier).toEqual({ stars: 1, at: first.createdAt });
      expect(effect(merged)).toMatchObject({ edited: 1, change: { value: 3, n: 1 }, up: 1, same: 0, down: 0 });
    }
  });

  it('are not made up: one version, an edit before the reply or 91 days later', () => {
    expect(effect(edited('2024-03-05T10:00:00Z'))).toMatchObject({ edited: 1, change: { value: null, n: 0 } });
    expect(effect(mergeVersions(first, edited('2024-03-02T09:00:00Z'))).edited).toBe(0);
    expect(effect(mergeVersions(first, edited('2024-06-01T10:00:01Z'))).edited).toBe(0);
  });

  it('take the oldest version before the edit; copies of one version are none', () => {
    const second = edited('2024-03-05T10:00:00Z');
    const third = edited('2024-03-09T10:00:00Z', { rating: good });
    const orders = [
      [first, second, third],
      [third, first, second],
      [second, third, first],
    ] as const;
    for (const [a, b, c] of orders) expect(mergeVersions(mergeVersions(a, b), c).earlier?.stars).toBe(1);
    expect(mergeVersions(first, { ...first }).earlier).toBeUndefined();
  });
});
