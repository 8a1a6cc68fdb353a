/** The documents cannot drift: generated pages equal the tables, and every command in them runs. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../scripts/docs-pages.ts';
import { readmeWithSession } from '../scripts/docs-session.ts';
import { commands } from '../src/commands/index.ts';
import { options } from '../src/commands/options.ts';
import { presets } from '../src/io/presets/index.ts';
import { formats } from '../src/io/write/index.ts';
import { problemCodes } from '../src/problems.ts';
import { bin, root, run, temporaryFolder } from './helpers/run.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('generated pages', () => {
  it.each(Object.entries(pages()))('%s is what npm run docs writes', (path, text) => {
    expect(read(path)).toBe(text);
  });

  it('the session in the README is what the program prints', async () => {
    expect(read('README.md')).toBe(await readmeWithSession());
  });

  it('name every command, option, format, platform and problem', () => {
    const text = `${read('docs/reference.md')}${read('docs/problems.md')}`;
    const names = [
      ...Object.keys(commands).map((name) => `### ${name}\n`),
      ...Object.values(options).map(({ flags }) => `\`${flags}\``),
      ...Object.keys(formats).map((name) => `| ${name} |`),
      ...presets.map(({ name }) => `| ${name} |`),
      ...problemCodes.map((code) => `\`${code}\``),
    ];
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });

  it('the README names every command and format', () => {
    const text = read('README.md');
    expect([...Object.keys(commands), ...Object.keys(formats)].filter((name) => !text.includes(`\`${name}`))).toEqual(
      [],
    );
  });
});

describe('the tables', () => {
  it('options have one long flag each, a group, and choices only where they take a value', () => {
    const longs = Object.values(options).map(({ flags }) => /--[\w-]+/.exec(flags)?.[0]);
    expect(new Set(longs).size).toBe(longs.length);
    for (const option of Object.values(options)) {
      if ('choices' in option) expect(option.flags).toMatch(/<.+>/);
      expect(option.summary.length).toBeGreaterThan(10);
    }
  });

  it.each(Object.keys(commands))('%s has help with its options and examples', (name) => {
    const { status, stdout, stderr } = run([name, '--help'], { env: { COLUMNS: '100' } });
    expect([status, stderr]).toEqual([0, '']);
    const definition = Object.entries(commands).find(([key]) => key === name)?.[1];
    for (const key of definition?.options ?? []) expect(stdout).toContain(/--[\w-]+/.exec(options[key].flags)?.[0]);
    for (const example of definition?.examples ?? []) expect(stdout).toContain(example);
  });
});

describe('every command in the documents runs', () => {
  const folder = temporaryFolder();
  beforeAll(() => {
    mkdirSync(join(folder, 'bin'));
    symlinkSync(bin, join(folder, 'bin/reviewkit'));
    cpSync(join(root, 'fixtures'), join(folder, 'fixtures'), { recursive: true });
    mkdirSync(join(folder, 'exports'));
    cpSync(join(root, 'fixtures/demo.csv'), join(folder, 'exports/demo.csv'));
  });
  const lines = ['README.md', 'docs/reference.md'].flatMap((path) =>
    [...read(path).matchAll(/```sh\n([^`]*)```/g)].flatMap((block) =>
      (block[1] ?? '').split('\n').filter((line) => line.startsWith('reviewkit ')),
    ),
  );
  it.each([...new Set(lines)])('%s', (line) => {
    const env = { PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}` };
    const result = spawnSync('sh', ['-c', line], { cwd: folder, env, encoding: 'utf8', input: '' });
    expect(result.stderr).not.toMatch(/error|bug/i);
    expect(result.status).toBe(0);
    expect(result.stdout.length + result.stderr.length).toBeGreaterThan(0);
  });
});
