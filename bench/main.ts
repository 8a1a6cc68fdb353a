/** `npm run bench [ROWS]`: whole processes in turn, five rounds, as ratios to a rival run beside them (min / median / max). */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rounds = 5;
const rows = process.argv[2] ?? '300000';
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const bin = here('../bin/reviewkit.js');
const generator = here('../../shared/tools/make-export.mjs');
const folder = mkdtempSync(join(tmpdir(), 'reviewkit-bench-'));

/** The rival: csv-parse's stream merely reads the file into objects. */
const readOnly = `import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
let rows = 0;
for await (const row of createReadStream(process.argv[1]).pipe(parse({ columns: true }))) rows += row === null ? 0 : 1;`;

/** Seconds that a whole process takes. */
function time(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return (performance.now() - start) / 1000;
}

/** Runs both in turn, so that a machine that slows down slows both. */
function compare(name: string, ours: readonly string[], rival: readonly string[]): void {
  time(ours);
  time(rival);
  const pairs = Array.from({ length: rounds }, () => [time(ours), time(rival)] as const);
  const show = (values: readonly number[], digits: number): string =>
    [0, rounds >> 1, rounds - 1].map((i) => ([...values].sort((a, b) => a - b)[i] ?? NaN).toFixed(digits)).join(' / ');
  const cells = [
    name,
    show(
      pairs.map(([a, b]) => a / b),
      2,
    ),
    show(
      pairs.map(([a]) => a),
      3,
    ),
    show(
      pairs.map(([, b]) => b),
      3,
    ),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

console.log('| what | ratio min / median / max | ours, s | rival, s |\n|---|---|---|---|');
try {
  const bare = ['-e', '0'];
  compare('--version / bare node', [bin, '--version'], bare);
  compare('--help / bare node', [bin, '--help'], bare);
  compare('analyze of the 42-row demo / bare node', [bin, 'analyze', here('../fixtures/demo.csv'), '--quiet'], bare);
  if (existsSync(generator)) {
    const big = join(folder, 'big.csv');
    const out = openSync(big, 'w');
    spawnSync(process.execPath, [generator, rows], { stdio: ['ignore', out, 'inherit'] });
    closeSync(out);
    const rival = ['--input-type=module', '-e', readOnly, big];
    for (const command of ['inspect', 'score', 'analyze']) {
      const format = command === 'score' ? 'ndjson' : 'json';
      compare(
        `${command}, ${rows} rows / csv-parse reads them`,
        [bin, command, big, '--format', format, '--quiet'],
        rival,
      );
    }
  } else console.log('(../shared/tools/make-export.mjs is absent: no big file)');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
