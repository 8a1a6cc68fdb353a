/** What each command loads: help nothing heavy, a command only what it needs (asserted on modules, never on time). */
import { readdirSync, readFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, run, temporaryFolder } from '../helpers/run.ts';

const folder = temporaryFolder();

/** V8's own list of the scripts a run has loaded, and the files of ours it has read. */
function loaded(name: string, args: readonly string[], input = ''): string[] {
  const coverage = join(folder, name);
  mkdirSync(coverage);
  expect(run(args, { env: { NODE_V8_COVERAGE: coverage }, input }).status).toBe(0);
  const [file = ''] = readdirSync(coverage);
  const { result } = JSON.parse(readFileSync(join(coverage, file), 'utf8')) as { result: { url: string }[] };
  return result.map(({ url }) => url);
}

const heavy = /node_modules\/(?:csv-parse|papaparse|cli-table3|ora|natural|chalk|temporal-polyfill)\//;

describe('modules loaded', () => {
  it('--version loads neither commander nor anything heavy', () => {
    expect(loaded('version', ['--version']).filter((url) => heavy.test(url) || url.includes('commander'))).toEqual([]);
  });

  it.each([[['--help']], [['analyze', '--help']]])('%j loads none of the heavy packages', (args) => {
    expect(loaded(args.join('-'), args).filter((url) => heavy.test(url))).toEqual([]);
  });

  it('score in a pipe loads no terminal packages, and never natural as a whole', () => {
    const urls = loaded('score', ['score', join(root, 'fixtures/demo.csv')]);
    expect(urls.filter((url) => /node_modules\/(?:cli-table3|ora|chalk|csv-parse)\//.test(url))).toEqual([]);
    expect(urls.filter((url) => /natural\/lib\/natural\/(?:index|util\/)/.test(url))).toEqual([]);
  });
});
