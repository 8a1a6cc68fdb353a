import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleMatching } from '../../src/analysis/change/matched.ts';
import { addNew, addOld, createMatching } from '../../src/analysis/change/matching.ts';
import { keyOf, traceOf } from '../../src/analysis/change/trace.ts';
import { addTrace, createTraceIndex, findTrace, traceAt } from '../../src/analysis/change/trace-index.ts';
import type { Review } from '../../src/review.ts';
import { at, record } from '../helpers/records.ts';

interface Simple extends Partial<Review> {
  readonly id: string;
  readonly day?: number;
  readonly stars?: number;
}

const whole = ({ day = 10, stars = 5, ...changes }: Simple): Partial<Review> => ({
  createdAt: at(`2024-03-${String(day).padStart(2, '0')}T12:00:00Z`),
  rating: { value: stars, scale: 5, stars },
  ...changes,
});

/** The matching of two sides, with the old texts at hand. */
function match(old: readonly Simple[], now: readonly Simple[], chosen: (review: Review) => boolean = () => true) {
  const matching = createMatching();
  const texts = new Map<number, Review>();
  for (const one of old) {
    const made = record({ review: whole(one) });
    addOld(matching, made, chosen(made.review));
    texts.set(keyOf(made.review), made.review);
  }
  for (const one of now) {
    const made = record({ review: whole(one) });
    addNew(matching, made, chosen(made.review));
  }
  const { why, wanted, tell } = settleMatching(matching);
  return { why, wanted, ...tell(texts) };
}

/** Reviews of the first and the last day, which hold a side's window open. */
const frame: readonly Simple[] = [
  { id: 'first', day: 1 },
  { id: 'last', day: 30 },
];

describe('matching', () => {
  it('finds the same reviews again', () => {
    const side = [...frame, { id: 'a' }];
    expect(match(side, side)).toMatchObject({
      ...{ why: null, both: 3, edited: { count: 0 }, vanished: { count: 0, of: 3 } },
      ...{ outside: { count: 0 }, added: { count: 0 } },
    });
  });

  it('tells new, edited and vanished reviews apart', () => {
    const found = match(
      [...frame, { id: 'a', text: 'works well', stars: 5 }, { id: 'b', stars: 1, text: 'broken' }, { id: 'c' }],
      [...frame, { id: 'a', text: 'works no more', stars: 2 }, { id: 'c', stars: 4 }, { id: 'd' }],
    );
    expect(found).toMatchObject({ both: 4, added: { count: 1, inside: 1 }, edited: { count: 2, text: 1 } });
    expect(found.edited.stars).toMatchObject({ changed: 2, up: 0, down: 2, mean: { value: -2, n: 2 } });
    expect(found.edited.reviews.map(({ id, oldStars, newStars }) => [id, oldStars, newStars])).toEqual([['a', 5, 2], ['c', 5, 4]]); // prettier-ignore
    expect(found.edited.reviews[0]?.diff).toEqual([
      { kind: 'same', text: 'works' },
      { kind: 'removed', text: 'well' },
      { kind: 'added', text: 'no more' },
    ]);
    expect(found.vanished).toMatchObject({
      count: 1,
      of: 5,
      reviews: [{ id: 'b', stars: 1, critical: true, text: 'broken' }],
    });
    expect(found.vanished.critical).toMatchObject({
      verdict: 'too-few',
      vanished: { value: 1, n: 1 },
      stayed: { value: 0, n: 4 },
    });
  });

  it('calls nothing vanished that the new side does not cover', () => {
    const old = [
      { id: 'early', day: 2 },
      { id: 'a', day: 12 },
      { id: 'b', day: 15 },
      { id: 'lamp', day: 15, product: 'chair' },
    ];
    const now = [
      { id: 'x', day: 11 },
      { id: 'b', day: 15 },
      { id: 'y', day: 28 },
    ];
    const found = match([...old, { id: 'undated', createdAt: null }], now);
    expect(found.vanished).toMatchObject({ count: 1, of: 2, reviews: [{ id: 'a' }] });
    expect(found.outside).toEqual({ count: 3, time: 1, undated: 1, elsewhere: 1 });
    expect(found.added).toEqual({ count: 2, inside: 1 });
  });

  it('reads monthly exports by the month of the last edit', () => {
    // July holds what was touched in July, among it a review of January; June's other reviews of that time are not expected there
    const june = [
      { id: 'a', day: 3, editedAt: at('2024-06-05T00:00:00Z') },
      { id: 'b', day: 5, editedAt: at('2024-06-07T00:00:00Z') },
    ];
    const july = [
      { id: 'a', day: 3, editedAt: at('2024-07-02T00:00:00Z') },
      { id: 'z', createdAt: at('2024-07-30T00:00:00Z') },
    ];
    expect(match(june, july)).toMatchObject({ both: 1, vanished: { count: 0 }, outside: { count: 1, time: 1 } });
  });

  it('keeps a choice from making reviews vanish', () => {
    const old = [...frame, { id: 'a', stars: 1 }, { id: 'b', stars: 1 }];
    const now = [...frame, { id: 'a', stars: 5 }];
    const critical = match(old, now, ({ rating }) => (rating?.stars ?? 0) <= 2);
    expect(critical).toMatchObject({
      both: 1,
      edited: { count: 1 },
      vanished: { count: 1, of: 2 },
      added: { count: 0 },
    });
  });

  it('says why reviews cannot be told again', () => {
    const without = { platformId: false };
    expect(match([{ id: 'row:1', ...without }], [{ id: 'a' }]).why).toBe('no-ids');
    expect(match([{ id: 'a' }], [{ id: 'a', platform: 'trustpilot-csv' }]).why).toBe('other-platform');
    expect(
      match(frame, [
        { id: 'p', day: 1 },
        { id: 'q', day: 30 },
      ]).why,
    ).toBe('no-common-ids');
    const numbered = (day: number, text: string) =>
      Array.from({ length: 9 }, (_, i) => ({ id: `${i}`, day: day + i, text: `${text} ${i}` }));
    expect(match(numbered(1, 'one shop'), numbered(15, 'quite another')).why).toBe('other-ids');
    expect(match([], frame).why).toBeNull();
    expect(match(frame, [])).toMatchObject({ why: null, vanished: { count: 0, of: 0 }, outside: { count: 2 } });
  });

  it('leaves out ids that repeat within a side, and reviews without', () => {
    const found = match(
      [...frame, { id: 'a' }, { id: 'a', text: 'again' }, { id: 'row:9', platformId: false }],
      [...frame, { id: 'a' }, { id: 'a' }],
    );
    expect(found).toMatchObject({ both: 3, edited: { count: 0 }, vanished: { count: 0 } });
    expect(found.ids).toEqual({
      old: { reviews: 5, withoutId: 1, repeated: 1 },
      new: { reviews: 4, withoutId: 0, repeated: 1 },
    });
  });

  it('does not take another spacing or spelling of the same letters for an edit', () => {
    const old = [...frame, { id: 'a', text: 'caf\u00e9  was\r\nnice ' }];
    const now = [...frame, { id: 'a', text: 'cafe\u0301 was nice' }];
    expect(match(old, now)).toMatchObject({ both: 3, edited: { count: 0 } });
  });

  it('finds that critical reviews vanish more often, or not', () => {
    const many = (name: string, n: number, stars: number) =>
      Array.from({ length: n }, (_, i) => ({ id: `${name}${i}`, stars }));
    const kept = [...frame, ...many('good', 90, 5), ...many('bad', 10, 1)];
    const more = match([...kept, ...many('gone', 8, 1)], kept).vanished.critical;
    expect(more).toMatchObject({ verdict: 'more-often', vanished: { value: 1, n: 8 }, stayed: { n: 102 } });
    expect(more.p).toBeLessThan(1e-6);
    expect(match([...kept, ...many('gone', 20, 5)], kept).vanished.critical.verdict).toBe('no-clear-difference');
    expect(match(kept, kept).vanished.critical).toMatchObject({ verdict: 'too-few', p: null });
  });

  it('agrees with two maps, whatever the order of rows', () => {
    const side = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
        text: fc.constantFrom('x', 'y'),
        stars: fc.integer({ min: 1, max: 5 }),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(side, side, (old, now) => {
        const found = match([...old, ...frame], [...frame, ...now]);
        const later = new Map(now.map((one) => [one.id, one]));
        const both = old.filter(({ id }) => later.has(id));
        const edited = both.filter(
          ({ id, text, stars }) => later.get(id)?.text !== text || later.get(id)?.stars !== stars,
        );
        expect(found).toMatchObject({
          both: both.length + 2,
          edited: { count: edited.length },
          vanished: { count: old.length - both.length },
          added: { count: now.length - both.length },
        });
        const turned = match([...frame, ...old.toReversed()], [...now.toReversed(), ...frame]);
        expect({ ...turned, wanted: 0 }).toMatchObject({
          both: found.both,
          outside: found.outside,
          added: found.added,
        });
      }),
    );
  });
});

describe('the index of traces', () => {
  it('finds each of many, and nothing else', () => {
    const index = createTraceIndex();
    const trace = (i: number) =>
      traceOf(record({ review: { id: `gp:${i}`, platform: i % 2 === 0 ? null : 'yelp' } }), i % 3 === 0);
    for (let i = 0; i < 20_000; i++) expect(addTrace(index, trace(i))).toBe(true);
    expect(addTrace(index, trace(7))).toBe(false);
    for (let i = 0; i < 20_000; i += 97) {
      const number = findTrace(index, trace(i).key);
      expect(number).toBe(i);
      expect(traceAt(index, number ?? -1)).toEqual(trace(i));
    }
    expect(findTrace(index, trace(20_000).key)).toBeNull();
    expect(index.rows.byteLength + index.slots.byteLength).toBeLessThan(20_000 * 150);
  });
});
