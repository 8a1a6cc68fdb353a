/** `--source` for all files and for one, and `--top`, through the built program. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settle } from '../../src/commands/settings.ts';
import { run, temporaryFolder } from '../helpers/run.ts';

const folder = temporaryFolder();
const table = (stars: readonly number[]): string =>
  [
    'id,text,rating',
    ...stars.map((value, i) => `r${i.toString()}${value.toString()},text number ${i.toString()},${value.toString()}`),
  ].join('\n');
writeFileSync(join(folder, 'site.csv'), table(Array.from({ length: 30 }, (_, i) => (i % 10 === 0 ? 4 : 5))));
writeFileSync(join(folder, 'elsewhere.csv'), table(Array.from({ length: 30 }, (_, i) => (i % 2 === 0 ? 2 : 4))));

describe('--source', () => {
  it('says it of all files, or of one', () => {
    const args = ['funnel', 'site.csv', 'elsewhere.csv', '--source', 'independent', '--source', 'own=site.csv'];
    const { status, stdout } = run([...args, '--format', 'json'], { cwd: folder });
    expect(status).toBe(0);
    const report = JSON.parse(stdout) as {
      inputs: { file: string; source: string }[];
      findings: { code: string }[];
    };
    expect(report.inputs.map(({ file, source }) => [file, source])).toEqual([
      ['site.csv', 'own'],
      ['elsewhere.csv', 'independent'],
    ]);
    expect(report.findings.map(({ code }) => code)).toContain('own-site-rosier');
  });

  it.each([
    [['onw'], /no class "onw".*Did you mean own\?/],
    [['own=other.csv'], /other\.csv is none of the inputs/],
    [['own', 'social'], /both own and social/],
  ])('%j is refused in words', (source, message) => {
    expect(() => settle({ source }, ['site.csv'], folder)).toThrow(message);
  });

  it.each(['0', '-1', '1.5', 'many'])('--top %s is refused in words', (top) => {
    expect(() => settle({ top }, [], folder)).toThrow(/--top takes a number from 1 to 1000/);
  });
});
