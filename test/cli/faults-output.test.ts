/** What can go wrong where the answer goes: links, pipes, devices, limits, permissions; and inputs that must not be written over. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  chmodSync,
  statSync,
  symlinkSync,
  writeFileSync,
  createReadStream,
  copyFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { openSink } from '../../src/io/sink.ts';
import { root, run, temporaryFolder } from '../helpers/run.ts';
import { isUnix, start } from '../helpers/start.ts';

const demo = join(root, 'fixtures/demo.csv');
const folder = temporaryFolder();
const expected = run(['score', demo, '--quiet']).stdout;

function room(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

function fifo(path: string): string {
  execFileSync('mkfifo', [path]);
  return path;
}

const bigTable = `id,text,rating\n${Array.from({ length: 20_000 }, (_, i) => `r${i},"a long enough text, number ${i}, about a kettle",5`).join('\n')}\n`;

describe.runIf(isUnix)('what -o names', () => {
  it('a link is followed, also to a file that is still to come, and stays a link', () => {
    const inner = room('links');
    symlinkSync('real.ndjson', join(inner, 'link'));
    symlinkSync('link', join(inner, 'out.ndjson'));
    for (let i = 0; i < 2; i++) {
      expect(run(['score', demo, '--quiet', '-o', 'out.ndjson'], { cwd: inner }).status).toBe(0);
      expect(readlinkSync(join(inner, 'out.ndjson'))).toBe('link');
      expect(lstatSync(join(inner, 'real.ndjson')).isFile()).toBe(true);
      expect(readFileSync(join(inner, 'real.ndjson'), 'utf8')).toBe(expected);
    }
    expect(readdirSync(inner).sort()).toEqual(['link', 'out.ndjson', 'real.ndjson']);
  });

  it('a link in a circle is said so', () => {
    const inner = room('circle');
    symlinkSync('out.ndjson', join(inner, 'out.ndjson'));
    const { status, stderr } = run(['score', demo, '-o', 'out.ndjson'], { cwd: inner });
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/cannot write out\.ndjson: its links lead in a circle/),
    ]);
  });

  it('a file keeps its permissions', () => {
    const inner = room('modes');
    writeFileSync(join(inner, 'out.ndjson'), 'old');
    chmodSync(join(inner, 'out.ndjson'), 0o640);
    expect(run(['score', demo, '--quiet', '-o', 'out.ndjson'], { cwd: inner }).status).toBe(0);
    expect(statSync(join(inner, 'out.ndjson')).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(inner, 'out.ndjson'), 'utf8')).toBe(expected);
  });

  it('a pipe is written to and stays a pipe; the run waits for its reader', async () => {
    const inner = room('pipe');
    const pipe = fifo(join(inner, 'out.ndjson'));
    const { ended } = start(['score', demo, '--quiet', '-o', 'out.ndjson'], { cwd: inner });
    let text = '';
    for await (const chunk of createReadStream(pipe)) text += String(chunk);
    expect(await ended).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(text).toBe(expected);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(readdirSync(inner)).toEqual(['out.ndjson']);
  });

  it('a pipe whose reader goes away ends the run in words', async () => {
    const inner = room('gone');
    const pipe = fifo(join(inner, 'out.ndjson'));
    writeFileSync(join(inner, 'big.csv'), bigTable);
    const { ended } = start(['score', 'big.csv', '--quiet', '-o', 'out.ndjson'], { cwd: inner });
    const reader = createReadStream(pipe);
    await once(reader, 'data');
    reader.destroy();
    const { status, stderr } = await ended;
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^reviewkit: cannot write out\.ndjson: its reader went away .*; start the reader again, or write to a file\n$/,
      ),
    ]);
  });

  it('a socket takes nothing by name, and stays a socket', async () => {
    const inner = room('socket');
    const server = createServer().listen(join(inner, 's.json'));
    await new Promise((resume) => server.once('listening', resume));
    const { status, stderr } = run(['analyze', demo, '-o', 's.json'], { cwd: inner });
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/cannot write s\.json: nothing there takes what is written/),
    ]);
    expect(statSync(join(inner, 's.json')).isSocket()).toBe(true);
    server.close();
  });

  it('/dev/fd of the shell is somebody’s open file: written to, not replaced', async () => {
    const inner = room('descriptor');
    writeFileSync(join(inner, 'log.ndjson'), 'first line\n');
    const { ended } = start(['score', demo, '--quiet', '--format', 'ndjson', '-o', '/proc/self/fd/7'], {
      cwd: inner,
      before: 'exec 7>>log.ndjson',
    });
    const { status, stderr } = await ended;
    if (process.platform === 'linux') {
      expect([status, stderr]).toEqual([0, '']);
      expect(readFileSync(join(inner, 'log.ndjson'), 'utf8')).toBe(`first line\n${expected}`);
    }
    expect(readdirSync(inner)).toEqual(['log.ndjson']);
  });
});

describe.runIf(isUnix)('places that take no more, or nothing', () => {
  it('a file that may not grow: in words, with nothing left and the old one untouched', async () => {
    const inner = room('full');
    writeFileSync(join(inner, 'big.csv'), bigTable);
    writeFileSync(join(inner, 'out.ndjson'), 'the answer of yesterday\n');
    const { ended } = start(['score', 'big.csv', '--quiet', '-o', 'out.ndjson'], { cwd: inner, before: 'ulimit -f 8' });
    const { status, stderr } = await ended;
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^reviewkit: cannot write out\.ndjson: larger than a file may be there \(see ulimit -f\); .*\n$/,
      ),
    ]);
    expect(readdirSync(inner).sort()).toEqual(['big.csv', 'out.ndjson']);
    expect(readFileSync(join(inner, 'out.ndjson'), 'utf8')).toBe('the answer of yesterday\n');
  });

  it('a full disk under standard output, in words', async () => {
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write'), { code: 'ENOSPC' })),
    });
    const sink = await openSink(null, full, new AbortController().signal);
    const writing = (async () => {
      await sink.write('an answer');
      await sink.end();
    })();
    await expect(writing).rejects.toThrow(UsageError);
    await expect(writing).rejects.toThrow('cannot write the answer: no space left on the device; make room there');
  });

  it.each([
    ['a folder that is read-only', 'locked/out.json', /cannot write locked\/out\.json: permission denied/],
    ['a file that is read-only', 'frozen.json', /cannot write frozen\.json: permission denied/],
    ['a folder that is none', 'plain.txt/out.json', /a part of the path is no folder/],
    ['no folder', 'nowhere/out.json', /there is no such folder; make it first/],
  ])('%s', async (name, output, words) => {
    const inner = room(name.replaceAll(' ', '-'));
    copyFileSync(demo, join(inner, 'demo.csv'));
    mkdirSync(join(inner, 'locked'));
    chmodSync(join(inner, 'locked'), 0o555);
    writeFileSync(join(inner, 'frozen.json'), 'old');
    chmodSync(join(inner, 'frozen.json'), 0o444);
    writeFileSync(join(inner, 'plain.txt'), '');
    chmodSync(folder, 0o755);
    chmodSync(inner, 0o777);
    const { status, stderr, stdout } = await start(['analyze', 'demo.csv', '-o', output], {
      cwd: inner,
      asNobody: true,
    }).ended;
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(words)]);
    expect(stderr.split('\n').length).toBe(2);
    expect(readdirSync(join(inner, 'locked'))).toEqual([]);
    expect(readFileSync(join(inner, 'frozen.json'), 'utf8')).toBe('old');
  });
});

describe('an output that is an input', () => {
  const inner = room('same');
  const table = 'id,text\n1,one\n2,two\n';
  mkdirSync(join(inner, 'exports'));
  writeFileSync(join(inner, 'exports/a.csv'), table);
  writeFileSync(join(inner, 'in.csv'), table);
  linkSync(join(inner, 'in.csv'), join(inner, 'hard.csv'));
  symlinkSync('in.csv', join(inner, 'soft.csv'));
  symlinkSync('exports', join(inner, 'also'));
  linkSync(join(inner, 'exports/a.csv'), join(inner, 'outside.csv'));

  it.each([
    ['in.csv', 'in.csv', /is one of the inputs/],
    ['in.csv', './exports/../in.csv', /is one of the inputs/],
    ['in.csv', 'soft.csv', /is one of the inputs/],
    ['soft.csv', 'in.csv', /is one of the inputs/],
    ['in.csv', 'hard.csv', /is one of the inputs/],
    ['exports', 'also/new.csv', /lies in the input folder exports/],
    ['also', 'exports/new.csv', /lies in the input folder also/],
    ['exports', 'outside.csv', /lies in the input folder exports/],
  ])('score %s -o %s is refused before anything is read', (input, output, words) => {
    for (const command of ['score', 'report']) {
      const { status, stderr, stdout } = run([command, input, '-o', output], { cwd: inner });
      expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(words)]);
    }
    expect(readFileSync(join(inner, 'in.csv'), 'utf8')).toBe(table);
    expect(readdirSync(join(inner, 'exports'))).toEqual(['a.csv']);
    expect(lstatSync(join(inner, 'soft.csv')).isSymbolicLink()).toBe(true);
  });
});
