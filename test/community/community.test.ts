import { describe, expect, it } from 'vitest';
import { communityDepth, type CommunityState } from '../../src/analysis/metrics/community.ts';
import { spikeFacts } from '../../src/analysis/findings-rhythm.ts';
import type { Review, ReviewRecord } from '../../src/review.ts';
import { at, record, week } from '../helpers/records.ts';

function fold(records: readonly ReviewRecord[], asOf: number | null = null): CommunityState {
  const state = communityDepth.init();
  for (const one of records) communityDepth.add(state, one, { slaMs: week, asOf });
  return state;
}
const community = (records: readonly ReviewRecord[], asOf: number | null = null) =>
  communityDepth.result(fold(records, asOf), { asOf, slaMs: week });

let line = 1;
function on(day: string, changes: Partial<Review> = {}): ReviewRecord {
  line++;
  return record({
    review: {
      id: `r${line.toString()}`,
      at: { file: 'a.csv', line, record: line },
      createdAt: at(day.length === 10 ? `${day}T12:00:00Z` : day),
      text: null,
      ...changes,
    },
  });
}
const dayMs = 86_400_000;
/** `count` reviews in each week from Monday 2024-01-01 on. */
const weeks = (counts: readonly number[]): ReviewRecord[] =>
  counts.flatMap((count, i) =>
    Array.from({ length: count }, (_, n) =>
      on(new Date(Date.UTC(2024, 0, 1 + 7 * i + (n % 7))).toISOString().slice(0, 10)),
    ),
  );

describe('rhythm', () => {
  it('has only complete weeks, Monday to Sunday, in UTC', () => {
    const sunday = at('2024-01-14T23:59:59.999Z').ms;
    const { rhythm } = community(weeks([7, 7]), sunday);
    expect(rhythm).toMatchObject({ from: '2024-W01', to: '2024-W02', completeWeeks: 2, perWeek: { value: 7, n: 2 } });
    expect(community(weeks([7, 7]), sunday - 1).rhythm).toMatchObject({ to: '2024-W01', completeWeeks: 1 });
    expect(community(weeks([7, 7])).rhythm).toMatchObject({ to: '2024-W02' });
    expect(community(weeks([7, 6])).rhythm).toMatchObject({ to: '2024-W01' });
  });

  it('counts silent weeks, also those up to asOf', () => {
    const { rhythm } = community(weeks([5, 0, 0, 5, 0, 5]), at('2024-02-25T23:59:59.999Z').ms);
    expect(rhythm).toMatchObject({
      completeWeeks: 8,
      silentWeeks: 5,
      silentNow: 2,
      longestSilence: { weeks: 2, from: '2024-W02' },
    });
    expect(rhythm?.weeks.map(({ reviews }) => reviews)).toEqual([5, 0, 0, 5, 0, 5, 0, 0]);
  });

  it('leaves out the stragglers of years ago and says how many', () => {
    const { rhythm } = community([on('2015-06-01'), ...weeks([10, 10, 10])]);
    expect(rhythm).toMatchObject({ from: '2024-W01', older: 1, silentWeeks: 0 });
  });

  it('falls silent: the last four weeks against the twelve before', () => {
    const usual = Array.from({ length: 12 }, () => 5);
    const { rhythm } = community(weeks([...usual, 1, 0, 1, 0]), at('2024-04-21T23:59:59.999Z').ms);
    // poisson.test(c(2, 60), c(4, 12)) in R: ratio 0.1, conditional binomial test of 2 of 62 with share 1/4
    expect(rhythm?.fallingSilent).toMatchObject({ last: 2, before: 60, expected: 20 });
    expect(rhythm?.fallingSilent?.ratio).toBeCloseTo(0.1, 10);
    expect(rhythm?.fallingSilent?.p).toBeLessThan(0.001);
    expect(community(weeks([...usual, 5, 5, 5]), at('2024-04-14T23:59:59.999Z').ms).rhythm?.fallingSilent).toBeNull();
  });

  it('is unknown without dates', () => {
    expect(community([on('2024-01-01', { createdAt: null })]).rhythm).toBeNull();
  });
});

describe('spikes', () => {
  // two a day for fifteen weeks, with one strange day
  const calm = Array.from({ length: 105 }, (_, i) => {
    const day = new Date(Date.UTC(2024, 0, 1) + i * dayMs).toISOString().slice(0, 10);
    return [on(day), on(day)];
  }).flat();
  const one = { value: 1, scale: 5, stars: 1 };
  const raid = (copies: number, text: (i: number) => string) =>
    Array.from({ length: copies }, (_, i) =>
      on(new Date(Date.UTC(2024, 2, 6, 9) + i * 8 * 60_000).toISOString(), { text: text(i), rating: one }),
    );

  it('of texts that are alike may be a bombing, in so many hours', () => {
    const signs = ['', ' ever', ' today', ' friends'];
    const same = (i: number) => `do not buy from this shop they steal your money${signs[i % 4] ?? ''}`;
    const { spikes } = community([...calm, ...raid(41, same)]);
    expect(spikes).toEqual([
      {
        ...{ day: '2024-03-06', reviews: 43, expected: 2, critical: 41, by: 'both', possibleBombing: true },
        similar: { texts: 41, of: 41, hours: 6 },
      },
    ]);
    expect(spikeFacts(community([...calm, ...raid(41, same)]))).toMatchObject({ similar: 41, hours: 6 });
  });

  it('of many different texts are a busy day', () => {
    const own = (i: number) =>
      `${letters(i)} ${letters(i * 7)} the ${letters(i * 13)} was ${letters(i * 3)} ${letters(i + 9)}`;
    const [spike] = community([...calm, ...raid(41, own)]).spikes;
    expect(spike).toMatchObject({ reviews: 43, possibleBombing: false });
  });

  it('are not found in a steady flow, nor where the baseline is too short', () => {
    expect(community(calm).spikes).toEqual([]);
    expect(community([...calm.slice(84, 168), ...raid(41, () => 'x')]).spikes).toEqual([]);
  });

  it('are also days on which the usual number of reviews complains', () => {
    const busy = Array.from({ length: 105 }, (_, i) => {
      const day = new Date(Date.UTC(2024, 0, 1) + i * dayMs).toISOString().slice(0, 10);
      return Array.from({ length: 20 }, (_, n) =>
        on(day, { rating: i === 65 || n === 0 ? one : { value: 5, scale: 5, stars: 5 } }),
      );
    }).flat();
    expect(community(busy).spikes).toMatchObject([{ day: '2024-03-06', reviews: 20, critical: 20, by: 'critical' }]);
  });
});

describe('voices', () => {
  it('returning reviewers are authors with two reviews; those whom the platform names alike are nobody', () => {
    const named = (author: string | null) => on('2024-01-01', { author });
    const { returning } = community(['Ann', 'Ann', 'Ben', 'A Google user', 'A Google user', null].map(named));
    expect(returning).toMatchObject({ named: 3, authors: 2, returning: { value: 0.5, n: 2 }, sampled: false });
  });

  it('finds a file that was appended to itself; short texts repeat by nature', () => {
    const text = (i: number) => `the ${letters(i)} of our order number ${i.toString()} came ${letters(i * 5)}`;
    const file = Array.from({ length: 100 }, (_, i) => on('2024-01-01', { text: i < 60 ? text(i) : 'عالی' }));
    expect(community(file).repeatedTexts).toMatchObject({ texts: 60, repeated: { value: 0 }, times: null });
    const { repeatedTexts } = community([...file, ...file, ...file, ...file]);
    expect(repeatedTexts).toMatchObject({ texts: 240, different: 60, repeated: { value: 1, n: 240 }, times: 4 });
  });

  it('stays bounded and near the truth', () => {
    const many = Array.from({ length: 12_000 }, (_, i) =>
      on('2024-01-01', {
        author: `a${(i % 9000).toString()}`,
        text: `the ${letters(i % 9000)} came with ${letters(i)} on it`,
      }),
    );
    const { returning } = community(many);
    expect(returning.sampled).toBe(true);
    expect(returning.returning.low).toBeLessThan(1 / 3);
    expect(returning.returning.high).toBeGreaterThan(1 / 3);
    expect(JSON.stringify(fold(many)).length).toBeLessThan(400_000);
  });
});

function letters(n: number): string {
  return n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
}
