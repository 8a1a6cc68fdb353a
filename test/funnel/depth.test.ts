import { describe, expect, it } from 'vitest';
import { addToTimeline, createTimeline, mergeTimeline, resultOfTimeline } from '../../src/analysis/funnel/timeline.ts';
import { addToPaths, createPaths, mergePaths, resultOfPaths } from '../../src/analysis/funnel/paths.ts';
import { funnelDepth } from '../../src/analysis/metrics/funnel-depth.ts';
import type { Review, ReviewRecord, Stage, touchpointIds } from '../../src/review.ts';
import { at, record, week } from '../helpers/records.ts';

const options = { slaMs: week, asOf: null };

function result(records: readonly ReviewRecord[]) {
  const state = funnelDepth.init();
  for (const one of records) funnelDepth.add(state, one, options);
  return funnelDepth.result(state, options);
}

const standing = (stage: Stage | 'unclear') => ({
  stage,
  stages: stage === 'unclear' ? [] : [stage],
  confidence: 0.8,
  evidence: [],
});
let line = 1;
const place = () => ({ file: 'a.csv', line: ++line, record: line - 1 });
const said = (text: string, review: Partial<Review> = {}, more: Partial<Omit<ReviewRecord, 'review'>> = {}) =>
  record({ ...more, review: { ...review, text, at: place() } });
const stars = (n: number) => ({ value: n, scale: 5, stars: n });

describe('stage × touchpoint', () => {
  const clause = 'the courier came two days late';
  const late = (n: number, polarity: 'positive' | 'negative') =>
    Array.from({ length: n }, (_, i) =>
      said(
        `${clause} (${i.toString()})`,
        {},
        {
          funnel: standing('purchase'),
          touchpoints: [{ id: 'delivery', polarity, quote: clause }],
          sentiment: { label: polarity, score: polarity === 'negative' ? -0.9 : 0.9, confidence: 0.9 },
        },
      ),
    );

  it('counts who praises and who complains, and quotes a wording once', () => {
    const { map } = result([...late(15, 'negative'), ...late(5, 'positive')]);
    expect(map).toHaveLength(1);
    expect(map[0]).toMatchObject({ stage: 'purchase', touchpoint: 'delivery', reviews: 20, positive: 5, negative: 15 });
    expect(map[0]?.net).toMatchObject({ value: -0.5, n: 20 });
    expect(map[0]?.quotes.negative.map(({ text }) => text)).toEqual([clause]);
  });

  it('quotes no clause whose text says the opposite', () => {
    const glad = late(15, 'negative').map((one) => ({
      ...one,
      sentiment: { ...one.sentiment, label: 'positive' as const },
    }));
    const { map, topics } = result(glad);
    expect(map[0]).toMatchObject({ negative: 15, quotes: { negative: [] } });
    expect(topics.touchpoints[0]?.negative).toEqual([]);
  });

  it('says that few are too few to tell', () => {
    const { map } = result(late(9, 'negative'));
    expect(map[0]?.net).toEqual({ value: null, low: null, high: null, n: 9 });
  });
});

describe('drivers', () => {
  // Newcombe (1998, Statistics in Medicine 17:873), table II: 56/70 less 48/80 is 0.2, by method 10 from 0.0524 to 0.3339.
  const rated = (n: number, high: boolean, named: number) =>
    Array.from({ length: n }, (_, i) =>
      said(
        `text ${i.toString()}`,
        { rating: stars(high ? 5 : 1), product: 'kettle' },
        { touchpoints: i < named ? [{ id: 'support', polarity: 'neutral', quote: '' }] : [] },
      ),
    );

  it('are the difference of two shares with Newcombe’s interval', () => {
    const { drivers } = result([...rated(70, true, 56), ...rated(80, false, 48)]);
    const [first] = drivers.all;
    expect(first).toMatchObject({ touchpoint: 'support', high: { n: 70 }, low: { n: 80 }, difference: { n: 150 } });
    expect(first?.difference.value).toBeCloseTo(0.2, 12);
    expect(first?.difference.low).toBeCloseTo(0.0524, 4);
    expect(first?.difference.high).toBeCloseTo(0.3339, 4);
    expect(drivers.products).toEqual([]);
    const two = result([...rated(70, true, 56), said('text', { rating: stars(1), product: 'lamp' })]).drivers;
    expect(two.products).toMatchObject([
      { key: 'kettle', rest: false, high: 70, low: 0 },
      { key: 'lamp', rest: false, high: 0, low: 1 },
    ]);
  });

  it('are too few to tell below ten on a side, and leave three stars out', () => {
    const { drivers } = result([...rated(70, true, 56), ...rated(9, false, 9), said('so so', { rating: stars(3) })]);
    expect(drivers.all[0]?.difference.value).toBeNull();
    expect(drivers.all[0]?.low.n).toBe(9);
  });

  it('stand by their share where all are too few to tell', () => {
    const about = (id: (typeof touchpointIds)[number]) =>
      said('text', { rating: stars(1) }, { touchpoints: [{ id, polarity: 'neutral', quote: '' }] });
    const { drivers } = result([
      about('product'),
      about('payment'),
      about('payment'),
      about('support'),
      about('support'),
      about('support'),
    ]);
    expect(drivers.all.map(({ touchpoint }) => touchpoint)).toEqual(['support', 'payment', 'product']);
  });
});

describe('paths', () => {
  const visit = (author: string | null, day: string | null, stage: Stage | 'unclear') =>
    said(
      'text',
      { author, createdAt: day === null ? null : at(`2024-03-${day}T10:00:00Z`) },
      { funnel: standing(stage) },
    );
  const all = [
    visit('Ann', '03', 'retention'),
    visit('Ann', '01', 'interest'),
    visit('Ann', '02', 'purchase'),
    visit('Ben', '01', 'purchase'),
    visit('Ben', '05', 'purchase'),
    visit('Ben', '06', 'interest'),
    visit('Ben', '07', 'unclear'),
    visit('Cleo', '01', 'purchase'),
    visit('Cleo', null, 'purchase'),
    visit('Dan', '01', 'purchase'),
    visit('Dan', '01', 'interest'),
    visit(null, '01', 'purchase'),
  ];

  it('go forward, stay or turn back, in the order of dates', () => {
    const { transitions: found } = result(all);
    expect(found).toMatchObject({ authors: 4, returning: 4, sampled: 1, transitions: 4 });
    expect(found.skipped).toEqual({ unclear: 1, undated: 1, crowds: 0, sameMoment: 1 });
    expect(found.matrix.map(({ from, to, count }) => `${from}>${to} ${count.toString()}`)).toEqual([
      'interest>purchase 1',
      'purchase>interest 1',
      'purchase>purchase 1',
      'purchase>retention 1',
    ]);
    expect(found.paths.map(({ stages }) => stages.join('>'))).toEqual([
      'interest>purchase>retention',
      'purchase>interest',
    ]);
    expect(found.forward).toEqual({ value: null, low: null, high: null, n: 4 });
  });

  it('gives shares from ten steps on', () => {
    const many = Array.from({ length: 5 }, (_, i) =>
      all.map((one) => withAuthor(one, `${one.review.author ?? ''}${i.toString()}`)),
    );
    const { transitions: found } = result(many.flat());
    expect(found.transitions).toBe(20);
    expect([found.forward.value, found.stay.value, found.back.value]).toEqual([0.5, 0.25, 0.25]);
  });

  it('leaves names out that stand for a crowd, whatever the split', () => {
    const crowd = Array.from({ length: 51 }, () => visit('A Google user', '01', 'purchase'));
    const [whole, left, right] = [createPaths(10), createPaths(10), createPaths(10)];
    for (const one of crowd) addToPaths(whole, one);
    crowd.forEach((one, i) => {
      addToPaths(i < 30 ? left : right, one);
    });
    mergePaths(left, right);
    expect(resultOfPaths(left)).toEqual(resultOfPaths(whole));
    expect(resultOfPaths(whole)).toMatchObject({ authors: 1, returning: 0, transitions: 0, skipped: { crowds: 51 } });
  });

  it('follows a sample of the authors where there are too many, the same for any order', () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      visit(`author ${(i % 20).toString()}`, i < 20 ? '01' : '02', 'purchase'),
    );
    const [one, other] = [createPaths(8), createPaths(8)];
    for (const record of many) addToPaths(one, record);
    for (const record of many.toReversed()) addToPaths(other, record);
    const found = resultOfPaths(one);
    expect(resultOfPaths(other)).toEqual(found);
    expect(found).toMatchObject({ authors: 8, transitions: 8 });
    expect(found.sampled).toBeLessThan(1);
  });
});

function withAuthor(one: ReviewRecord, author: string): ReviewRecord {
  return { ...one, review: { ...one.review, author } };
}

describe('the timeline', () => {
  const on = (day: number, stage: Stage) => ({
    record: said(
      'text',
      { createdAt: at(new Date(Date.UTC(2020, 0, 6) + day * 86_400_000).toISOString()) },
      { funnel: standing(stage) },
    ),
    voices: { asks: null, requests: null, recommends: null, warns: null, returns: null, leaves: null },
  });

  it('is by ISO week, and finds what rises', () => {
    const state = createTimeline();
    for (let i = 0; i < 10; i++)
      for (let k = 0; k < 20; k++) addToTimeline(state, on(i * 7 + (k % 7), k < 2 * i ? 'retention' : 'purchase'));
    const { unit, rows, trends } = resultOfTimeline(state);
    expect([unit, rows.length, rows[0]?.period, rows[9]?.period]).toEqual(['week', 10, '2020-W02', '2020-W11']);
    expect(rows[3]).toMatchObject({ reviews: 20, stages: { retention: 6, purchase: 14 } });
    expect(trends.find(({ stage }) => stage === 'retention')).toMatchObject({ direction: 'rising' });
    expect(trends.find(({ stage }) => stage === 'retention')?.perPeriod).toBeCloseTo(0.1, 12);
    expect(trends.find(({ stage }) => stage === 'desire')?.direction).toBeNull();
  });

  it('knows how many periods it spans, those without reviews as well', () => {
    const state = createTimeline();
    expect(resultOfTimeline(state).span).toBe(0);
    for (const day of [0, 3, 70]) addToTimeline(state, on(day, 'purchase'));
    expect(resultOfTimeline(state)).toMatchObject({ span: 11, rows: [{ reviews: 2 }, { reviews: 1 }] });
  });

  it('turns to months and years where there are too many weeks, for any split', () => {
    for (const [days, unit, first] of [
      [900, 'month', '2020-01'],
      [5000, 'year', '2020'],
    ] as const) {
      const [whole, left, right] = [createTimeline(), createTimeline(), createTimeline()];
      for (let day = 0; day < days; day += 5) {
        const one = on(day, 'purchase');
        addToTimeline(whole, one);
        addToTimeline(day % 2 === 0 ? left : right, one);
      }
      mergeTimeline(left, right);
      const found = resultOfTimeline(whole);
      expect(resultOfTimeline(left)).toEqual(found);
      expect([found.unit, found.rows[0]?.period]).toEqual([unit, first]);
      expect(found.rows.reduce((sum, { reviews }) => sum + reviews, 0)).toBe(days / 5);
    }
  });
});

describe('questions and requests', () => {
  const about = (id: (typeof touchpointIds)[number], quote: string) => ({
    funnel: standing('interest'),
    touchpoints: [{ id, polarity: 'neutral', quote } as const],
  });
  const answered = { reply: { text: 'Yes.', at: null, relative: false } };
  const records = [
    said('How long does delivery take?', answered, about('delivery', 'How long does delivery take')),
    said('How much is delivery?', {}, about('delivery', 'How much is delivery')),
    said('How much is delivery to the island?', { likes: 7 }, about('delivery', 'How much is delivery to the island')),
    said('Is it true that nobody listens?', {}, { funnel: standing('unclear') }),
    said('Nice. Please add a timer!', {}, about('product', 'Please add a timer')),
    said('Nice.', {}, about('product', 'Nice')),
  ];

  it('stand by stage and topic, unanswered first, then what readers like', () => {
    const { questions } = result(records);
    expect(questions).toMatchObject({ reviews: 4, answered: { n: 4 } });
    const [interest, unclear] = questions.stages;
    expect(interest).toMatchObject({ stage: 'interest', reviews: 3, open: 2 });
    expect(interest?.topics).toHaveLength(1);
    expect(interest?.topics[0]?.quotes.map(({ text, status }) => [text, status])).toEqual([
      ['How much is delivery to the island?', 'waiting'],
      ['How much is delivery?', 'waiting'],
      ['How long does delivery take?', 'answered'],
    ]);
    expect(unclear?.topics[0]).toMatchObject({ topic: null, reviews: 1, open: 1 });
  });

  it('a request is no question', () => {
    const { requests, questions } = result(records);
    expect(requests).toMatchObject({ reviews: 1, topics: [{ topic: 'product', reviews: 1, open: 1 }] });
    expect(questions.stages.flatMap(({ topics }) => topics.map(({ topic }) => topic))).not.toContain('product');
  });
});

describe('advocacy', () => {
  it('is what the words say, beside what a column asks', () => {
    const { advocacy, read } = result([
      ...Array.from({ length: 8 }, (_, i) => said(`text ${i.toString()}`, { recommended: i < 6 })),
      said('I would recommend it. Will buy again!', { recommended: null }),
      said('Do not buy this.', { recommended: false }),
      record({ language: 'other', review: { text: 'Ich empfehle es.', recommended: true, at: place() } }),
    ]);
    expect(read).toBe(10);
    expect(advocacy.voices.map(({ voice, reviews, share }) => [voice, reviews, share.value])).toEqual([
      ['recommend', 1, 0.1],
      ['warn', 1, 0.1],
      ['return', 1, 0.1],
      ['leave', 0, 0],
    ]);
    expect(advocacy.column).toMatchObject({ value: 0.7, n: 10 });
  });
});
