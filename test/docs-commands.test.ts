/** Every command in the documents runs, and what the recipes say it shows is shown. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { options } from '../src/commands/options.ts';
import { type Block, blocksOf, commandsInText, expectedStatus, pages, programsIn, whyNotRun } from './helpers/docs.ts';
import { bin, root, temporaryFolder } from './helpers/run.ts';

const parent = temporaryFolder();

/** The repository as its reader has it: the fixtures, an export, and the program where npx finds it. */
function readersFolder(folder: string): void {
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(bin, join(folder, 'node_modules/.bin/reviewkit'));
  symlinkSync(root, join(folder, 'node_modules/reviewkit'));
  for (const name of ['fixtures', 'examples']) cpSync(join(root, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'exports'));
  cpSync(join(root, 'fixtures/demo.csv'), join(folder, 'exports/demo.csv'));
}

const isInstalled = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** Without the width of columns, which differs between a pipe and a terminal. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/[ \t]+/g, ' ');

const isRun = ({ language }: Block): boolean => language === 'sh' || language === 'js';

describe.each(pages.map((page) => [page, blocksOf(page)] as const).filter(([, blocks]) => blocks.some(isRun)))(
  '%s',
  (page, blocks) => {
    const folder = join(parent, page.replaceAll('/', '-'));
    let shown = '';
    beforeAll(() => {
      readersFolder(folder);
    });

    const firstCommand = blocks.find(isRun)?.line ?? Infinity;
    const titled = (language: string): [string, Block][] =>
      blocks
        .filter((block) => block.language === language)
        .map((block) => [`line ${block.line}: ${block.text.split('\n')[0] ?? ''}`, block]);

    it.each(titled('sh'))('%s', (_title, block) => {
      const missing = programsIn(block).filter((program) => !isInstalled(program));
      const why = whyNotRun(block) ?? (missing.length > 0 ? `${missing.join(', ')} not installed` : null);
      if (why !== null) {
        process.stderr.write(`${page}:${block.line} does not run here: ${why}\n`);
        return;
      }
      const path = `${join(folder, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
      const env = { PATH: path, TZ: 'UTC', HOME: folder, npm_config_offline: 'true' };
      const result = spawnSync('sh', ['-eu', '-c', block.text], { cwd: folder, env, encoding: 'utf8', input: '' });
      expect({
        status: result.status,
        bug: /bug in reviewkit/.test(result.stderr),
        ...loud(result.stderr, block),
      }).toEqual({
        status: expectedStatus(block),
        bug: false,
      });
      shown += plain(`${result.stdout}${result.stderr}`);
    });

    it.each(titled('js'))('%s', (_title, block) => {
      writeFileSync(join(folder, 'block.mjs'), block.text);
      const { status, stderr } = spawnSync(process.execPath, ['block.mjs'], { cwd: folder, encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    });

    it.each(
      titled('text').filter(
        ([, { text, line }]) => page.startsWith('docs/recipes/') && !text.startsWith('$ ') && line > firstCommand,
      ),
    )('shows %s', (_title, { text }) => {
      const lines = plain(text)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      expect(lines.filter((line) => !shown.includes(line))).toEqual([]);
    });
  },
);

/** What went wrong, where something did. */
function loud(stderr: string, block: Block): object {
  return expectedStatus(block) === 0 && /^reviewkit: /m.test(stderr) ? { stderr } : {};
}

describe('commands in running text', () => {
  it.each(pages.flatMap((page) => commandsInText(page).map((text) => [page, text] as const)))(
    '%s: %s',
    (_page, text) => {
      const [, name = '', ...words] = text.replace(/\\?\|.*$/, '').split(/\s+/);
      if (name.startsWith('-')) return;
      expect(Object.keys(commands)).toContain(name);
      const known = Object.values(options).flatMap(({ flags }) =>
        [...flags.matchAll(/--?[\w-]+/g)].map(([flag]) => flag),
      );
      const typed = words.filter((word) => /^--?[a-z]/.test(word)).map((word) => word.replace(/=.*$/, ''));
      expect(typed.filter((flag) => !known.includes(flag) && flag !== '--help')).toEqual([]);
    },
  );
});
