/** What can go wrong with what is read, on the built program: three lines that say what, where and what to do; never a stack, never a lost row. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  truncateSync,
  writeFileSync,
  createWriteStream,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseRecords, run, temporaryFolder } from '../helpers/run.ts';
import { isUnix, start } from '../helpers/start.ts';

const folder = temporaryFolder();
chmodSync(folder, 0o755);
const rows = Array.from({ length: 3000 }, (_, i) => `r${i},text number ${i * 7919},${1 + (i % 5)}`);
const table = `id,text,rating\n${rows.join('\n')}\n`;

function room(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

/** Place and fact, what was expected, what to do; nothing else, and nothing on standard output. */
function expectRefusal(result: { status: number | null; stdout: string; stderr: string }, first: RegExp): void {
  const [fact = '', expected = '', advice = '', ...more] = result.stderr.split('\n');
  expect([result.status, result.stdout]).toEqual([2, '']);
  expect(fact).toMatch(first);
  expect([expected, advice, more]).toEqual([
    expect.stringMatching(/^ {2}expected {2}\S/),
    expect.stringMatching(/^ {2}do {8}\S/),
    [''],
  ]);
}

describe.runIf(isUnix)('a file that changes between two looks', () => {
  it.each([
    ['grows', (path: string) => appendFileSync(path, 'new,a row that came later,5\n')],
    ['shrinks', (path: string) => truncateSync(path, 40)],
  ])('%s', async (name, change) => {
    const inner = room(name);
    writeFileSync(join(inner, 'a.csv'), table);
    execFileSync('mkfifo', [join(inner, 'b.csv')]);
    // both have to be looked at twice; the second is a pipe, whose opening says that the first has been studied
    const { ended } = start(['analyze', 'a.csv', 'b.csv', '-o', 'out.json'], { cwd: inner });
    const pipe = createWriteStream(join(inner, 'b.csv'));
    await new Promise((resume) => pipe.once('open', resume));
    change(join(inner, 'a.csv'));
    pipe.end('id,text,rating\nx1,the other file,4\n');
    expectRefusal(await ended, /^a\.csv: has changed while it was read: [\d,]+ bytes at first, [\d,]+ now$/);
    expect(readdirSync(inner).sort()).toEqual(['a.csv', 'b.csv']);
  });
});

describe('inputs that cannot be read', () => {
  it.runIf(isUnix)('without permission', async () => {
    const inner = room('secret');
    writeFileSync(join(inner, 'a.csv'), table);
    chmodSync(join(inner, 'a.csv'), 0);
    expectRefusal(
      await start(['analyze', 'a.csv'], { cwd: inner, asNobody: true }).ended,
      /^a\.csv: cannot be read: EACCES: permission denied$/,
    );
    expectRefusal(
      await start(['analyze', '.'], { cwd: inner, asNobody: true }).ended,
      /^a\.csv: cannot be read: EACCES/,
    );
  });

  it('an archive that is cut off', () => {
    const inner = room('cut');
    const packed = gzipSync(table);
    writeFileSync(join(inner, 'a.csv.gz'), packed.subarray(0, packed.length - 100));
    const result = run(['analyze', 'a.csv.gz', '-o', 'out.json'], { cwd: inner });
    expectRefusal(result, /^a\.csv\.gz: cannot be read: unexpected end of file$/);
    expect(result.stderr).toContain('copy or download it again');
    expect(readdirSync(inner)).toEqual(['a.csv.gz']);
  });

  it('an archive that swells beyond all measure', () => {
    const inner = room('bomb');
    writeFileSync(
      join(inner, 'a.csv.gz'),
      gzipSync(Buffer.concat([Buffer.from('id,text\n1,'), Buffer.alloc(64 << 20, 'a')])),
    );
    const result = run(['analyze', 'a.csv.gz'], { cwd: inner });
    expectRefusal(result, /^a\.csv\.gz: unpacks beyond all measure: \d+ MB from the first \d+ kB$/);
    expect(result.stderr).toContain('gunzip -c FILE | reviewkit analyze -');
  });
});

describe('pipes', () => {
  it.runIf(isUnix)('are read like files, also where two looks are needed', async () => {
    const inner = room('pipes');
    writeFileSync(join(inner, 'a.csv'), `${table}r1,a newer version of this,1\n`);
    execFileSync('mkfifo', [join(inner, 'p.csv')]);
    const { ended } = start(['score', 'p.csv', '--quiet'], { cwd: inner });
    const pipe = createWriteStream(join(inner, 'p.csv'));
    pipe.end(`${table}r1,a newer version of this,1\n`);
    const strip = (text: string): unknown => parseRecords(text).map(({ at: _at, ...record }) => record);
    const { status, stdout } = await ended;
    expect(status).toBe(0);
    expect(strip(stdout)).toEqual(strip(run(['score', 'a.csv', '--quiet'], { cwd: inner }).stdout));
  });
});

describe('too long, too many', () => {
  it('a line of 80 MB costs itself, in a heap that could not hold it', () => {
    const inner = room('long');
    const long = 'a'.repeat(80 << 20);
    writeFileSync(join(inner, 'a.csv'), `id,text,rating\na,one,5\nb,${long},5\nc,three,4\n`);
    writeFileSync(
      join(inner, 'a.ndjson'),
      `{"id":"a","text":"one"}\n{"id":"b","text":"${long}"}\n{"id":"c","text":"three"}\n`,
    );
    for (const [file, line] of [
      ['a.csv', 3],
      ['a.ndjson', 2],
    ] as const) {
      const { status, stdout, stderr } = run(['inspect', file, '--format', 'json'], {
        cwd: inner,
        env: { NODE_OPTIONS: '--max-old-space-size=72' },
      });
      expect([status, stderr]).toEqual([0, '']);
      const { problems } = JSON.parse(stdout) as { problems: { code: string; first: object[] }[] };
      expect(problems).toMatchObject([{ code: 'too-long', count: 1, first: [{ at: { file, line } }] }]);
      const { stderr: account } = run(['score', file], { cwd: inner });
      expect(account).toContain('rows 3 = 2 reviews + 0 reply rows + 0 duplicates + 0 set aside + 1 rejected');
    }
  });

  it.runIf(isUnix)('400 files with room for 200 handles', async () => {
    const inner = room('many');
    mkdirSync(join(inner, 'd'));
    for (let i = 0; i < 400; i++)
      writeFileSync(join(inner, `d/e${i}.csv`), `id,text,rating\na${i},a first text that is fine,5\n`);
    const { status, stderr } = await start(['score', 'd', '-o', 'out.ndjson'], { cwd: inner, before: 'ulimit -n 200' })
      .ended;
    expect(status).toBe(0);
    expect(stderr).toMatch(/^rows 400 = 400 reviews/);
  });
});
