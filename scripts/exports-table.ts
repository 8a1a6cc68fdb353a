/** Prints, as a Markdown table, what each export in a folder gave: `tsx scripts/exports-table.ts ../shared/data/exports`. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Report {
  readonly inputs: readonly Record<
    'platform' | 'rows' | 'reviews' | 'replies' | 'duplicates' | 'setAside' | 'rejected',
    string | number | null
  >[];
  readonly response: { readonly answered: number; readonly known: number; readonly answeredUndated: number };
  readonly problems: readonly { readonly code: string; readonly count: number }[];
}

const bin = fileURLToPath(new URL('../bin/reviewkit.js', import.meta.url));
const folder = process.argv[2] ?? '../shared/data/exports';

function run(args: readonly string[]): string {
  const result = spawnSync(process.execPath, [bin, ...args, '--quiet'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(`reviewkit ${args.join(' ')}: ${result.stderr}`);
  return result.stdout;
}

/** The plain median of the answers' hours: what a naive tool reports. */
function medianHours(records: string): string {
  const hours = records
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { response: { hours: number | null } }).response.hours)
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  if (hours.length === 0) return 'none known';
  const middle = hours.length >> 1;
  const median = hours.length % 2 === 1 ? hours[middle] : ((hours[middle - 1] ?? 0) + (hours[middle] ?? 0)) / 2;
  return `${(median ?? 0).toFixed(1)} of ${hours.length}`;
}

console.log(
  '| file | platform | rows | reviews | reply rows | duplicates | set aside | rejected | answered | median hours of the answers | problems |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|---|');
for (const name of readdirSync(folder).sort()) {
  const path = join(folder, name);
  const { inputs, response, problems } = JSON.parse(run(['analyze', path, '--format', 'json'])) as Report;
  const input = inputs[0];
  const answered = response.known === 0 ? 'unknown' : String(response.answered);
  const facts = problems.map(({ code, count }) => `${count} ${code}`).join(', ');
  const cells = [
    name,
    input?.platform ?? 'detected',
    input?.rows,
    input?.reviews,
    input?.replies,
    input?.duplicates,
    input?.setAside,
    input?.rejected,
  ];
  console.log(`| ${[...cells, answered, medianHours(run(['score', path])), facts].join(' | ')} |`);
}
