/** The law of threads: any number of them, and any division of the rows among them, gives the same bytes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { JobPlan } from '../../src/pipeline/jobs/plan.ts';
import { bin, root, run, temporaryFolder } from '../helpers/run.ts';
import { alone, readable, recordsText, reportText } from './world.ts';

const demo = [join(root, 'fixtures/demo.csv')];
/** Fixtures that need no option. */
const everyPlatform = await readable(join(root, 'fixtures/presets'));
const plans: readonly JobPlan[] = [
  { jobs: 1, after: 0, blockRows: 7 },
  { jobs: 2, after: 0 },
  { jobs: 2, after: 0, blockRows: 1 },
  { jobs: 2, after: 20, blockRows: 3 },
  { jobs: 3, after: 0, blockRows: 5 },
];
const written = ['table', 'json', 'ndjson', 'csv'] as const;

describe('any number of threads', () => {
  it.each(plans)('gives the same report of fixtures of all platforms: %o', async (plan) => {
    expect(await reportText(everyPlatform, plan)).toBe(await reportText(everyPlatform, alone));
  });

  it.each(plans)('gives the same groups, choice and redaction: %o', async (plan) => {
    const raw = { by: 'product', stars: '1-4', redact: true, business: 'mon-fri@9-17', sla: ['2d', '3bd'] };
    expect(await reportText(demo, plan, raw)).toBe(await reportText(demo, alone, raw));
  });

  it.each(written)('writes the same records as %s, in the same order', async (format) => {
    const files = [...demo, ...everyPlatform];
    const one = await recordsText(files, alone, format);
    for (const plan of plans) expect(await recordsText(files, plan, format)).toBe(one);
  });

  it.each(['analyze', 'sentiment', 'funnel', 'latency', 'report', 'score'])(
    '%s --jobs 2 writes the same',
    (command) => {
      const args = [command, 'fixtures/demo.csv', 'fixtures/demo-later.csv', '--format', 'json'];
      const [one, two] = ['1', '2'].map((jobs) => run([...args, '--jobs', jobs]));
      expect(two).toEqual(one);
      expect(one?.status).toBe(0);
    },
  );
});

const exports = resolve(root, '../shared/data/exports');

describe.skipIf(!existsSync(exports))('real exports (skipped where ../shared/data is absent)', () => {
  it.each(existsSync(exports) ? readdirSync(exports) : [])('%s: three threads find what one finds', async (name) => {
    const files = [join(exports, name)];
    const plan: JobPlan = { jobs: 3, after: 0, blockRows: 100 };
    expect(await reportText(files, plan)).toBe(await reportText(files, alone));
  });
});

describe('--jobs', () => {
  it.each(['0', '65', 'two', '1.5', ''])('refuses %o', (jobs) => {
    const { status, stderr } = run(['analyze', 'fixtures/demo.csv', '--jobs', jobs]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('--jobs takes a number from 1 to 64 or auto')]);
  });

  it('reads gzip and standard input alike', () => {
    const input = 'id,comment,stars,date\n1,Great kettle and fast delivery,5,2024-03-01\n2,It broke,1,2024-03-02\n';
    const [one, two] = ['auto', '2'].map((jobs) => run(['score', '-', '--jobs', jobs], { input }));
    expect(two).toEqual(one);
    expect(one?.stdout.split('\n')).toHaveLength(3);
  });

  it('--on-error stop writes what stands before the bad row, as without threads', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `${i},Fine and good number ${i},5,2024-03-01`);
    rows[2500] = '2500,a,b,c,d,e,f';
    const input = ['id,comment,stars,date', ...rows].join('\n');
    const [one, two] = ['1', '3'].map((jobs) => run(['score', '-', '--on-error', 'stop', '--jobs', jobs], { input }));
    expect(two).toEqual(one);
    expect(one?.status).toBe(2);
  });
});

describe('a signal', () => {
  it('ends threads in the middle of their work, and leaves no output', async () => {
    const folder = temporaryFolder();
    const output = join(folder, 'out.ndjson');
    const child = spawn(process.execPath, [bin, 'score', '-', '-o', output, '--jobs', '3'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.on('error', () => undefined);
    const words: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => words.push(chunk.toString()));
    const rows = Array.from({ length: 20_000 }, (_, i) => `Number ${i} is fine and came in time,5\n`).join('');
    child.stdin.end(`comment,stars\n${rows.repeat(10)}`);
    while (!readdirSync(folder).some((name) => name.includes('out.ndjson'))) await setImmediate();
    child.kill('SIGINT');
    const [status] = (await once(child, 'exit')) as [number | null];
    expect([status, words.join('')]).toEqual([130, 'reviewkit: stopped by SIGINT; no output file was written\n']);
    expect(readdirSync(folder)).toEqual([]);
  });
});
