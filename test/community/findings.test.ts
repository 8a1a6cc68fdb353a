import { describe, expect, it } from 'vitest';
import { findings } from '../../src/analysis/findings.ts';
import { addRecord, createTotals, newestOf, resultOf } from '../../src/analysis/totals.ts';
import { inWords } from '../../src/io/write/words/findings.ts';
import type { Review, ReviewRecord } from '../../src/review.ts';
import { at, record, reply, week } from '../helpers/records.ts';

const dayMs = 86_400_000;
let line = 1;
function on(day: number, changes: Partial<Review> = {}, hours = 12): ReviewRecord {
  line++;
  const created = Date.UTC(2024, 0, 1) + day * dayMs + hours * 3_600_000;
  return record({
    review: {
      ...{ id: `r${line.toString()}`, at: { file: 'a.csv', line, record: line }, text: null },
      createdAt: at(new Date(created).toISOString()),
      reply: reply(new Date(created + dayMs).toISOString(), null),
      ...changes,
    },
  });
}

function found(records: readonly ReviewRecord[]) {
  const totals = createTotals(['response', 'community']);
  for (const one of records) addRecord(totals, one, { slaMs: week, asOf: null });
  return findings(resultOf(totals, { asOf: newestOf(totals), slaMs: week }), []);
}

const daily = (days: number, count = 2): ReviewRecord[] =>
  Array.from({ length: days * count }, (_, i) => on(Math.floor(i / count)));
const said = (records: readonly ReviewRecord[]): string[] => found(records).map(inWords);

describe('findings of rhythm and answers', () => {
  it('are none in a steady flow of answered reviews', () => {
    expect(found(daily(140))).toEqual([]);
  });

  it('falling silent: two a day, then two a week', () => {
    const quiet = Array.from({ length: 8 }, (_, i) => on(84 + Math.floor(i / 2) * 7 + 6 * (i % 2)));
    expect(said([...daily(84), ...quiet])).toEqual([
      'Customers may be falling silent: 8 reviews in the last 4 weeks, where the 12 weeks before let expect 56',
    ]);
  });

  it('a day of like texts, with care: it may be a bombing', () => {
    const raid = Array.from({ length: 41 }, (_, i) =>
      on(65, { text: 'do not buy from this shop they steal your money' }, 9 + i * 0.14),
    );
    expect(said([...daily(140), ...raid])).toEqual([
      'Possible review bombing on 6 Mar 2024: 41 similar texts in 6 hours, 43 reviews where 2 are usual: read them',
    ]);
    expect(said([...daily(140), ...raid.map((one) => ({ ...one, review: { ...one.review, text: null } }))])).toEqual([
      'An unusual day, 6 Mar 2024: 43 reviews, 0 of them critical, where 2 are usual',
    ]);
  });

  it('an export that was appended to itself', () => {
    const text = (i: number) => `the ${letters(i)} of our order came ${letters(i * 5)} and ${letters(i * 11)}`;
    const file = Array.from({ length: 140 }, (_, i) => on(i, { text: text(i) }));
    expect(found(file)).toEqual([]);
    expect(said([...file, ...file, ...file])).toEqual([
      '100% of 420 longer texts stand in the input more than once, nearly all of them at least 3 times: it may have been appended to itself',
    ]);
  });

  it('answers that are copies', () => {
    const copies = Array.from({ length: 70 }, (_, i) =>
      on(i, { reply: reply(new Date(Date.UTC(2024, 0, 2 + i)).toISOString(), 'We are so sorry to hear that.') }),
    );
    expect(said(copies)).toEqual(['100% (95–100) of 70 answers are copies, one of them sent 70 times']);
    expect(found(copies.slice(0, 9))).toEqual([]);
  });
});

function letters(n: number): string {
  return n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
}
