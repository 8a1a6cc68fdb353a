import { describe, expect, it } from 'vitest';
import { addRecord, createTotals, newestOf, resultOf } from '../../src/analysis/totals.ts';
import type { ReviewRecord, SentimentLabel } from '../../src/review.ts';
import { at, record, reply, week } from '../helpers/records.ts';

function sections(records: readonly ReviewRecord[], asOf: number | null = null) {
  const totals = createTotals();
  for (const one of records) addRecord(totals, one, { slaMs: week, asOf });
  return resultOf(totals, { asOf: asOf ?? newestOf(totals), slaMs: week });
}

const stars = (value: number, scale = 5) => ({ value, scale, stars: 1 + ((value - 1) * 4) / (scale - 1) });
const says = (label: SentimentLabel, confidence = 0.9) => ({
  label,
  score: label === 'unscored' ? null : 0,
  confidence: label === 'unscored' ? null : confidence,
});

describe('nothing', () => {
  it('has counts of 0 and figures of null, never made-up ones', () => {
    const { volume, ratings, sentiment, touchpoints, sources, response } = sections([]);
    expect(volume).toMatchObject({ reviews: 0, withText: 0, platforms: [], from: null, to: null, undated: 0 });
    expect(ratings.mean).toEqual({ value: null, low: null, high: null, n: 0 });
    expect(sentiment.net).toEqual({ value: null, low: null, high: null, n: 0 });
    expect([touchpoints, sources]).toEqual([[], []]);
    expect(response).toMatchObject({ known: 0, naiveMeanHours: null, within: { value: null, n: 0, open: 0 } });
    expect(response.km).toMatchObject({ within: { value: null }, medianHours: null, p75Hours: null, p90Hours: null });
  });
});

describe('volume', () => {
  it('spans the first and last submission; a bare day stays a bare day', () => {
    const { volume } = sections([
      record({ review: { createdAt: at('2024-03-05T12:00:00Z') } }),
      record({ language: 'fa', review: { createdAt: at('2024-03-01'), text: null } }),
      record({ language: 'fa', review: { createdAt: null, text: null, title: 'خوب', platform: '__proto__' } }),
      record({ language: 'und', review: { createdAt: null, platform: null } }),
    ]);
    expect(volume).toEqual({
      reviews: 4,
      withText: 3,
      languages: { fa: 2, ar: 0, en: 1, other: 0, und: 1 },
      platforms: [
        { platform: 'google-play-console', reviews: 2 },
        { platform: '__proto__', reviews: 1 },
        { platform: null, reviews: 1 },
      ],
      from: '2024-03-01',
      to: '2024-03-05T12:00:00.000Z',
      undated: 2,
    });
  });
});

describe('ratings', () => {
  it('maps other scales, and names them', () => {
    const given = [stars(5), stars(5), stars(4), stars(1), stars(7, 10), null];
    const { ratings } = sections(
      given.map((rating, i) => record({ review: { rating, recommended: i < 3 ? i < 2 : null } })),
    );
    // 7 of 10 is 3 2/3 stars: it rounds to four, but it is not a four.
    expect(ratings.mean.value).toBeCloseTo((5 + 5 + 4 + 1 + 11 / 3) / 5, 6);
    expect(ratings.csat).toMatchObject({ value: 3 / 5, n: 5 });
    expect(ratings.stars.map(({ reviews }) => reviews)).toEqual([1, 0, 0, 2, 2]);
    expect(ratings.unrated).toBe(1);
    expect(ratings.recommended).toMatchObject({ value: 2 / 3, n: 3 });
    expect(ratings.scales).toEqual([5, 10]);
  });
});

describe('sentiment', () => {
  it('never counts a text that was not scored as neutral', () => {
    const labels = ['positive', 'positive', 'positive', 'neutral', 'mixed', 'negative'] as const;
    const { sentiment } = sections([
      ...labels.map((label) => record({ sentiment: says(label) })),
      record({ sentiment: says('unscored'), language: 'other' }),
      record({ sentiment: says('unscored'), language: 'und' }),
    ]);
    expect(sentiment.labels).toEqual({ positive: 3, neutral: 1, mixed: 1, negative: 1, unscored: 2 });
    expect(sentiment.positive).toMatchObject({ value: 3 / 6, n: 6 });
    expect(sentiment.net).toMatchObject({ value: 2 / 6, n: 6 });
    expect(sentiment.coverage).toMatchObject({ value: 6 / 8, n: 8 });
    expect(sentiment.languages).toMatchObject([
      { language: 'en', reviews: 6, scored: 6, net: { value: 2 / 6 } },
      { language: 'other', reviews: 1, scored: 0, net: { value: null } },
      { language: 'und', reviews: 1, scored: 0 },
    ]);
  });

  it('finds stars that contradict a confident text', () => {
    const { sentiment } = sections([
      record({ sentiment: says('positive', 0.8), review: { rating: stars(2) } }),
      record({ sentiment: says('negative'), review: { rating: stars(4) } }),
      record({ sentiment: says('negative', 0.79), review: { rating: stars(5) } }),
      record({ sentiment: says('positive'), review: { rating: stars(3) } }),
      record({ sentiment: says('mixed'), review: { rating: stars(1) } }),
      record({ sentiment: says('positive'), review: { rating: null } }),
      record({ sentiment: says('unscored'), review: { rating: stars(1) } }),
    ]);
    expect(sentiment.mismatch).toMatchObject({ value: 2 / 5, n: 5 });
  });
});

describe('funnel and relationships', () => {
  it('are shares of the reviews with text in a language that is read', () => {
    const unclear = { stage: 'unclear', stages: [], confidence: 0, evidence: [] } as const;
    const { funnel, relationships } = sections([
      record({ relationship: 'community' }),
      record(),
      record({ funnel: unclear }),
      record({ funnel: unclear, review: { text: null } }),
      record({ funnel: unclear, relationship: 'none', language: 'other' }),
      record({ funnel: unclear, relationship: 'none', language: 'und' }),
      record({ funnel: unclear, language: 'und', review: { text: null } }),
    ]);
    expect(funnel.stages.map(({ stage }) => stage).join(' ')).toBe(
      'awareness interest desire purchase retention unclear',
    );
    expect(funnel.stages.at(3)).toMatchObject({ stage: 'purchase', reviews: 2, share: { value: 2 / 3, n: 3 } });
    expect(funnel.stages.at(5)).toMatchObject({ stage: 'unclear', reviews: 1, share: { value: 1 / 3 } });
    expect(funnel.unread).toBe(2);
    expect(relationships.at(2)).toMatchObject({ relationship: 'community', reviews: 1, share: { value: 1 / 3, n: 3 } });
  });
});

describe('touchpoints', () => {
  it('come most mentioned first, with their net', () => {
    const { touchpoints } = sections([
      record({ touchpoints: [{ id: 'price', polarity: 'neutral', quote: '' }, { id: 'delivery', polarity: 'negative', quote: '' }] }), // prettier-ignore
      record({ touchpoints: [{ id: 'delivery', polarity: 'negative', quote: '' }] }),
      record({ touchpoints: [{ id: 'delivery', polarity: 'positive', quote: '' }, { id: 'staff', polarity: 'positive', quote: '' }] }), // prettier-ignore
      record(),
    ]);
    expect(touchpoints).toMatchObject([
      { id: 'delivery', reviews: 3, positive: 1, negative: 2, neutral: 0, net: { value: -1 / 3, n: 3 } },
      { id: 'staff', reviews: 1, net: { value: 1 } },
      { id: 'price', reviews: 1, neutral: 1, net: { value: 0 } },
    ]);
  });
});

describe('sources', () => {
  it('stand side by side', () => {
    const { sources } = sections([
      record({ review: { source: 'own', rating: stars(5) }, sentiment: says('positive') }),
      record({ review: { source: 'social', rating: stars(2) }, sentiment: says('negative') }),
      record({ review: { source: 'social', rating: null }, sentiment: says('unscored') }),
    ]);
    expect(sources).toMatchObject([
      { source: 'social', reviews: 2, mean: { value: 2, n: 1 }, net: { value: -1, n: 1 } },
      { source: 'own', reviews: 1, mean: { value: 5, n: 1 }, net: { value: 1, n: 1 } },
    ]);
  });
});

describe('response', () => {
  const asOf = Date.parse('2024-03-31T23:59:59.999Z');
  const story = [
    record({ review: { id: 'quick', createdAt: at('2024-03-01T00:00:00Z'), reply: reply('2024-03-02T00:00:00Z') } }),
    record({ review: { id: 'slow', createdAt: at('2024-03-01T00:00:00Z'), reply: reply('2024-03-21T00:00:00Z') } }),
    record({ review: { id: 'never', createdAt: at('2024-03-02T00:00:00Z'), rating: stars(1) } }),
    record({ review: { id: 'open', createdAt: at('2024-03-30T00:00:00Z'), reply: reply('2024-03-30T12:00:00Z') } }),
    record({ review: { id: 'due', createdAt: at('2024-03-25T12:00:00Z'), rating: stars(2) } }),
    record({ review: { id: 'later', createdAt: at('2024-03-20T00:00:00Z'), reply: reply('2024-04-02T00:00:00Z') } }),
    record({ review: { id: 'future', createdAt: at('2024-04-01T00:00:00Z') } }),
    record({ review: { id: 'edited', createdAt: at('2024-03-09T00:00:00Z'), reply: reply('2024-03-08T00:00:00Z') } }),
    record({ review: { id: 'undated', createdAt: null, rating: stars(1) } }),
    record({ review: { id: 'unknown', responseKnown: false } }),
  ];
  const { response } = sections(story, asOf);

  it('tells closed windows from open ones, and what is left out', () => {
    expect(response).toMatchObject({ slaHours: 168, reviews: 10, known: 8, afterAsOf: 1 });
    expect(response).toMatchObject({ answered: 5, answeredAfterAsOf: 1, answeredUndated: 1, waiting: 4 });
    expect(response.replyRate).toMatchObject({ value: 5 / 8, n: 8 });
    // Closed: quick (kept), slow, never, later.
    expect(response.within).toMatchObject({ value: 1 / 4, n: 4, open: 2 });
    expect(response.why).toMatchObject({ 'reply-before-review': 1, 'no-review-date': 1, 'no-reply-column': 1 });
  });

  it('lets the waiting ones speak in the survival curve', () => {
    // 12 h: 5 of 6 left. 24 h: 4/6. "due" leaves at 6.5 days, "later" at 12, then 20 days: 4/6 · 1/2.
    expect(response.km.within.value).toBeCloseTo(1 - 4 / 6, 12);
    expect(response.km).toMatchObject({ medianHours: 480, p75Hours: null, p90Hours: null });
    expect(response.naiveMeanHours).toBe((12 + 24 + 480) / 3);
  });

  it('looks at critical reviews first', () => {
    expect(response.critical).toMatchObject({
      reviews: 3,
      waiting: 3,
      overdue: 1,
      within: { value: 0, n: 1, open: 1 },
    });
    expect(response.critical.oldestHours).toBeCloseTo(30 * 24, 4);
    expect(response.first.map(({ id }) => id)).toEqual(['never', 'due']);
    expect(response.rest.within).toMatchObject({ value: 1 / 3, n: 3, open: 1 });
  });

  it('sorts what waits by age', () => {
    expect(response.backlog).toEqual([
      { from: 0, to: 24, count: 0 },
      { from: 24, to: 72, count: 0 },
      { from: 72, to: 168, count: 1 },
      { from: 168, to: 336, count: 1 },
      { from: 336, to: 720, count: 1 },
      { from: 720, to: null, count: 0 },
    ]);
    expect(response).toMatchObject({ overdue: 2, dueIn24h: 1, undatedWaiting: 1 });
    expect(response.oldest.map(({ id }) => id)).toEqual(['never', 'later', 'due']);
    expect(response.oldest[0]).toMatchObject({
      file: 'reviews.csv',
      line: 2,
      stars: 1,
      label: 'neutral',
      language: 'en',
    });
  });

  it('takes the newest date of any kind as asOf, a bare day to its end', () => {
    const newest = (review: Parameters<typeof record>[0]) => {
      const totals = createTotals();
      addRecord(totals, record(review), { slaMs: week, asOf: null });
      return newestOf(totals);
    };
    expect(newest({ review: { createdAt: null } })).toBeNull();
    expect(newest({ review: { createdAt: at('2024-03-01') } })).toBe(Date.parse('2024-03-01T23:59:59.999Z'));
    expect(newest({ review: { editedAt: at('2024-05-01T00:00:00Z') } })).toBe(Date.parse('2024-05-01'));
    expect(newest({ review: { reply: reply('2024-06-01T00:00:00Z') } })).toBe(Date.parse('2024-06-01'));
  });

  it('calls a day-precision window closed when seven calendar days are over', () => {
    const waiting = record({ review: { createdAt: at('2024-03-01') } });
    const newer = (iso: string) => record({ review: { createdAt: at(iso) } });
    expect(sections([waiting, newer('2024-03-07')]).response.within).toMatchObject({ n: 0, open: 2 });
    expect(sections([waiting, newer('2024-03-08')]).response.within).toMatchObject({ n: 1, open: 1 });
  });

  it('holds the edges: a reply at asOf itself counts, and a window that closes at asOf is closed', () => {
    const created = { createdAt: at('2024-03-01T00:00:00Z') };
    const asOf = Date.parse('2024-03-08T00:00:00Z');
    const edge = sections(
      [record({ review: created }), record({ review: { ...created, reply: reply('2024-03-08T00:00:00Z') } })],
      asOf,
    ).response;
    expect(edge).toMatchObject({ waiting: 1, answeredAfterAsOf: 0, overdue: 1, dueIn24h: 0 });
    expect(edge.within).toMatchObject({ value: 1 / 2, n: 2, open: 0 });
    const before = sections([record({ review: created })], asOf - 1).response;
    expect(before).toMatchObject({ overdue: 0, dueIn24h: 1, within: { n: 0, open: 1 } });
  });

  it('keeps five of the waiting, and only the head of a long text, whole letters', () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      record({ review: { id: String(i), text: '🌙'.repeat(400) + String(i) } }),
    );
    const { oldest } = sections(many).response;
    expect(oldest.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4']);
    expect(oldest[0]?.text).toBe(`${'🌙'.repeat(150)}…`);
  });
});
