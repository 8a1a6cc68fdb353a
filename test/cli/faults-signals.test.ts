/** SIGINT, SIGTERM and SIGHUP in every phase of a run: the status of the convention, no file left behind, none half written. */
import { execFileSync } from 'node:child_process';
import {
  constants,
  createWriteStream,
  mkdirSync,
  openSync,
  closeSync,
  readdirSync,
  readSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../helpers/run.ts';
import { isUnix, start, type Started, until } from '../helpers/start.ts';

const folder = temporaryFolder();
const table = `id,text,rating\n${Array.from({ length: 20_000 }, (_, i) => `r${i},"a long enough text, number ${i}, about a kettle",5`).join('\n')}\n`;
const long = 'a long text, '.repeat(80_000);
let rooms = 0;

function room(): string {
  const path = join(folder, `room-${rooms++}`);
  mkdirSync(join(path, 'tmp'), { recursive: true });
  execFileSync('mkfifo', [join(path, 'in.csv'), join(path, 'out.ndjson')]);
  writeFileSync(join(path, 'big.csv'), table);
  return path;
}

const statusOf = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

async function stop({ child, ended }: Started, inner: string, signal: keyof typeof statusOf): Promise<void> {
  child.kill(signal);
  expect(await ended).toMatchObject({
    status: statusOf[signal],
    stderr: `reviewkit: stopped by ${signal}; no output file was written\n`,
  });
  expect(readdirSync(inner).sort()).toEqual(['big.csv', 'in.csv', 'out.ndjson', 'tmp']);
  expect(readdirSync(join(inner, 'tmp'))).toEqual([]);
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

describe.runIf(isUnix).each(signals)('%s', (signal) => {
  it('while the first input is waited for', async () => {
    const inner = room();
    const run = start(['analyze', 'in.csv', '-o', 'out.json'], { cwd: inner });
    await until(() => readdirSync(inner).length > 4); // the place for the answer is open
    await stop(run, inner, signal);
  });

  it('while inputs are studied', async () => {
    const inner = room();
    const run = start(['analyze', 'big.csv', 'in.csv', '-o', 'out.json'], { cwd: inner });
    const pipe = createWriteStream(join(inner, 'in.csv'));
    pipe.on('error', () => undefined);
    await new Promise((resume) => pipe.write('id,text,rating\na1,"the first', resume)); // the run has come to this input
    await stop(run, inner, signal);
    pipe.destroy();
  });

  it('while standard input is kept in a temporary file', async () => {
    const inner = room();
    const run = start(['score', '-', '-o', 'out.json'], {
      cwd: inner,
      stdin: 'pipe',
      env: { TMPDIR: join(inner, 'tmp') },
    });
    for (let i = 0; i < 40; i++) run.child.stdin?.write(`${i === 0 ? 'id,text,rating\n' : ''}r${i},"${long}",5\n`);
    await until(() => readdirSync(join(inner, 'tmp')).length > 0);
    await stop(run, inner, signal);
  });

  it('while the reader of the answer is waited for', async () => {
    const inner = room();
    const run = start(['score', 'in.csv', '-o', 'out.ndjson'], { cwd: inner });
    await stop(await opened(run), inner, signal);
  });

  it('while the answer is written, to a reader that has stopped reading', async () => {
    const inner = room();
    const run = start(['score', 'big.csv', '-o', 'out.ndjson'], { cwd: inner });
    const reader = openSync(join(inner, 'out.ndjson'), constants.O_RDONLY);
    readSync(reader, Buffer.alloc(100)); // something has come; nothing more is taken
    await stop(run, inner, signal);
    closeSync(reader);
  });
});

/** The run listens for signals before it loads anything; a moment later it is at work. */
async function opened(run: Started): Promise<Started> {
  const maps = `/proc/${run.child.pid ?? 0}/status`;
  await until(() => {
    try {
      const caught = /^SigCgt:\s*([0-9a-f]+)$/m.exec(execFileSync('cat', [maps], { encoding: 'utf8' }))?.[1] ?? '0';
      return (BigInt(`0x${caught}`) & 0x4003n) === 0x4003n; // SIGHUP 1, SIGINT 2, SIGTERM 15
    } catch {
      return true; // no /proc here: the signal then comes early, which must end as well
    }
  });
  return run;
}

describe.runIf(isUnix)('a second signal', () => {
  it('does not kill the run while it tidies up', async () => {
    const inner = room();
    const run = start(['score', 'big.csv', '-o', 'new.ndjson'], { cwd: inner });
    await until(() => readdirSync(inner).length > 4);
    run.child.kill('SIGINT');
    run.child.kill('SIGINT');
    run.child.kill('SIGINT');
    expect(await run.ended).toMatchObject({ status: 130 });
    expect(readdirSync(inner).sort()).toEqual(['big.csv', 'in.csv', 'out.ndjson', 'tmp']);
  });
});
