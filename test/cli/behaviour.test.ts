/** The program as a process: streams, exit statuses, files that appear whole or not at all. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bin, parseRecords, root, run, temporaryFolder } from '../helpers/run.ts';

const demo = join(root, 'fixtures/demo.csv');
const demoText = readFileSync(demo, 'utf8');
const folder = temporaryFolder();

describe('help and usage', () => {
  it('--version prints the version of the package', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(run(['--version'])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('--help goes to standard output with status 0, a missing command to standard error with 2', () => {
    const help = run(['--help']);
    expect([help.status, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toContain('analyze');
    const nothing = run([]);
    expect([nothing.status, nothing.stdout]).toEqual([2, '']);
  });

  it.each([
    [['analyse', demo], /Did you mean analyze\?/],
    [['analyze', demo, '--frmat', 'json'], /Did you mean --format\?/],
    [['analyze', demo, '--format', 'xml'], /Allowed choices are table, json, csv/],
    [['analyze', demo, '--platform', 'google-play-consol'], /Did you mean google-play-console\?/],
    [['analyze', demo, '--map', 'txt=Review'], /Did you mean text\?/],
    [['analyze', demo, '--map', 'text=Reviw'], /Review/],
    [['analyze', demo, '--as-of', 'soon'], /no date; examples/],
    [['analyze', demo, '--timezone', 'Tehran'], /no IANA time zone/],
    [['analyze', demo, '--sla', 'week'], /duration such as 7d/],
    [['analyze', demo, '--stars', '6'], /1-5/],
    [['schema', 'recrod'], /Did you mean record\?/],
    [['analyze', demo, '-o', demo], /one of the inputs/],
  ])('%j is refused in words', (args, words) => {
    const result = run(args);
    expect(result.status).toBe(2);
    expect(result.stdout).toBe('');
    expect(result.stderr).toMatch(words);
    expect(result.stderr).not.toMatch(/\bat .*\.js:\d+/);
  });
});

describe('the same reviews give the same records', () => {
  const expected = run(['score', demo]).stdout;
  const gz = join(folder, 'demo.csv.gz');
  writeFileSync(gz, gzipSync(demoText));
  const utf16 = join(folder, 'utf16.csv');
  writeFileSync(utf16, Buffer.from(`\uFEFF${demoText}`, 'utf16le'));
  const same = (stdout: string) => parseRecords(stdout).map(({ at: _at, ...record }) => record);

  it.each([
    ['standard input', () => run(['score', '-'], { input: demoText })],
    ['gzip', () => run(['score', gz])],
    ['gzip on standard input', () => run(['score', '-'], { input: gzipSync(demoText) })],
    ['UTF-16', () => run(['score', utf16])],
    ['CRLF', () => run(['score', '-'], { input: demoText.replaceAll('\n', '\r\n') })],
    ['twice, merged by id', () => run(['score', demo, gz])],
  ])('%s', (_name, go) => {
    const result = go();
    expect(result.status).toBe(0);
    expect(same(result.stdout)).toEqual(same(expected));
  });

  it('nothing but the answer on standard output; the account on standard error', () => {
    const result = run(['score', demo]);
    expect(parseRecords(result.stdout).length).toBe(42);
    expect(result.stderr).toMatch(/^rows 42 = 42 reviews \+ 0 reply rows \+ 0 duplicates \+ 0 set aside \+ 0 rejected/);
    expect(run(['score', demo, '--quiet']).stderr).toBe('');
  });
});

describe('output files', () => {
  it('-o writes by the ending, whole', () => {
    const out = join(folder, 'out.json');
    expect(run(['analyze', demo, '-o', out]).status).toBe(0);
    const report = JSON.parse(readFileSync(out, 'utf8')) as { schema: string; inputs: { file: string }[] };
    expect([report.schema, report.inputs[0]?.file]).toEqual(['reviewkit/report', 'demo.csv']);
  });

  it('a failed run leaves no file and no rest of one', () => {
    const inner = join(folder, 'failing');
    mkdirSync(inner);
    expect(
      run(['analyze', join(root, 'fixtures/problems/bad-json.json'), '-o', 'out.json'], { cwd: inner }).status,
    ).toBe(2);
    expect(readdirSync(inner)).toEqual([]);
  });

  it('a folder that does not exist is named', () => {
    const result = run(['analyze', demo, '-o', join(folder, 'no/such/folder.json')]);
    expect(result.status).toBe(2);
    expect(result.stderr).toContain('cannot write');
  });

  it('the same input and options give the same bytes, in any time zone and locale', () => {
    const first = run(['analyze', demo, '--format', 'json']).stdout;
    for (const env of [
      { TZ: 'Asia/Tehran', LC_ALL: 'fa_IR.UTF-8' },
      { TZ: 'America/New_York', LANG: 'ar_EG.UTF-8' },
    ]) {
      expect(run(['analyze', demo, '--format', 'json'], { env }).stdout).toBe(first);
    }
  });
});

describe('interruptions', () => {
  it('a reader that goes away ends the run quietly', async () => {
    const big = `id,text,rating\n${Array.from({ length: 20_000 }, (_, i) => `r${i},"a long enough text number ${i}",5`).join('\n')}\n`;
    const child = spawn(process.execPath, [bin, 'score', '-', '--quiet'], { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.on('error', () => undefined);
    child.stdin.end(big);
    child.stdout.once('data', () => child.stdout.destroy());
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const [status] = (await once(child, 'close')) as [number | null];
    expect([status, stderr]).toEqual([0, '']);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('%s while a file is read, with nothing on standard input', async (signal) => {
    const inner = join(folder, `file-${signal}`);
    mkdirSync(inner);
    const rows = Array.from({ length: 60_000 }, (_, i) => `r${i},"a long enough text, number ${i}, about a kettle",5`);
    writeFileSync(join(inner, 'big.csv'), `id,text,rating\n${rows.join('\n')}\n`);
    const child = spawn(process.execPath, [bin, 'score', 'big.csv', '-o', 'out.ndjson'], {
      cwd: inner,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    while (readdirSync(inner).length < 2) await new Promise((resume) => setImmediate(resume));
    child.kill(signal);
    const [status] = (await once(child, 'close')) as [number | null];
    expect([status, stderr]).toEqual([
      signal === 'SIGINT' ? 130 : 143,
      `reviewkit: stopped by ${signal}; no output file was written\n`,
    ]);
    expect(readdirSync(inner)).toEqual(['big.csv']);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('%s leaves no half file', async (signal) => {
    const inner = join(folder, signal);
    mkdirSync(inner);
    const child = spawn(process.execPath, [bin, 'score', '-', '-o', 'out.ndjson'], {
      cwd: inner,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.on('error', () => undefined);
    child.stdin.write('text\nfirst one\n');
    while (readdirSync(inner).length === 0) await new Promise((resume) => setImmediate(resume));
    child.kill(signal);
    const [status] = (await once(child, 'close')) as [number | null];
    expect(status).toBe(signal === 'SIGINT' ? 130 : 143);
    expect(readdirSync(inner)).toEqual([]);
  });
});

describe('outputs that cannot be', () => {
  const inner = join(folder, 'outputs');
  mkdirSync(join(inner, 'exports'), { recursive: true });
  writeFileSync(join(inner, 'exports/a.csv'), 'id,text\n1,one\n');

  it.each([
    [['score', 'exports', '-o', 'exports/a.csv'], /lies in the input folder exports/],
    [['score', 'exports', '-o', 'exports/b.csv'], /lies in the input folder exports/],
    [
      ['analyze', 'exports', '-o', 'report.ndjson'],
      /writes \.txt, \.tsv, \.json, \.csv; another ending needs --format/,
    ],
    [['analyze', 'exports', '-o', 'report.docx'], /another ending needs --format/],
    [['analyze', 'exports', '-o', '.', '--format', 'json'], /it is a directory/],
  ])('%j is refused in words, and leaves nothing', (args, words) => {
    const result = run(args, { cwd: inner });
    expect(result.status).toBe(2);
    expect(result.stderr).toMatch(words);
    expect(result.stderr).not.toContain('bug');
    expect(readdirSync(inner)).toEqual(['exports']);
    expect(readFileSync(join(inner, 'exports/a.csv'), 'utf8')).toBe('id,text\n1,one\n');
  });
});

describe('directories', () => {
  it('reads every export in it, in name order, and says so for an empty one', () => {
    const inner = join(folder, 'exports');
    mkdirSync(join(inner, 'empty'), { recursive: true });
    writeFileSync(join(inner, 'b.csv'), 'id,text\n2,second one\n');
    writeFileSync(join(inner, 'a.ndjson'), '{"id":"1","text":"first one"}\n{"id":"3","text":"third one"}\n');
    writeFileSync(join(inner, 'notes.md'), '# not an export\n');
    expect(parseRecords(run(['score', inner]).stdout).map((record) => record['id'])).toEqual(['1', '3', '2']);
    expect(run(['score', join(inner, 'empty')]).status).toBe(2);
  });
});

describe('hostile text', () => {
  const evil =
    'id,text,__proto__,constructor\n1,"\u001b[2J\u001b]0;owned\u0007 fine shop\u202e",x,y\n__proto__,"=HYPERLINK(""http://x"")",x,y\n';
  it('never reaches the terminal raw', () => {
    const result = run(['score', '-', '--format', 'table'], { input: evil });
    expect(result.status).toBe(0);
    expect(result.stdout + result.stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202e]/);
  });

  it('is no formula in CSV, and no prototype anywhere', () => {
    const csv = run(['score', '-', '--format', 'csv'], { input: evil });
    expect(csv.stdout).toContain("'=HYPERLINK");
    const records = parseRecords(run(['score', '-'], { input: evil }).stdout);
    expect(records.map((record) => record['id'])).toEqual(['1', '__proto__']);
  });
});
