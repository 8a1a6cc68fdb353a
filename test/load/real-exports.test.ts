/** The four Kiwix months against an independent count: another CSV reader, another way to find ids, plain arithmetic. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { root, run } from '../helpers/run.ts';

const folder = join(root, '../shared/data/exports');
const here = existsSync(folder);
if (!here) process.emitWarning('test/load/real-exports: ../shared/data is absent, skipped');

describe.runIf(here)('real exports', () => {
  const files = here ? readdirSync(folder).sort() : [];

  it('four months of one app, merged by review id, agree with a count by hand', () => {
    const months = files.filter((name) => name.includes('kiwix'));
    const week = 7 * 24 * 3_600_000;
    const seen = new Map<string, { submitted: number; replied: number | null; updated: number; stars: number }>();
    let rows = 0;
    for (const name of months) {
      const text = new TextDecoder('utf-16le').decode(readFileSync(join(folder, name)));
      for (const row of parse(text, { columns: true }) as unknown as Record<string, string>[]) {
        rows++;
        const link = row['Review Link'] ?? '';
        const at = link.toLowerCase().indexOf('reviewid=');
        const id = at === -1 ? `row ${rows}` : (link.slice(at + 9).split('&')[0] ?? '');
        const submitted = Number(row['Review Submit Millis Since Epoch']);
        const reply = row['Developer Reply Millis Since Epoch'] ?? '';
        const updated = Number(row['Review Last Update Millis Since Epoch']);
        const before = seen.get(id);
        const replied = [before?.replied ?? null, reply === '' ? null : Number(reply)].filter((ms) => ms !== null);
        seen.set(id, {
          submitted: Math.min(submitted, before?.submitted ?? Infinity),
          replied: replied.length === 0 ? null : Math.min(...replied),
          updated: Math.max(updated, before?.updated ?? 0),
          stars: before !== undefined && before.updated > updated ? before.stars : Number(row['Star Rating']),
        });
      }
    }
    const reviews = [...seen.values()];
    const asOf = Math.max(...reviews.flatMap((r) => [r.submitted, r.updated, r.replied ?? 0]));
    const closed = reviews.filter((r) => r.submitted <= asOf - week);
    const within = closed.filter((r) => r.replied !== null && r.replied - r.submitted <= week);

    const result = run(['analyze', ...months.map((name) => join(folder, name)), '--format', 'json', '--quiet']);
    const report = JSON.parse(result.stdout) as {
      asOf: string;
      inputs: { rows: number; reviews: number; duplicates: number }[];
      ratings: { mean: { value: number } };
      response: { answered: number; waiting: number; within: { value: number; n: number; open: number } };
    };
    const sum = (key: 'rows' | 'reviews' | 'duplicates') =>
      report.inputs.reduce((total, input) => total + input[key], 0);
    expect({
      asOf: report.asOf,
      rows: sum('rows'),
      reviews: sum('reviews'),
      duplicates: sum('duplicates'),
      answered: report.response.answered,
      waiting: report.response.waiting,
      within: report.response.within.value,
      closed: report.response.within.n,
      open: report.response.within.open,
      stars: report.ratings.mean.value.toFixed(6),
    }).toEqual({
      asOf: new Date(asOf).toISOString(),
      rows,
      reviews: reviews.length,
      duplicates: rows - reviews.length,
      answered: reviews.filter((r) => r.replied !== null).length,
      waiting: reviews.filter((r) => r.replied === null).length,
      within: within.length / closed.length,
      closed: closed.length,
      open: reviews.length - closed.length,
      stars: (reviews.reduce((total, r) => total + r.stars, 0) / reviews.length).toFixed(6),
    });
  });

  it.each(files)('%s needs no option, and its rows add up', (name) => {
    const result = run(['analyze', join(folder, name), '--format', 'json', '--quiet']);
    expect([result.status, result.stderr]).toEqual([0, '']);
    const { inputs } = JSON.parse(result.stdout) as { inputs: Record<string, number>[] };
    const file = inputs[0] ?? {};
    const parts = ['reviews', 'replies', 'duplicates', 'setAside', 'rejected'].map((key) => file[key] ?? NaN);
    expect(parts.reduce((a, b) => a + b, 0)).toBe(file['rows']);
    expect(file['rejected']).toBe(0);
  });
});
