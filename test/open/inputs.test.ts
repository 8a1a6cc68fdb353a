/** Inputs as bytes: the same ones at every look, or an end in words; pipes and standard input are kept, archives have limits. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { createFileBytes } from '../../src/io/open/file-bytes.ts';
import { gunzip } from '../../src/io/open/gunzip.ts';
import { openInputs } from '../../src/io/open/inputs.ts';
import { createSpool } from '../../src/io/open/spool.ts';
import { openText } from '../../src/io/open/text.ts';
import { temporaryFolder } from '../helpers/run.ts';

const folder = temporaryFolder();
const never = new AbortController().signal;

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts).toString('latin1');
}

async function problemOf(work: Promise<unknown>): Promise<{ code: string; found: string | null }> {
  try {
    await work;
  } catch (error) {
    if (error instanceof InputError) return { code: error.problem.code, found: error.problem.found };
    throw error;
  }
  return { code: 'none', found: null };
}

describe('a file that changes while it is read', () => {
  const big = 'x'.repeat(1_000_000);

  it.each([
    ['grows', (path: string) => appendFileSync(path, 'more')],
    ['shrinks', (path: string) => truncateSync(path, 10)],
    [
      'is written again',
      (path: string) => {
        writeFileSync(path, big.replaceAll('x', 'y'));
        utimesSync(path, 1, 1);
      },
    ],
  ])('%s: the look at it fails at its end', async (name, change) => {
    const path = join(folder, `during-${name.replaceAll(' ', '-')}`);
    writeFileSync(path, big);
    const iterator = createFileBytes(path, never)()[Symbol.asyncIterator]();
    await iterator.next();
    change(path);
    const rest = (async () => {
      while ((await iterator.next()).done !== true);
    })();
    expect((await problemOf(rest)).code).toBe('changed-file');
  });

  it('another file in its place is noticed at the second look', async () => {
    const path = join(folder, 'replaced');
    writeFileSync(path, 'one');
    writeFileSync(`${path}.new`, 'two');
    const bytes = createFileBytes(path, never);
    expect(await textOf(bytes())).toBe('one');
    expect(await textOf(bytes())).toBe('one');
    renameSync(`${path}.new`, path);
    expect(await problemOf(textOf(bytes()))).toEqual({ code: 'changed-file', found: '3 bytes, but written again' });
  });

  it('the signal ends a look', async () => {
    const path = join(folder, 'signalled');
    writeFileSync(path, big);
    const stop = new AbortController();
    const iterator = createFileBytes(path, stop.signal)()[Symbol.asyncIterator]();
    await iterator.next();
    stop.abort('SIGINT');
    await expect(iterator.next()).rejects.toBe('SIGINT');
  });
});

describe('what comes once', () => {
  const source = (parts: readonly string[]): Readable => Readable.from(parts.map((part) => Buffer.from(part)));

  it('can be looked at again, also after a look that was given up', async () => {
    const { bytes, dispose } = createSpool(source(['one ', 'two ', 'three']), 'stdin', never);
    for await (const first of bytes()) {
      expect(Buffer.from(first).toString()).toBe('one ');
      break;
    }
    expect(await textOf(bytes())).toBe('one two three');
    expect(await textOf(bytes())).toBe('one two three');
    await dispose();
  });

  it('goes to a temporary file past 32 MB, which dispose removes', async () => {
    const before = process.env['TMPDIR'];
    const inner = join(folder, 'spill');
    mkdirSync(inner);
    process.env['TMPDIR'] = inner;
    try {
      const part = 'z'.repeat(1 << 20);
      const { bytes, dispose } = createSpool(source(Array.from({ length: 40 }, () => part)), 'stdin', never);
      expect((await textOf(bytes())).length).toBe(40 << 20);
      expect(readdirSync(inner).length).toBe(1);
      expect((await textOf(bytes())).length).toBe(40 << 20);
      await dispose();
      expect(readdirSync(inner)).toEqual([]);

      process.env['TMPDIR'] = join(inner, 'nowhere');
      const homeless = createSpool(source(Array.from({ length: 40 }, () => part)), 'stdin', never);
      const { code, found } = await problemOf(textOf(homeless.bytes()));
      expect([code, found]).toEqual(['unreadable-file', expect.stringContaining('cannot hold it')]);
    } finally {
      if (before === undefined) Reflect.deleteProperty(process.env, 'TMPDIR');
      else process.env['TMPDIR'] = before;
    }
  });
});

describe('archives', () => {
  const table = `id,text\n${Array.from({ length: 5000 }, (_, i) => `${i},text number ${i * 7919}\n`).join('')}`;
  const packed = gzipSync(table);
  const input = (bytes: Uint8Array) => ({ name: 'a.gz', path: 'a.gz', bytes: () => Readable.from([bytes]) });
  const read = async (bytes: Uint8Array): Promise<string> => {
    const { chunks } = await openText(input(bytes), null);
    let text = '';
    for await (const chunk of chunks) text += chunk;
    return text;
  };

  it('whole, and several in one file', async () => {
    expect(await read(packed)).toBe(table);
    expect(await read(Buffer.concat([packed, packed]))).toBe(table + table);
  });

  it.each([
    ['cut off', packed.subarray(0, packed.length / 2)],
    ['without its last bytes', packed.subarray(0, -4)],
    [
      'with a byte changed',
      Buffer.concat([packed.subarray(0, 100), Buffer.of((packed[100] ?? 0) ^ 255), packed.subarray(101)]),
    ],
  ])('%s: unreadable, and what to do', async (_name, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({
      problem: { code: 'unreadable-file', hint: expect.stringContaining('copy or download it again') as string },
    });
  });

  it('an archive in an archive is a container', async () => {
    expect((await problemOf(read(gzipSync(packed)))).code).toBe('container');
  });

  it('a bomb is refused after 16 MB, long before it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(256 << 20, 'a'));
    let unpacked = 0;
    const reading = (async () => {
      for await (const chunk of gunzip(Readable.from([bomb]), 'bomb.gz')) unpacked += chunk.length;
    })();
    const { code, found } = await problemOf(reading);
    expect([code, found]).toEqual(['expansion', expect.stringMatching(/^\d+ MB from the first \d+ kB$/)]);
    expect(unpacked).toBeLessThan(100 << 20);
  });

  it('repetitive text of ordinary size is no bomb', async () => {
    const dull = 'the same line again and again\n'.repeat(400_000);
    expect((await read(gzipSync(dull))).length).toBe(dull.length);
  });
});

describe('folders', () => {
  it('hold files: no pipes, no links that lead nowhere, each file once', async () => {
    const inner = join(folder, 'exports');
    mkdirSync(join(inner, 'deeper.csv'), { recursive: true });
    writeFileSync(join(inner, 'a.csv'), 'id,text\n');
    writeFileSync(join(inner, 'deeper.csv/b.csv'), 'id,text\n');
    symlinkSync('a.csv', join(inner, 'c.csv'));
    symlinkSync('nowhere.csv', join(inner, 'd.csv'));
    const { inputs } = await openInputs([inner, join(inner, 'c.csv')], Readable.from([]), never);
    expect(inputs.map((input) => input.name)).toEqual(['a.csv', 'b.csv']);
    expect(existsSync(join(inner, 'd.csv'))).toBe(false);
  });
});
