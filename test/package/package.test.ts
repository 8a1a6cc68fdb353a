/** The package: holds what belongs and nothing else, stays small, is sound to TypeScript and Node, and works where nothing else is. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { beforeAll, describe, expect, it } from 'vitest';
import { install, type Packed, pack } from '../helpers/pack.ts';
import { root, temporaryFolder } from '../helpers/run.ts';

const folder = temporaryFolder();
const empty = join(folder, 'empty');
let packed: Packed;

beforeAll(() => {
  mkdirSync(empty);
  packed = pack(folder);
  install(packed.tarball, empty);
  cpSync(join(root, 'fixtures/demo.csv'), join(empty, 'demo.csv'));
  cpSync(join(root, 'examples'), empty, { recursive: true });
  writeFileSync(join(empty, 'package.json'), '{ "type": "module", "private": true }\n');
});

/** Runs in the empty folder, with nothing of ours in the environment. */
function here(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const scrubbed = { PATH: process.env['PATH'] ?? '', TZ: 'UTC', ...env };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: empty, encoding: 'utf8', env: scrubbed });
  return { status, stdout, stderr };
}

/** What of packages a run has loaded, by V8's own list. */
function loaded(name: string, args: readonly string[]): string[] {
  const coverage = join(folder, name);
  const { status, stderr } = here(process.execPath, args, { NODE_V8_COVERAGE: coverage });
  expect([status, stderr.includes('Error')]).toEqual([0, false]);
  return readdirSync(coverage).flatMap((file) =>
    (JSON.parse(readFileSync(join(coverage, file), 'utf8')) as { result: { url: string }[] }).result.map(
      ({ url }) => url,
    ),
  );
}

describe('npm pack', () => {
  const belongs = [
    /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD-PARTY-NOTICES\.md)$/,
    /^bin\/reviewkit\.js$/,
    /^dist\/[\w./-]+\.(?:js|d\.ts)$/,
    /^models\/(?:MODEL_CARD\.md|(?:journey\.)?(?:fa|ar|en)\.bin)$/,
    /^fixtures\/demo\.csv$/,
    /^schema\/[a-z]+\.schema\.json$/,
    /^man\/[\w.-]+\.1$/,
    /^completions\/[\w.-]+$/,
  ];

  it('lists only what belongs', () => {
    expect(packed.files.filter((path) => !belongs.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  it.each(['LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.md', 'models/MODEL_CARD.md', 'dist/index.d.ts'])(
    'holds %s',
    (path) => {
      expect(packed.files).toContain(path);
    },
  );

  it('holds nothing in dist that no source stands for (npm run build after deleting dist)', () => {
    const orphans = packed.files.filter(
      (path) =>
        path.startsWith('dist/') &&
        !existsSync(join(root, path.replace(/^dist/, 'src').replace(/(?:\.d\.ts|\.js)$/, '.ts'))),
    );
    expect(orphans).toEqual([]);
  });

  it('is at most 15 MB, unpacked', () => {
    expect(packed.unpackedSize).toBeLessThanOrEqual(15_000_000);
  });
});

describe('tools that judge packages', () => {
  it('publint has nothing to say', async () => {
    const bytes = readFileSync(packed.tarball);
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages).toEqual([]);
  });

  it('attw finds the types right for everybody who can import it (the package is ESM only)', () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const { status, stdout } = here(process.execPath, [attw, packed.tarball, '--profile', 'esm-only', '--no-color']);
    expect({ status, problems: status === 0 ? '' : stdout }).toEqual({ status: 0, problems: '' });
  });
});

describe('in an empty folder', () => {
  const bin = 'node_modules/.bin/reviewkit';

  it('the program runs', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(here(process.execPath, [bin, '--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    const { status, stdout } = here(process.execPath, [bin, 'analyze', 'demo.csv', '--format', 'json', '--quiet']);
    expect([status, (JSON.parse(stdout) as { chosen: number }).chosen]).toEqual([0, 42]);
    const report = here(process.execPath, [bin, 'report', 'demo.csv', '-o', 'report.html', '-o', 'report.md']);
    expect([report.status, existsSync(join(empty, 'report.html'))]).toEqual([0, true]);
  });

  it('the example of the library answers', () => {
    const { status, stdout, stderr } = here(process.execPath, ['answer-first.js', 'demo.csv']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^demo\.csv:\d+ {2}2026-09-\d\d {2}\[(?:fa|ar|en)\] {2}\S/);
    expect(stdout).toMatch(
      /\d+ critical reviews wait; \d+ of 42 reviews are answered,\n\d+% of \d+ within 48 hours\.\n$/,
    );
  });

  it('the example says in words what is wrong with its input', () => {
    const { status, stdout, stderr } = here(process.execPath, ['answer-first.js', 'missing.csv']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('missing.csv: cannot be read');
  });

  it('the types hold in a strict program without the types of Node or the DOM', () => {
    writeFileSync(
      join(empty, 'consumer.ts'),
      `import { enrich, readReviews, summarise, type Report, type ReviewRecord } from 'reviewkit';
export async function worst(path: string): Promise<ReviewRecord | null> {
  let worst: ReviewRecord | null = null;
  for await (const record of enrich(readReviews(path, { map: { text: 'Comment', rating: 'Score/10' } }), { sla: ['48h', '7d'] }))
    if ((record.sentiment.score ?? 0) < (worst?.sentiment.score ?? 0)) worst = record;
  return worst;
}
export const net = async (path: string): Promise<number | null> =>
  (await summarise(enrich(readReviews([path])), { by: 'language', period: 'week' })).sentiment.net.value;
export const sizes = (report: Report): number[] => report.inputs.map(({ rows }) => rows);
// @ts-expect-error there is no such option
readReviews('a.csv', { timeZone: 'UTC' });
`,
    );
    const compilerOptions = {
      noEmit: true,
      strict: true,
      target: 'es2023',
      lib: ['es2023'],
      module: 'nodenext',
      types: [],
    };
    writeFileSync(join(empty, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    expect(here(process.execPath, [tsc, '-p', '.'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('neither analyze nor the library loads natural, and the library nothing that draws', () => {
    const analyzed = loaded('analyze', [bin, 'analyze', 'demo.csv', '--format', 'json']);
    const used = loaded('library', ['answer-first.js', 'demo.csv']);
    expect([...analyzed, ...used].filter((url) => url.includes('/node_modules/natural/'))).toEqual([]);
    expect(used.filter((url) => /node_modules\/(?:commander|chalk|ora|cli-table3|vega[\w-]*)\//.test(url))).toEqual([]);
    expect(used.filter((url) => url.includes('/dist/')).length).toBeGreaterThan(50);
  });
});
