/** JSON that real programs write: keys that come late, elements that are no reviews, ids longer than numbers are exact. */
import { describe, expect, it } from 'vitest';
import { parseRecords, run } from '../helpers/run.ts';

const score = (input: string) => parseRecords(run(['score', '-', '--quiet'], { input }).stdout);
const account = (input: string) =>
  (JSON.parse(run(['inspect', '-', '--format', 'json'], { input }).stdout) as { files: { account: object }[] }).files[0]
    ?.account;

describe('JSON edges', () => {
  it('finds replies whose keys first appear after a thousand records', () => {
    const lines = Array.from({ length: 1500 }, (_, i) => {
      const review = { id: `r${i}`, text: `a fine kettle number ${i}`, rating: 5, date: '2024-05-01T10:00:00Z' };
      return JSON.stringify(i === 1200 ? { ...review, reply: 'Thank you', replyDate: '2024-05-02T10:00:00Z' } : review);
    });
    const responses = score(lines.join('\n')).map((record) => (record['response'] as { status: string }).status);
    expect(responses.filter((status) => status === 'answered').length).toBe(1);
    expect(responses.filter((status) => status === 'waiting').length).toBe(1499);
  });

  it('rejects elements that are no objects, with their lines, and keeps the lines of the others', () => {
    const input =
      '[\n{"id":"a","text":"good shop","rating":5},\nnull,\n{"id":"b","text":"bad shop","rating":1},\n7,\n{"id":"c","text":"fine","rating":4}\n]';
    expect(account(input)).toMatchObject({ rows: 5, reviews: 3, rejected: 2 });
    expect(score(input).map((record) => (record['at'] as { line: number }).line)).toEqual([2, 4, 6]);
  });

  it('keeps ids of twenty digits apart', () => {
    const input =
      '{"id":12345678901234567890,"text":"good shop","rating":5}\n{"id":12345678901234567891,"text":"bad shop","rating":1}\n';
    expect(score(input).map((record) => record['id'])).toEqual(['12345678901234567890', '12345678901234567891']);
  });

  it('is not led astray by a list inside a review', () => {
    const input = JSON.stringify([
      { id: 'a', text: 'good shop', rating: 5, results: [{ id: 9, text: 'q', rating: 3 }] },
      { id: 'b', text: 'bad shop', rating: 1 },
      { id: 'c', text: 'fine shop', rating: 4 },
    ]);
    expect(score(input).map((record) => record['id'])).toEqual(['a', 'b', 'c']);
  });

  it('reads NaN beside long strings full of quotes in linear steps', () => {
    const text = '\\"'.repeat(50_000);
    expect(score(`{"id":"a","text":"${text}","rating":NaN}\n{"id":"b","text":"x","rating":5}`).length).toBe(2);
  });

  it('reads its own records again', () => {
    const input =
      'id,text,rating,date\na,a fine kettle,8/10,2024-05-01\nb,"=not a formula, a bad kettle",3/10,2024-05-02\n';
    const first = parseRecords(run(['score', '-', '-q'], { input }).stdout);
    const csv = run(['score', '-', '-q'], { input: run(['score', '-', '-q', '--format', 'csv'], { input }).stdout });
    const plain = (records: Record<string, unknown>[]) =>
      records.map(({ id, rating, createdAt }) => ({ id, rating, createdAt }));
    expect(plain(parseRecords(csv.stdout))).toEqual(plain(first));
  });
});
