/** Prints, as a Markdown table, the response figures of each export in a folder beside the naive average: `tsx scripts/response-table.ts ../shared/data/exports`. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report, ResponseSection } from '../src/analysis/report.ts';
import { count, duration, percent, percentRange, quantile } from '../src/io/write/words/numbers.ts';

const bin = fileURLToPath(new URL('../bin/reviewkit.js', import.meta.url));
const folder = process.argv[2] ?? '../shared/data/exports';

function responseOf(files: readonly string[]): ResponseSection | undefined {
  const args = [bin, 'latency', ...files, '--business', 'mon-fri@9-17', '--format', 'json', '--quiet'];
  const result = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(result.stderr);
  return (JSON.parse(result.stdout) as Report).response;
}

function cellsOf(name: string, response: ResponseSection): readonly string[] {
  const { known, answered, answeredUndated, within, km, waiting, naiveMeanHours, business, reopened } = response;
  if (known === 0) return [name, count(response.reviews), 'unknown', '', '', '', '', '', '', '', ''];
  const timed = km.within.n > 0 && answered > answeredUndated;
  return [
    name,
    count(known),
    percent(answered / known),
    naiveMeanHours === null ? 'none known' : duration(naiveMeanHours),
    timed ? quantile(km.medianHours) : 'none known',
    timed ? quantile(km.p90Hours) : 'none known',
    timed && within.value !== null
      ? `${percent(within.value)} ${percentRange(within)} of ${count(within.n)}`
      : 'none known',
    timed && business?.medianHours != null
      ? `${count(Math.round(business.medianHours))} h`
      : timed
        ? 'not reached'
        : 'none known',
    count(waiting),
    count(answeredUndated),
    count(reopened?.reviews ?? 0),
  ];
}

const head = [
  ...['file', 'reviews', 'replied', 'naive mean', 'KM median', 'KM nine in ten', 'within 7 days, closed windows'],
  ...['KM median in open hours, mon-fri@9-17', 'waiting', 'answered, time unknown', 'edited after the reply'],
];
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
console.log(row(head));
console.log(row(head.map(() => '---')));
const names = readdirSync(folder).sort();
const kiwix = names.filter((name) => name.includes('kiwix')).map((name) => join(folder, name));
const inputs: (readonly [string, readonly string[]])[] = names.map((name) => [name, [join(folder, name)]]);
if (kiwix.length > 1) inputs.push(['the Kiwix months together', kiwix]);
for (const [name, files] of inputs) {
  const response = responseOf(files);
  if (response !== undefined) console.log(row(cellsOf(name, response)));
}
