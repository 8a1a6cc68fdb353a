import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, figuresIn, type Side } from '../../src/analysis/change/change.ts';
import { changesBySegment } from '../../src/analysis/change/segments.ts';
import { createGroupFolder } from '../../src/analysis/groups.ts';
import type { MetricOptions } from '../../src/analysis/metrics/metric.ts';
import { addRecord, createTotals, mergeTotals, newestOf, resultOf } from '../../src/analysis/totals.ts';
import type { ReviewRecord } from '../../src/review.ts';
import { anyRecords, at, record, reply, week } from '../helpers/records.ts';

const options: MetricOptions = { slaMs: week, asOf: null };

function sideOf(records: readonly ReviewRecord[]): Side {
  const totals = createTotals();
  for (const one of records) addRecord(totals, one, options);
  return { totals, end: { asOf: newestOf(totals), slaMs: week } };
}

/** `n` reviews that are alike. */
function alike(n: number, changes: Parameters<typeof record>[0]): ReviewRecord[] {
  return Array.from({ length: n }, () => record(changes));
}

const turned = { up: 'down', down: 'up', 'no-clear-change': 'no-clear-change', 'too-few': 'too-few' } as const;
const rated = (stars: number) => ({ review: { rating: { value: stars, scale: 5, stars } } });
const figure = (old: Side, now: Side, path: string) => figuresIn(changesOf(old, now)).find((one) => one.path === path);

describe('changes', () => {
  it('are none between a side and itself', () => {
    fc.assert(
      fc.property(anyRecords(options), (records) => {
        for (const { value, significant, verdict } of figuresIn(changesOf(sideOf(records), sideOf(records)))) {
          expect([null, 0]).toContain(value);
          expect(significant).toBe(false);
          expect(['no-clear-change', 'too-few']).toContain(verdict);
        }
      }),
    );
  });

  it('turn round with the sides', () => {
    fc.assert(
      fc.property(anyRecords(options), anyRecords(options), (a, b) => {
        const there = figuresIn(changesOf(sideOf(a), sideOf(b)));
        const back = figuresIn(changesOf(sideOf(b), sideOf(a)));
        expect(back.map(({ path }) => path)).toEqual(there.map(({ path }) => path));
        there.forEach((one, i) => {
          const other = back[i];
          expect(other).toMatchObject({ old: one.new, new: one.old, test: one.test });
          expect(other?.value === null).toBe(one.value === null);
          expect((one.value ?? 0) + (other?.value ?? 0)).toBeCloseTo(0, 10);
          expect((one.low ?? 0) + (other?.high ?? 0)).toBeCloseTo(0, 10);
          expect(other?.p ?? -1).toBeCloseTo(one.p ?? -1, 9);
          expect(other?.verdict).toBe(turned[one.verdict]);
        });
      }),
    );
  });

  it('do not depend on how a side was split', () => {
    fc.assert(
      fc.property(anyRecords(options), anyRecords(options), anyRecords(options), (a, b, now) => {
        const merged = createTotals();
        for (const part of [b, a]) mergeTotals(merged, sideOf(part).totals);
        const end = { asOf: newestOf(merged), slaMs: week };
        expect(changesOf({ totals: merged, end }, sideOf(now))).toEqual(changesOf(sideOf([...a, ...b]), sideOf(now)));
      }),
    );
  });

  it('bear the paths and values of the report', () => {
    fc.assert(
      fc.property(anyRecords(options), anyRecords(options), (a, b) => {
        const [old, now] = [sideOf(a), sideOf(b)];
        const sections = resultOf(now.totals, now.end);
        for (const change of figuresIn(changesOf(old, now))) {
          const estimate = reach(sections, change.path);
          if (estimate !== undefined) expect(estimate).toMatchObject(change.new);
          else expect([change.path.split('.')[0], change.new.n]).toEqual(['touchpoints', 0]);
        }
      }),
    );
  });

  it('are listed completely', () => {
    const side = sideOf(alike(3, { touchpoints: [{ id: 'price', polarity: 'negative', quote: '' }] }));
    const change = changesOf(side, side);
    const text = JSON.stringify(change);
    expect(figuresIn(change)).toHaveLength([...text.matchAll(/"verdict":/g)].length);
    expect(figuresIn(change).map(({ path }) => path)).toContain('touchpoints.price.net');
  });

  it('name a clear fall, with the news it is', () => {
    const old = sideOf([...alike(80, rated(5)), ...alike(20, rated(1))]);
    const now = sideOf([...alike(50, rated(5)), ...alike(50, rated(1))]);
    // 80 of 100 against 50 of 100: z = −0.3 ÷ √(0.65·0.35·0.02) = −4.447
    expect(figure(old, now, 'ratings.csat')).toMatchObject({ verdict: 'down', news: 'worse', test: 'two-proportion' });
    expect(figure(old, now, 'ratings.csat')?.p).toBeCloseTo(8.7e-6, 6);
    expect(figure(old, now, 'ratings.csat')?.value).toBeCloseTo(-0.3, 12);
    expect(figure(old, now, 'ratings.mean')).toMatchObject({ verdict: 'down', news: 'worse', test: 'mann-whitney' });
    expect(figure(now, old, 'ratings.mean')).toMatchObject({ verdict: 'up', news: 'better', significant: true });
    // less of the negative is better
    const negative = { sentiment: { label: 'negative', score: -0.9, confidence: 0.9 } } as const;
    const change = figure(sideOf(alike(60, negative)), sideOf(alike(60, {})), 'sentiment.negative');
    expect(change).toMatchObject({ verdict: 'down', news: 'better', value: -1 });
  });

  it('say too few below ten, and no clear change above', () => {
    const nine = sideOf(alike(9, rated(5)));
    const ten = sideOf(alike(10, rated(5)));
    const other = sideOf(alike(10, rated(1)));
    expect(figure(nine, other, 'ratings.csat')).toMatchObject({ verdict: 'too-few', p: null, adjusted: null });
    expect(figure(ten, other, 'ratings.csat')).toMatchObject({ verdict: 'down' });
    expect(figure(ten, ten, 'ratings.csat')).toMatchObject({ verdict: 'no-clear-change', p: 1, adjusted: 1 });
    expect(figure(ten, other, 'ratings.recommended')).toMatchObject({ verdict: 'too-few', value: null });
  });

  it('measure answers by the whole curve', () => {
    const answered = (day: number) =>
      alike(30, {
        review: {
          createdAt: at('2024-03-01T00:00:00Z'),
          reply: reply(`2024-03-${String(day).padStart(2, '0')}T00:00:00Z`),
        },
      });
    const waiting = alike(30, { review: { createdAt: at('2024-03-01T00:00:00Z'), reply: null } });
    const end = { asOf: Date.parse('2024-03-31T00:00:00Z'), slaMs: week };
    const fast: Side = { ...sideOf(answered(2)), end };
    const slow: Side = { ...sideOf([...waiting, ...answered(20)]), end };
    expect(figure(fast, slow, 'response.km.within')).toMatchObject({
      test: 'log-rank',
      verdict: 'down',
      news: 'worse',
      value: -1,
    });
    expect(figure(slow, fast, 'response.km.within')).toMatchObject({ verdict: 'up', news: 'better' });
    // nobody answers on either side: known, and no change
    const silent: Side = { ...sideOf(waiting), end };
    expect(figure(silent, silent, 'response.km.within')).toMatchObject({ verdict: 'no-clear-change', p: 1, value: 0 });
  });

  it('are adjusted for the number of figures', () => {
    const old = sideOf([...alike(30, rated(5)), ...alike(20, rated(1))]);
    const now = sideOf([...alike(20, rated(5)), ...alike(30, rated(1))]);
    const change = figure(old, now, 'ratings.csat');
    expect(change?.p).toBeLessThan(0.05);
    expect(change).toMatchObject({ verdict: 'no-clear-change', significant: false });
  });
});

describe('changes by segment', () => {
  const folded = (records: readonly ReviewRecord[], limit = 1000) => {
    const { groups, add } = createGroupFolder('product', [], limit);
    for (const one of records) add(one, options);
    return { groups, end: sideOf(records).end };
  };
  const of = (product: string | null, n: number, stars: number) =>
    alike(n, { review: { product, rating: { value: stars, scale: 5, stars } } });

  it('stand side by side by key, with nothing where a side has none', () => {
    const segments = changesBySegment(folded(of('a', 20, 5)), folded([...of('b', 20, 5), ...of(null, 3, 1)]));
    expect(segments.map(({ key, rest }) => [key, rest])).toEqual([['a', false], ['b', false], [null, false]]); // prettier-ignore
    const [a, b] = segments;
    expect([a?.change.ratings.csat.old.n, a?.change.ratings.csat.new.n]).toEqual([20, 0]);
    expect(b?.change.ratings.csat.verdict).toBe('too-few');
  });

  it('form one family: what is clear alone may not be among many', () => {
    const slight = [...of('a', 28, 5), ...of('a', 12, 1)];
    const less = [...of('a', 16, 5), ...of('a', 24, 1)];
    const alone = changesBySegment(folded(slight), folded(less));
    const many = Array.from({ length: 40 }, (_, i) => [...of(`p${i}`, 20, 5), ...of(`p${i}`, 20, 1)]).flat();
    const among = changesBySegment(folded([...slight, ...many]), folded([...less, ...many]));
    const csat = (segments: typeof alone) => segments.find(({ key }) => key === 'a')?.change.ratings.csat;
    expect(csat(alone)?.p).toBe(csat(among)?.p);
    expect(csat(alone)?.adjusted ?? 1).toBeLessThan(csat(among)?.adjusted ?? 0);
  });

  it('add up on both sides what either adds up', () => {
    const old = folded([...of('a', 5, 5), ...of('b', 5, 5), ...of('c', 5, 5)], 2);
    const now = folded([...of('a', 5, 5), ...of('c', 5, 5)], 2);
    const segments = changesBySegment(old, now);
    expect(segments.map(({ key, rest }) => [key, rest])).toEqual([['a', false], ['b', false], [null, true]]); // prettier-ignore
    const rest = segments.at(-1)?.change.ratings.csat;
    expect([rest?.old.n, rest?.new.n]).toEqual([5, 5]);
  });
});

/** The value at a path of the report; rows of a list are told by their first key. */
function reach(from: unknown, path: string): unknown {
  let found: unknown = from;
  for (const name of path.split('.')) {
    if (Array.isArray(found)) found = found.find((row: object) => Object.values(row).includes(name));
    else found = (found as Record<string, unknown> | undefined)?.[name];
  }
  return found;
}
