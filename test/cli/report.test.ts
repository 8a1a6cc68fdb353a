/** `report` as a user and a CI job run it: documents, periods, gates, the summary of a job. */
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run, temporaryFolder } from '../helpers/run.ts';

const folder = temporaryFolder();
const file = join(folder, 'reviews.csv');

/** Two months; in the second the business stops answering and the stars fall. */
function exportOf(): string {
  const lines = ['id,date,rating,text,reply,reply date'];
  for (let i = 0; i < 120; i++) {
    const second = i >= 60;
    const day = String(1 + (i % 28)).padStart(2, '0');
    const month = second ? '02' : '01';
    const reply = second ? ',' : `We have mended it.,2024-${month}-${day}T20:00:00Z`;
    const text = second ? 'It broke after a week. Call me on 0912 345 6789' : 'It works very well and I like it.';
    lines.push(`r${i},2024-${month}-${day}T10:00:00Z,${second ? 1 + (i % 2) : 4 + (i % 2)},${text},${reply}`);
  }
  return `${lines.join('\n')}\n`;
}

beforeAll(() => {
  writeFileSync(file, exportOf());
});

const report = (...args: readonly string[]) => run(['report', file, '--quiet', ...args], { cwd: folder });
const month = ['--period', 'month', '--as-of', '2024-03-31'];

describe('documents', () => {
  it('are written together from one reading, and differ in no byte from one to the next run', () => {
    const args = ['-o', 'a.html', '-o', 'a.md', '-o', 'a.json', '-o', 'a.csv', ...month];
    expect(report(...args)).toEqual({ status: 0, stdout: '', stderr: '' });
    const again = join(folder, 'again');
    mkdirSync(again);
    const other = run(['report', file, '--quiet', ...args.map((arg) => arg.replace('a.', 'again/b.'))], {
      cwd: folder,
      env: { TZ: 'Asia/Tehran', LANG: 'fa_IR.UTF-8' },
    });
    expect(other.status).toBe(0);
    for (const ending of ['html', 'md', 'json', 'csv'])
      expect(readFileSync(join(again, `b.${ending}`), 'utf8')).toBe(readFileSync(join(folder, `a.${ending}`), 'utf8'));
  });

  it('all appear, or none', () => {
    const out = join(folder, 'none');
    mkdirSync(out);
    const { status, stderr } = report('-o', 'none/a.md', '-o', 'missing/a.json');
    expect(status).toBe(2);
    expect(stderr).toContain('missing/a.json');
    expect(readdirSync(out)).toEqual([]);
  });

  it('go to standard output as Markdown when no file is named', () => {
    expect(report().stdout).toMatch(/^# Review report\n/);
    expect(report('--lang', 'fa').stdout).toMatch(/^<div dir="rtl">/);
  });

  it.each([
    ['-o', 'a.pdf', /\.html, \.htm, \.md, \.json, \.csv/],
    ['-o', 'reviews.csv', /one of the inputs/],
    ['--last', '3', /--period/],
    ['--last', '0', /1 to 1000/],
    ['--summary', '--quiet', /GITHUB_STEP_SUMMARY/],
    ['--fail-on', 'x', /--fail-on takes/],
  ])('%s %s is refused with what would be right', (one, other, words) => {
    const { status, stderr } = report(one, other);
    expect(status).toBe(2);
    expect(stderr).toMatch(words);
  });

  it('--bom begins csv with the mark that Excel needs', () => {
    expect(report('--format', 'csv', '--bom').stdout.startsWith('\ufeffsection,')).toBe(true);
    expect(report('--format', 'csv').stdout.startsWith('section,')).toBe(true);
  });

  it('--redact lets no phone number through, in no format', () => {
    for (const format of ['html', 'md', 'json', 'csv'])
      expect(report('--format', format, '--redact').stdout, format).not.toContain('345 6789');
    expect(run(['score', file, '--quiet', '--redact', '--format', 'ndjson']).stdout).not.toContain('345 6789');
  });
});

it('the JSON, all depths and periods in it, is what the schema says', () => {
  const schema = JSON.parse(run(['schema', 'report']).stdout) as object;
  const isReport = addFormats.default(new Ajv2020({ allErrors: true, allowUnionTypes: true })).compile(schema);
  for (const args of [
    month,
    ['--by', 'product'],
    ['--period', 'week', '--lang', 'ar', '--sla', '48h', '--sla', '7d'],
  ]) {
    isReport(JSON.parse(report('--format', 'json', ...args).stdout));
    expect(isReport.errors).toBeNull();
  }
});

describe('periods', () => {
  it('stand in the JSON with their sections, and the last complete one against the one before', () => {
    const json = JSON.parse(report('--format', 'json', ...month).stdout) as {
      periods: { from: string; to: string; complete: boolean; volume: { reviews: number } }[];
      change: { ratings: { mean: { value: number; significant: boolean } } };
    };
    expect(json.periods.map(({ from, to, complete, volume }) => [from, to, complete, volume.reviews])).toEqual([
      ['2024-01-01', '2024-01-31', true, 60],
      ['2024-02-01', '2024-02-29', true, 60],
    ]);
    expect(json.change.ratings.mean).toMatchObject({ value: -3, significant: true });
  });

  it('of --lang fa are months of the Jalali calendar', () => {
    const json = JSON.parse(report('--format', 'json', '--lang', 'fa', ...month).stdout) as {
      periods: { from: string }[];
    };
    expect(json.periods.map(({ from }) => from)).toEqual(['2023-12-22', '2024-01-21', '2024-02-20']);
  });
});

describe('gates', () => {
  it('look at the last complete period, fail with 1, and the documents are there all the same', () => {
    const { status, stderr } = report(
      ...['-o', 'gated.json', ...month],
      ...['--fail-on', 'response.within<0.8', '--fail-on', 'ratings.mean<1'],
    );
    expect(status).toBe(1);
    expect(stderr).toBe('reviewkit: gate failed: response.within is 0 [0, 0.06017], n 60; it fails when < 0.8\n');
    expect(readdirSync(folder)).toContain('gated.json');
  });

  it('look at everything without --period', () => {
    expect(report('--as-of', '2024-03-31', '--fail-on', 'response.within<0.5').status).toBe(0);
    expect(report('--as-of', '2024-03-31', '--fail-on', 'response.within<0.51').status).toBe(1);
  });

  it('of change need two periods', () => {
    expect(report(...month, '--fail-on', 'change.ratings.mean<-1', '--only-significant').status).toBe(1);
    expect(report(...month, '--fail-on', 'change.ratings.mean>1').status).toBe(0);
    expect(report('--fail-on', 'change.ratings.mean<-1').stderr).toContain('--period');
    const early = ['--period', 'month', '--as-of', '2024-02-10', '--fail-on', 'change.ratings.mean<-1'];
    const { status, stderr } = report(...early);
    expect(status).toBe(1);
    expect(stderr).toContain('too few to tell');
    expect(report(...early, '--allow-unknown').status).toBe(0);
  });

  it('on an unknown figure stop with 2 and name the nearest', () => {
    const { status, stderr } = report('-o', 'unknown.json', '--fail-on', 'response.critical.witin<0.8');
    expect(status).toBe(2);
    expect(stderr).toContain('response.critical.within');
    expect(readdirSync(folder)).not.toContain('unknown.json');
  });

  it('hold for the other reports too', () => {
    expect(run(['latency', file, '--quiet', '--fail-on', 'response.waiting>0']).status).toBe(1);
    expect(run(['analyze', file, '--quiet', '--fail-on', 'volume.reviews<1']).status).toBe(0);
  });
});

it('--summary appends Markdown to the summary of the job and annotates failed gates', () => {
  const summary = join(folder, 'summary.md');
  writeFileSync(summary, 'before\n');
  const { status, stderr } = run(
    ['report', file, '--quiet', '-o', 'again/s.json', '--summary', '--fail-on', 'volume.reviews>1'],
    { cwd: folder, env: { GITHUB_STEP_SUMMARY: summary, GITHUB_ACTIONS: 'true' } },
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/^::error title=reviewkit gate failed::volume\.reviews is 120; it fails when > 1$/m);
  expect(readFileSync(summary, 'utf8')).toMatch(/^before\n# Review report/);
});
