/** The documents cannot drift: generated pages equal the tables. (Their commands run in docs-commands.test.ts.) */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages } from '../scripts/docs-pages.ts';
import { readmeWithSession } from '../scripts/docs-session.ts';
import { commands } from '../src/commands/index.ts';
import { options } from '../src/commands/options.ts';
import { presets } from '../src/io/presets/index.ts';
import { formats } from '../src/io/write/index.ts';
import { problemCodes } from '../src/problems.ts';
import { read } from './helpers/docs.ts';
import { root, run } from './helpers/run.ts';

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

describe('docs/layout.md', () => {
  it('names every room of src/', () => {
    const text = read('docs/layout.md');
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true });
    const rooms = folders.filter((entry) => entry.isDirectory() && !/^(?:fa|ar|en)$/.test(entry.name));
    expect(rooms.map(({ name }) => `${name}/`).filter((name) => !text.includes(name))).toEqual([]);
  });
});

describe('CHANGELOG.md', () => {
  it('names every command', () => {
    const text = read('CHANGELOG.md');
    expect(Object.keys(commands).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the tables', () => {
  it('options have one long flag each, a group, and choices only where they take a value', () => {
    const longs = Object.values(options).map(({ flags }) => /--[\w-]+/.exec(flags)?.[0]);
    expect(new Set(longs).size).toBe(longs.length);
    for (const option of Object.values(options)) {
      if ('choices' in option) expect(option.flags).toMatch(/<.+>/);
      expect(option.summary.length).toBeGreaterThan(5);
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
