/** `analyze --partial` and `merge` as processes: the same bytes as one run, in every format, also when GNU parallel makes the parts. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, root, run, temporaryFolder } from '../helpers/run.ts';

const folder = temporaryFolder();
const inputs = ['demo.csv', 'demo-later.csv', 'presets/google-play-console.csv'].map((name) => {
  const short = name.slice(name.lastIndexOf('/') + 1);
  copyFileSync(join(root, 'fixtures', name), join(folder, short));
  return short;
});
const here = { cwd: folder };

function makeParts(into: string, options: readonly string[] = []): string[] {
  mkdirSync(join(folder, into), { recursive: true });
  return inputs.map((input, i) => {
    const part = `${into}/${i.toString()}.json${i % 2 === 0 ? '' : '.gz'}`;
    expect(run(['analyze', input, '--partial', '-q', '-o', part, ...options], here)).toEqual({
      ...{ status: 0, stdout: '', stderr: '' },
    });
    return part;
  });
}

describe('merge', () => {
  const parts = makeParts('parts');

  it.each([['json'], ['table'], ['csv', '--bom']])(
    '--format %s gives the bytes and the account of one run',
    (...format) => {
      const output = ['--format', ...format];
      expect(run(['merge', ...parts, ...output], here)).toEqual(run(['analyze', ...inputs, ...output], here));
    },
  );

  it('of a folder takes its parts in the order of their names; gates and groups are those of one run', () => {
    const options = ['--by', 'product', '--sla', '48h', '--as-of', '2026-12-31'];
    makeParts('grouped', options);
    const output = ['--format', 'json', '--fail-on', 'response.within<0.99'];
    const one = run(['analyze', ...inputs, ...options, ...output], here);
    expect(one.status).toBe(1);
    expect(run(['merge', 'grouped', ...output], here)).toEqual(one);
  });

  it('of merges is the same again, and -o follows its ending', () => {
    const [first = '', ...others] = parts;
    run(['merge', ...others, '--partial', '-q', '-o', 'right.json.gz'], here);
    run(['merge', first, 'right.json.gz', '-q', '-o', 'tree.csv'], here);
    run(['analyze', ...inputs, '-q', '-o', 'one.csv'], here);
    expect(readFileSync(join(folder, 'tree.csv'), 'utf8')).toBe(readFileSync(join(folder, 'one.csv'), 'utf8'));
  });

  it('of one standard input is that standard input; of several each has the first letters of its fingerprint', () => {
    const input = readFileSync(join(folder, 'demo.csv'));
    const part = run(['analyze', '-', '--partial', '-q'], { ...here, input }).stdout;
    const one = run(['analyze', '-', '--format', 'json', '-q'], { ...here, input });
    expect(run(['merge', '-', '--format', 'json', '-q'], { ...here, input: part })).toEqual(one);
    writeFileSync(join(folder, 'in-1.json'), part);
    const other = run(['analyze', '-', '--partial', '-q'], {
      ...here,
      input: readFileSync(join(folder, 'demo-later.csv')),
    });
    writeFileSync(join(folder, 'in-2.json'), other.stdout);
    const { stdout } = run(['merge', 'in-1.json', 'in-2.json', '--format', 'json', '-q'], here);
    const report = JSON.parse(stdout) as { inputs: { file: string }[] };
    for (const { file } of report.inputs) expect(file).toMatch(/^[0-9a-f]{8}\/stdin$/);
  });

  it('notes inputs that hold the same bytes under two paths, and counts both, as one run does', () => {
    copyFileSync(join(folder, 'demo.csv'), join(folder, 'again.csv'));
    run(['analyze', 'again.csv', '--partial', '-q', '-o', 'y.json'], here);
    const both = run(['merge', 'parts/0.json', 'y.json', '--format', 'json'], here);
    expect(both.stderr).toContain(
      'note       demo.csv (in parts/0.json) and again.csv (in y.json) hold the same bytes',
    );
    expect(both.stdout).toBe(run(['analyze', 'demo.csv', 'again.csv', '--format', 'json'], here).stdout);
  });
});

describe('what belongs elsewhere is refused in a sentence', () => {
  const part = 'parts/0.json';

  it.each([['--by', 'product'], ['--redact']])('merge %s', (...option) => {
    const { status, stderr } = run(['merge', part, ...option], here);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `reviewkit: ${option[0]} is settled where the parts are made; give it to reviewkit analyze --partial\n`,
    });
  });

  it.each([
    [['--fail-on', 'volume.reviews<1'], /--fail-on needs the whole report/],
    [['--format', 'csv'], /--partial writes JSON/],
    [['-o', 'part.csv'], /a part is called \.json or \.json\.gz/],
  ])('analyze --partial %j', (options, words) => {
    const { status, stderr } = run(['analyze', 'demo.csv', '--partial', ...options], here);
    expect(status).toBe(2);
    expect(stderr).toMatch(words);
  });

  it('a part in place of an export, and an export in place of a part', () => {
    expect(run(['merge', 'demo.csv'], here).stderr).toContain('demo.csv is not a partial result');
    expect(run(['analyze', part], here).status).toBe(2);
  });
});

it('the schema of parts is published', () => {
  const { stdout } = run(['schema', 'partial'], here);
  expect(JSON.parse(stdout)).toMatchObject({ $id: 'reviewkit/partial' });
});

const hasParallel = spawnSync('parallel', ['--version']).status === 0;
describe.skipIf(!hasParallel)('GNU parallel (skipped where it is not installed)', () => {
  const shell = (command: string) =>
    spawnSync('bash', ['-c', command], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, RK: `${process.execPath} ${bin}` },
    });

  it('one part for each file, as docs/scale-out.md says', () => {
    const one = run(['analyze', ...inputs.toSorted(), '--format', 'json'], here);
    const made = shell(
      `mkdir -p out && ls ${inputs.join(' ')} | parallel --will-cite -j2 '$RK analyze {} --partial -q -o out/{/}.json.gz' && $RK merge out --format json`,
    );
    expect(made.stderr).toBe(one.stderr);
    expect(made.stdout).toBe(one.stdout);
  });

  it('blocks of one file of lines, each through standard input', () => {
    const lines = run(['score', 'demo-later.csv', '--format', 'ndjson', '-q'], here).stdout;
    writeFileSync(join(folder, 'all.ndjson'), lines);
    const made = shell(
      `mkdir -p blocks && parallel --will-cite -j2 --pipepart -a all.ndjson --block 16k '$RK analyze - --partial -q -o blocks/{#}.json' && $RK merge blocks --format json -q`,
    );
    expect(made.stderr).toBe('');
    expect(readdirSync(join(folder, 'blocks')).length).toBeGreaterThan(1);
    const { inputs: files, ...figures } = JSON.parse(made.stdout) as Record<string, unknown>;
    const { inputs: whole, ...expected } = JSON.parse(
      run(['analyze', 'all.ndjson', '--format', 'json', '-q'], here).stdout,
    ) as Record<string, unknown>;
    expect(withoutPlaces(figures)).toEqual(withoutPlaces(expected));
    expect(files).not.toEqual(whole);
  });
});

/** Figures alone: a block knows neither the name nor the lines of the file it was cut from. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'file' && key !== 'line')
      .map(([key, inner]) => [key, withoutPlaces(inner)]),
  );
}
