import { describe, expect, it } from 'vitest';
import { findingCodes, findings } from '../../src/analysis/findings.ts';
import type { ProblemCount, Sections } from '../../src/analysis/report.ts';
import { addRecord, createTotals, newestOf, resultOf } from '../../src/analysis/totals.ts';
import type { Polarity, ReviewRecord, TouchpointId } from '../../src/review.ts';
import { at, record, reply, week } from '../helpers/records.ts';

function sections(records: readonly ReviewRecord[]): Sections {
  const totals = createTotals();
  for (const one of records) addRecord(totals, one, { slaMs: week, asOf: null });
  return resultOf(totals, { asOf: newestOf(totals), slaMs: week });
}

function times(n: number, changes: Parameters<typeof record>[0]): ReviewRecord[] {
  return Array.from({ length: n }, () => record(changes));
}

const problem = (code: string, count: number): ProblemCount => ({
  code,
  count,
  first: { file: 'a.csv', line: 2, column: null, found: null },
});
const mention = (id: TouchpointId, polarity: Polarity) => ({
  touchpoints: [{ id, polarity, quote: '' }],
  review: answered,
});
const answered = { createdAt: at('2024-03-01T00:00:00Z'), reply: reply('2024-03-02T00:00:00Z') };
const one = { value: 1, scale: 5, stars: 1 };

describe('findings', () => {
  it('are none where all is well, or nothing is there', () => {
    expect(findings(sections(times(30, { review: answered })), [])).toEqual([]);
    expect(findings(sections([]), [])).toEqual([]);
    expect(findings({}, [problem('no-such-code', 9)])).toEqual([]);
  });

  it('put critical reviews beyond the promise before slow answers', () => {
    const found = findings(
      sections([
        ...times(3, { review: { createdAt: at('2024-03-01T00:00:00Z'), rating: one } }),
        ...times(20, { review: { createdAt: at('2024-03-01T00:00:00Z'), reply: reply('2024-03-31T00:00:00Z') } }),
      ]),
      [],
    );
    expect(found.map(({ code }) => code)).toEqual(['critical-waiting', 'answers-late']);
    expect(found[0]?.facts).toEqual({ count: 3, share: 1, critical: 3, days: 30, slaDays: 7 });
    expect(found[1]?.facts).toMatchObject({ share: 0, n: 23, slaDays: 7 });
  });

  it('do not judge answers by a handful of reviews', () => {
    const late = { createdAt: at('2024-03-01T00:00:00Z'), reply: reply('2024-03-31T00:00:00Z') };
    expect(findings(sections(times(9, { review: late })), [])).toEqual([]);
    expect(findings(sections(times(10, { review: late })), []).map(({ code }) => code)).toEqual(['answers-late']);
  });

  it('name the touchpoint that hurts most and the one that helps most, if enough reviews mention them', () => {
    const found = findings(
      sections([
        ...times(9, mention('returns', 'negative')),
        ...times(10, mention('price', 'negative')),
        ...times(14, mention('delivery', 'negative')),
        ...times(2, mention('delivery', 'positive')),
        ...times(11, mention('staff', 'positive')),
      ]),
      [],
    );
    expect(found.map(({ code, facts }) => [code, facts['touchpoint'], facts['reviews']])).toEqual([
      ['touchpoint-hurts', 'delivery', 16],
      ['touchpoint-helps', 'staff', 11],
    ]);
  });

  it('say where stars and texts contradict each other', () => {
    const praise = { label: 'positive', score: 0.9, confidence: 0.95 } as const;
    const whole = sections([
      ...times(10, { sentiment: praise, review: { ...answered, rating: one } }),
      ...times(10, { review: answered }),
    ]);
    expect(findings(whole, [])[0]).toMatchObject({ code: 'stars-contradict', facts: { share: 0.5, n: 20 } });
  });

  it('begin with the input where it casts doubt on the rest', () => {
    const whole = sections(times(90, { review: answered }));
    expect(findings(whole, [problem('unclosed-quote', 4), problem('bad-json-line', 6)])).toEqual([
      { code: 'rows-rejected', facts: { count: 10, share: 0.1 } },
    ]);
    expect(findings(whole, [problem('unclosed-quote', 4), problem('ambiguous-date-order', 4)])).toEqual([]);
    const doubts = [
      problem('ambiguous-date-order', 9),
      problem('relative-date', 9),
      problem('replies-among-reviews', 1),
    ];
    expect(findings(whole, doubts).map(({ code }) => code)).toEqual([
      'replies-among-reviews',
      'dates-ambiguous',
      'dates-relative',
    ]);
  });

  it('say what cannot be known', () => {
    const unscored = { label: 'unscored', score: null, confidence: null } as const;
    const found = findings(sections(times(4, { sentiment: unscored, review: { responseKnown: false } })), []);
    expect(found).toEqual([
      { code: 'low-coverage', facts: { share: 0, scored: 0, reviews: 4 } },
      { code: 'response-unknown', facts: { reviews: 4 } },
    ]);
  });

  it('are at most five, each with the facts its code promises, in the order of the table', () => {
    const unscored = { label: 'unscored', score: null, confidence: null } as const;
    const whole = sections([
      ...times(20, { review: { createdAt: at('2024-03-01T00:00:00Z'), rating: one }, sentiment: unscored }),
      ...times(10, { ...mention('price', 'negative'), review: { createdAt: at('2024-05-01T00:00:00Z') } }),
    ]);
    const found = findings(whole, [problem('unclosed-quote', 90), problem('relative-date', 9)]);
    const order = Object.keys(findingCodes);
    expect(found.map(({ code }) => code)).toEqual(
      ['rows-rejected', 'dates-relative', 'low-coverage', 'critical-waiting', 'answers-late'].sort(
        (a, b) => order.indexOf(a) - order.indexOf(b),
      ),
    );
    for (const { code, facts } of found) {
      const promised = Object.entries(findingCodes).find(([name]) => name === code)?.[1];
      expect(Object.keys(facts).sort()).toEqual([...(promised ?? [])].sort());
    }
  });
});
