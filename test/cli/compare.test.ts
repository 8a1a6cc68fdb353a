/** compare as a user runs it: two exports, and the edges where they do not fit together. */
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../src/analysis/change/change.ts';
import { displayWidth } from '../../src/io/terminal/width.ts';
import { showComparison } from '../../src/io/write/screen/comparison.ts';
import type { Comparison } from '../../src/pipeline/compare.ts';
import { root, run, temporaryFolder } from '../helpers/run.ts';

const validate = addFormats
  .default(new Ajv2020({ allErrors: true, allowUnionTypes: true }))
  .compile(JSON.parse(readFileSync(join(root, 'schema/comparison.schema.json'), 'utf8')) as object);

const demo = join(root, 'fixtures/demo.csv');
const later = join(root, 'fixtures/demo-later.csv');
const folder = temporaryFolder();

const known = new Map<string, Comparison>();

/** A comparison that was asked for before is not made again. */
function compare(args: readonly string[], input?: string): Comparison {
  const key = [...args, input].join('\n');
  const comparison = known.get(key) ?? compareAnew(args, input);
  known.set(key, comparison);
  return comparison;
}

function compareAnew(args: readonly string[], input?: string): Comparison {
  const { status, stdout, stderr } = run(['compare', ...args, '--format', 'json', '-q'], {
    cwd: folder,
    ...(input !== undefined && { input }),
  });
  expect([status, stderr]).toEqual([0, '']);
  const comparison = JSON.parse(stdout) as Comparison;
  validate(comparison);
  expect(validate.errors ?? []).toEqual([]);
  return comparison;
}

/** Writes an export of the demo's form. */
function write(name: string, rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const head = ['Review ID', 'Date', 'Rating', 'Review', 'Reply', 'Reply Date'];
  writeFileSync(join(folder, name), [head, ...rows].map((row) => row.map(cell).join(',')).join('\n'));
  return name;
}

const day = (n: number): string => `2026-03-${String(n).padStart(2, '0')} 10:00`;
const verdicts = ({ change }: Comparison) => new Set(figuresIn(change).map(({ verdict }) => verdict));

/** What a terminal would show. */
const screen = (comparison: Comparison, width = 80): Promise<string> =>
  showComparison(comparison, {
    terminal: { isTTY: true, width, color: false },
    bidi: 'isolate',
    problems: [],
  });

describe('two exports of one shop', () => {
  it('what vanished, what was edited, what is new', () => {
    const { reviews, old, new: now } = compare([demo, later]);
    expect([old.chosen, now.chosen]).toEqual([42, 47]);
    expect([old.asOf, now.asOf]).toEqual(['2026-09-21T16:20:00.000Z', '2026-09-30T11:20:00.000Z']);
    expect(reviews).toMatchObject({ both: 38, added: { count: 9, inside: 0 }, outside: { count: 0 } });
    expect(reviews?.edited).toMatchObject({ count: 4, text: 4, stars: { changed: 2, up: 1, down: 1 } });
    expect(reviews?.edited.reviews[0]).toMatchObject({ id: 'D-1004', oldStars: 2, newStars: 4 });
    expect(reviews?.vanished).toMatchObject({ count: 4, of: 42, critical: { verdict: 'too-few' } });
    expect(reviews?.vanished.reviews.map(({ id }) => id)).toEqual(['D-1037', 'D-1025', 'D-1013', 'D-1027']);
  });

  it('turned round, the later reviews are outside of what the earlier export covers', () => {
    const { reviews } = compare([later, demo]);
    expect(reviews).toMatchObject({ vanished: { count: 0 }, outside: { count: 9, time: 9 }, added: { inside: 4 } });
  });

  it('one file twice: nothing changed, and it says so', async () => {
    const comparison = compare([demo, demo]);
    expect(comparison.reviews).toMatchObject({ both: 42, edited: { count: 0 }, vanished: { count: 0, of: 42 } });
    expect(verdicts(comparison)).toEqual(new Set(['no-clear-change', 'too-few']));
    const shown = await screen(comparison);
    expect(shown).toContain('Nothing changed');
    expect(shown).not.toContain('Figures');
  });

  it('no clear change is an answer', async () => {
    const shown = await screen(compare([demo, later]));
    expect(shown).toMatch(/No clear change in any of \d+ figures/);
    expect(shown).toContain('A vanished review proves nothing');
    expect(shown).toContain('[-قصير.-] {+قصير جداً.+}');
  });

  it.each([60, 76, 80, 102, 114, 120])('fits %i columns', async (width) => {
    const shown = await screen(compare([demo, later, '--by', 'language']), width);
    for (const line of shown.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    expect(shown).toContain('clear change?');
  });

  it('takes one side from standard input', () => {
    const bytes = readFileSync(demo, 'utf8');
    const named = compare([demo, later]);
    const piped = compare(['-', later], bytes);
    expect(piped.reviews?.vanished.reviews.map(({ text }) => text)).toEqual(named.reviews?.vanished.reviews.map(({ text }) => text)); // prettier-ignore
    expect(piped.change).toEqual(named.change);
    expect(compare([later, '-'], bytes).change).toEqual(compare([later, demo]).change);
  });

  it('measures each side at its own newest date, or both at --as-of', () => {
    const { old, new: now } = compare([demo, later, '--as-of', '2026-10-31']);
    expect([old.asOf, now.asOf]).toEqual(['2026-10-31T23:59:59.999Z', '2026-10-31T23:59:59.999Z']);
  });

  it('a choice holds for the figures and what it is about, and makes nothing vanish', () => {
    const { old, reviews } = compare([demo, later, '--stars', '1-2']);
    expect(old.chosen).toBe(15);
    expect(reviews).toMatchObject({ edited: { count: 3 }, vanished: { count: 3, of: 15 } });
  });

  it('goes through every group of --by, adjusted together', () => {
    const { groups } = compare([demo, later, '--by', 'product']);
    expect(groups.map(({ by, key }) => [by, key])).toEqual([
      ['product', 'Kettle One'],
      ['product', 'غلاية ندى'],
      ['product', 'چای‌ساز نوید'],
    ]);
  });
});

describe('sides that do not fit together', () => {
  it('without ids only figures are compared', async () => {
    const bare = (name: string, stars: string) => {
      const rows = Array.from({ length: 30 }, (_, i) => `${day((i % 28) + 1)},${stars},fine`);
      writeFileSync(join(folder, name), ['Date,Rating,Review', ...rows].join('\n'));
      return name;
    };
    const comparison = compare([bare('bare-1.csv', '5'), bare('bare-2.csv', '1')]);
    expect(comparison).toMatchObject({ reviews: null, unmatched: 'no-ids' });
    expect(comparison.change.ratings.csat).toMatchObject({ verdict: 'down', news: 'worse', value: -1 });
    const shown = await screen(comparison);
    expect(shown).toContain('no review ids');
    expect(shown).toContain('Worse: mean ★ ↓, 4–5★ ↓.');
  });

  it('of another platform, only figures are compared', () => {
    const other = readFileSync(join(root, 'fixtures/presets/trustpilot-csv.csv'), 'utf8');
    expect(compare([demo, '-'], other)).toMatchObject({ reviews: null, unmatched: 'other-platform' });
  });

  it('ids that only count the rows match nothing', () => {
    const rows = (text: string, from: number) =>
      Array.from({ length: 12 }, (_, i) => [String(i), day(from + i), '4', `${text} ${i}`, '', '']);
    const args = [write('count-1.csv', rows('one', 1)), write('count-2.csv', rows('another', 15))];
    expect(compare(args)).toMatchObject({ reviews: null, unmatched: 'other-ids' });
  });

  it('an export without reviews compares to nothing', async () => {
    const comparison = compare([demo, demo, '--since', '2030-01-01']);
    expect(comparison).toMatchObject({ old: { chosen: 0 }, unmatched: null });
    expect(verdicts(comparison)).toEqual(new Set(['too-few']));
    expect(await screen(comparison)).toContain('Nothing to compare');
    const empty = write('empty.csv', []);
    const result = run(['compare', demo, empty, '--format', 'json'], { cwd: folder });
    expect([0, 2]).toContain(result.status);
  });

  it('ids that repeat within a side are one review', () => {
    const rows = Array.from({ length: 12 }, (_, i) => [`id-${i}`, day(i + 1), '4', `about ${i}`, '', '']);
    const twice = write('twice.csv', [...rows, ...rows.slice(0, 2)]);
    const { old, reviews } = compare([twice, write('once.csv', rows)]);
    expect(old.inputs[0]).toMatchObject({ reviews: 12, duplicates: 2 });
    expect(reviews).toMatchObject({ both: 12, edited: { count: 0 }, vanished: { count: 0 } });
  });

  it('folders of overlapping months: only what the second covers can vanish', () => {
    for (const name of ['first', 'second']) mkdirSync(join(folder, name), { recursive: true });
    const month = (n: number, ids: readonly string[]) =>
      ids.map((id, i) => [id, `2026-0${n}-${String(i * 9 + 1).padStart(2, '0')} 10:00`, '3', `about ${id}`, '', '']);
    write('first/1.csv', month(1, ['a', 'b', 'c']));
    write('first/2.csv', month(2, ['d', 'e', 'f']));
    write('second/2.csv', month(2, ['d', 'x', 'f']));
    write('second/3.csv', month(3, ['g', 'h']));
    const { reviews } = compare(['first', 'second']);
    expect(reviews).toMatchObject({ both: 2, outside: { count: 3, time: 3 }, added: { count: 3, inside: 1 } });
    expect(reviews?.vanished.reviews.map(({ id }) => id)).toEqual(['e']);
  });
});

describe('usage', () => {
  it.each([
    [['compare', demo], "missing required argument 'new'"],
    [['compare', demo, later, demo], 'too many arguments'],
    [['compare', '-', '-'], 'only one side can be standard input'],
    [['compare', demo, 'nowhere.csv'], 'nowhere.csv'],
    [['compare', demo, later, '-o', later], 'is one of the inputs'],
  ])('%j', (args, words) => {
    const { status, stdout, stderr } = run(args, { cwd: folder });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  it('writes the same bytes wherever it runs', () => {
    const [one, other] = ['UTC', 'Asia/Tehran'].map((TZ) =>
      run(['compare', demo, later, '--format', 'json'], { env: { TZ, LANG: TZ === 'UTC' ? 'C' : 'fa_IR.UTF-8' } }),
    );
    expect(one?.stdout).toBe(other?.stdout);
    expect(one?.stdout).not.toContain(root);
  });

  it('is one tidy table in a pipe and in CSV', () => {
    const tsv = run(['compare', demo, later]).stdout.slice(0, -1).split('\n');
    const csv = run(['compare', demo, later, '--format', 'csv']).stdout.slice(0, -2).split('\r\n');
    expect(csv).toHaveLength(tsv.length);
    expect(new Set(tsv.map((line) => line.split('\t').length))).toEqual(new Set([19]));
    expect(tsv.some((line) => line.includes('reviews.vanished\t42\t\t\t\t4'))).toBe(true);
    expect(tsv.some((line) => line.includes('\tsentiment.net\t'))).toBe(true);
  });
});

describe('texts from strangers', () => {
  it('do nothing to a terminal', async () => {
    const hostile = '\u001b]0;owned\u0007\u001b[31mred \u202egnirts <script> =1+1 \u0000';
    const frame = [['first', day(1), '5', 'nice', '', ''], ['last', day(28), '5', 'nice', '', '']]; // prettier-ignore
    const old = write('hostile-1.csv', [...frame, ['edited', day(3), '5', `good ${hostile}`, '', ''], ['\u001b[2Jgone', day(4), '1', hostile, '', '']]); // prettier-ignore
    const now = write('hostile-2.csv', [...frame, ['edited', day(3), '1', `bad ${hostile} ${'x'.repeat(3000)}`, '', '']]); // prettier-ignore
    const comparison = compare([old, now]);
    expect(comparison.reviews).toMatchObject({ edited: { count: 1 }, vanished: { count: 1 } });
    const shown = await screen(comparison);
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(shown).toContain(String.raw`\x1b`);
    for (const format of ['json', 'csv', 'table']) {
      const { stdout } = run(['compare', old, now, '--format', format], { cwd: folder });
      expect(stdout).not.toMatch(/[\u001b\u0000\u202e]/);
    }
  });
});
