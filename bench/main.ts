/** `npm run bench [ROWS]`: whole processes in turn, five rounds, as ratios to a rival of the same round (min / median / max); then memory at ten times the rows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeExport } from './export.ts';
import { compare, measure } from './measure.ts';

const rounds = 5;
const rows = Number(process.argv[2] ?? 300_000);
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const bin = here('../bin/reviewkit.js');
const folder = mkdtempSync(join(tmpdir(), 'reviewkit-bench-'));

/** The rival: csv-parse's stream merely reads the file into objects. */
const csvParse = `import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
let rows = 0;
for await (const row of createReadStream(process.argv[1]).pipe(parse({ columns: true }))) rows += row === null ? 0 : 1;`;

/** papaparse does the same. */
const papaparse = `import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
let rows = 0;
const stream = createReadStream(process.argv[1]).pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { header: true }));
for await (const row of stream) rows += row === null ? 0 : 1;`;

const script = (source: string, file: string): string[] => ['--input-type=module', '-e', source, file];
const analyse = (file: string, jobs: number): string[] => [
  ...[bin, 'analyze', file, '--format', 'json', '--quiet', '--jobs', String(jobs)],
];
const jobs = [1, 2];

try {
  compare(
    { name: 'bare node', args: ['-e', '0'] },
    [
      { name: '--version', args: [bin, '--version'] },
      { name: '--help', args: [bin, '--help'] },
      { name: 'analyze of the 42-row demo', args: [bin, 'analyze', here('../fixtures/demo.csv'), '--quiet'] },
    ],
    rounds,
  );
  const big = join(folder, 'big.csv');
  console.log(`\n${rows} rows by ${writeExport(big, rows)}\n`);
  compare(
    { name: 'csv-parse reads', args: script(csvParse, big) },
    [
      { name: 'papaparse reads', args: script(papaparse, big) },
      { name: 'score', args: [bin, 'score', big, '--format', 'ndjson', '--quiet', '--jobs', '1'] },
      ...jobs.map((n) => ({ name: `analyze --jobs ${n}`, args: analyse(big, n) })),
    ],
    rounds,
  );
  const bigger = join(folder, 'bigger.csv');
  writeExport(bigger, 10 * rows);
  console.log(`\n| memory, MB | ${rows} rows | ${10 * rows} rows | ratio |\n|---|---|---|---|`);
  for (const n of jobs) {
    const [small, large] = [big, bigger].map((file) => measure(analyse(file, n)).megabytes);
    if (small === undefined || large === undefined) continue;
    console.log(`| --jobs ${n} | ${small.toFixed(0)} | ${large.toFixed(0)} | ${(large / small).toFixed(2)} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
