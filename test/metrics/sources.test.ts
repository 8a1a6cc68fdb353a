import { describe, expect, it } from 'vitest';
import { findings } from '../../src/analysis/findings.ts';
import { addRecord, createTotals, newestOf, resultOf } from '../../src/analysis/totals.ts';
import { inWords } from '../../src/io/write/words/findings.ts';
import type { ReviewRecord, SentimentLabel, SourceClass } from '../../src/review.ts';
import { at, record, reply, week } from '../helpers/records.ts';

function sectionsOf(records: readonly ReviewRecord[]) {
  const totals = createTotals();
  for (const one of records) addRecord(totals, one, { slaMs: week, asOf: null });
  return resultOf(totals, { asOf: newestOf(totals), slaMs: week });
}

function rated(
  source: SourceClass,
  stars: readonly (number | null)[],
  label: SentimentLabel = 'neutral',
): ReviewRecord[] {
  return stars.map((value) =>
    record({
      sentiment: { label, score: 0, confidence: 0.5 },
      review: {
        source,
        rating: value === null ? null : { value, scale: 5, stars: value },
        createdAt: at('2024-03-01T00:00:00Z'),
        reply: reply('2024-03-02T00:00:00Z'),
      },
    }),
  );
}
const times = (n: number, value: number | null) => Array.from({ length: n }, () => value);

describe('sources', () => {
  it('say how many give 1★ and 5★', () => {
    const { sources } = sectionsOf(rated('independent', [1, 1, 5, 3, null, 4]));
    const [row] = sources;
    expect(row).toMatchObject({
      reviews: 6,
      oneStar: { value: 0.4, n: 5 },
      fiveStar: { value: 0.2 },
      extreme: { n: 5 },
    });
    expect(row?.extreme.value).toBeCloseTo(0.6, 12);
    expect(row?.against).toEqual([]);
  });

  it('are tested against each other, in both directions, from twenty reviews on', () => {
    const own = rated('own', [...times(15, 5), ...times(10, 4)], 'positive');
    const other = rated('independent', [...times(10, 5), ...times(10, 3), ...times(5, 1)]);
    const [independent, mine] = sectionsOf([...own, ...other, ...rated('social', times(19, 5))]).sources.filter(
      ({ source }) => source !== 'social',
    );
    const stars = mine?.against.find(({ source }) => source === 'independent')?.stars;
    expect(stars?.difference.value).toBeCloseTo(4.6 - 3.4, 12);
    expect(stars?.p).toBeLessThan(0.05);
    expect(independent?.against.find(({ source }) => source === 'own')?.stars?.difference.value).toBeCloseTo(-1.2, 12);
    expect(mine?.against.find(({ source }) => source === 'social')).toEqual({
      source: 'social',
      stars: null,
      positive: null,
    });
    expect(mine?.against[0]?.positive?.difference.value).toBe(1);
  });
});

describe('the own site', () => {
  const codes = (records: readonly ReviewRecord[]) => findings(sectionsOf(records), []).map(({ code }) => code);
  const rosy = rated('own', [...times(28, 5), ...times(2, 4)]);
  const sober = rated('independent', [...times(10, 5), ...times(10, 4), ...times(15, 2)]);

  it('is flagged where it is much rosier than independent places, and in words', () => {
    const [first] = findings(sectionsOf([...rosy, ...sober]), []);
    expect(first?.code).toBe('own-site-rosier');
    expect(first === undefined ? '' : inWords(first)).toBe(
      'The own site is rosier than independent places: 4.9★ against 3.4★, n = 65, p < 0.001',
    );
  });

  it('is not where the difference is small, unsure or the other way round', () => {
    expect(
      codes([
        ...rated('own', [...times(505, 5), ...times(495, 4)]),
        ...rated('independent', [...times(450, 5), ...times(550, 4)]),
      ]),
    ).toEqual([]);
    expect(codes([...rosy.slice(0, 15), ...sober])).toEqual([]);
    expect(codes([...rated('own', times(30, 2)), ...rated('independent', times(30, 5))])).toEqual([]);
  });

  it('is held against a marketplace where there is no independent place, and by its words where there are no stars', () => {
    const shop = rated('marketplace', [...times(10, 5), ...times(20, 2)]);
    expect(findings(sectionsOf([...rosy, ...shop]), [])[0]?.facts).toMatchObject({
      source: 'marketplace',
      of: 'stars',
    });
    const words = [...rated('own', times(30, null), 'positive'), ...rated('independent', times(30, null), 'negative')];
    expect(findings(sectionsOf(words), [])[0]).toMatchObject({
      code: 'own-site-rosier',
      facts: { of: 'positive', own: 1 },
    });
  });
});
