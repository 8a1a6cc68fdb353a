/** Help that helps: where figures are defined, what was meant instead, a man page that is up to date. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manPage } from '../../scripts/man-page.ts';
import type { RawOptions } from '../../src/commands/raw-options.ts';
import type { commands } from '../../src/commands/index.ts';
import { figureDefinitions } from '../../src/io/write/words/figure-definitions.ts';
import { definitionsOf } from '../../src/io/write/definitions.ts';
import { runIn } from '../config/world.ts';
import { root, run } from '../helpers/run.ts';

const demo = join(root, 'fixtures/demo.csv');

/** Paths of all shares and means in a report, rows by `*`. */
function estimatesIn(data: unknown, path = '', found = new Set<string>()): Set<string> {
  if (Array.isArray(data)) for (const row of data) estimatesIn(row, `${path}.*`, found);
  else if (typeof data === 'object' && data !== null) {
    if (Object.hasOwn(data, 'value') && Object.hasOwn(data, 'low')) found.add(path.slice(1));
    for (const [key, value] of Object.entries(data)) estimatesIn(value, `${path}.${key}`, found);
  }
  return found;
}

describe('what every figure means', () => {
  const known = new Set(figureDefinitions.flatMap(({ path, also }) => [path, ...also]));

  it.each<[keyof typeof commands, RawOptions]>([
    ['analyze', {}],
    ['sentiment', {}],
    ['funnel', {}],
    ['latency', { sla: ['7d', '48h'], business: 'mon-fri@9-17' }],
    ['report', {}],
  ])('every share and mean of %s is defined', async (name, raw) => {
    const { stdout } = await runIn(root, name, [demo], { ...raw, format: 'json', quiet: true, config: false });
    const paths = [...estimatesIn(JSON.parse(stdout))].filter((path) => !path.startsWith('groups.'));
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter((path) => !known.has(path))).toEqual([]);
  });

  it('is found by section, path, row, end of the interval and change', () => {
    const figures = (name: string): string[] => definitionsOf(name).figures.map(({ path }) => path);
    expect(figures('response.critical.within.low')).toEqual(['response.within']);
    expect(figures('touchpoints.delivery.net')).toEqual(['touchpoints.*.net']);
    expect(figures('change.sentiment.net')).toEqual(['sentiment.net']);
    expect(figures('ratings')).toContain('ratings.csat');
    expect(definitionsOf('community').sections[0]?.definition).toContain('Spike');
    expect(figures('nothing')).toEqual([]);
  });

  it('is reachable from every help', () => {
    for (const args of [['--help'], ['analyze', '--help'], ['latency', '--help'], ['report', '--help']])
      expect(run(args).stdout).toContain('What every figure means: reviewkit metrics');
    expect(run(['metrics', 'response.within']).stdout).toContain('Wilson 95 %');
    expect(run(['metrics', 'response.withn']).stderr).toContain('The nearest: response.within');
  });
});

describe('did you mean', () => {
  it.each([
    [['analyse', demo], 'analyze'],
    [['help', 'analize'], 'analyze'],
    [['analyze', demo, '--formt', 'json'], '--format'],
    [['analyze', demo, '--format', 'jsn'], 'json'],
    [['analyze', demo, '--platform', 'google-play-consol'], 'google-play-console'],
    [['analyze', demo, '--map', 'txt=Review'], 'text'],
    [['analyze', demo, '--map', 'text=Reviw'], '"Review"'],
    [['analyze', demo, '--source', 'onw'], 'own'],
    [['analyze', demo, '--timezone', 'Asia/Teheran'], 'Asia/Tehran'],
    [['analyze', demo, '--text-language', 'persian'], 'fa'],
    [['report', demo, '--lang', 'Arabic'], 'ar'],
    [['schema', 'recrod'], 'record'],
  ])('%j: %s', (args, meant) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`[dD]id you mean ${meant}\\?`));
  });

  it('an option that only other commands have: they are named, not one spelt like it', () => {
    const { status, stderr } = run(['score', demo, '--period', 'week']);
    expect([status, stderr]).toEqual([
      2,
      "error: unknown option '--period'\n(--period is an option of report)\n(add --help for the options)\n",
    ]);
    expect(run(['analyze', demo, '--business=mon-fri@9-17']).stderr).toContain('(--business is an option of latency)');
  });

  it('a figure in --fail-on', () => {
    const { status, stderr } = run(['analyze', demo, '--fail-on', 'response.critical.witin<0.8']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('The nearest: response.critical.within') as string]);
  });
});

describe('the man page', () => {
  const path = join(root, 'man/reviewkit.1');

  it('is what npm run docs writes', () => {
    expect(readFileSync(path, 'utf8')).toBe(manPage());
  });

  const hasMan = spawnSync('man', ['--version']).status === 0;
  it.skipIf(!hasMan)('is shown by man without a warning', () => {
    const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', MANWIDTH: '90' };
    const { status, stdout, stderr } = spawnSync('man', ['--warnings', '-l', path], { encoding: 'utf8', env });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain("reviewkit explain 'The food was good but it came late'");
  });
});
