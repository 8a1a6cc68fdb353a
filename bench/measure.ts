/** Whole processes measured: seconds and the greatest resident memory, and tables of ratios. */
import { spawnSync } from 'node:child_process';

export interface Measured {
  readonly seconds: number;
  /** Processor time of all threads. */
  readonly cpuSeconds: number;
  /** The peak of the resident set. */
  readonly megabytes: number;
}

/** Says on descriptor 3 what the process has used when it ends. */
const witness = `import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify([maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6]));
});`;
const preload = ['--import', `data:text/javascript,${encodeURIComponent(witness)}`];

/** Runs node with these arguments to its end. Throws when it fails. */
export function measure(args: readonly string[]): Measured {
  const start = performance.now();
  const { status, stderr, output } = spawnSync(process.execPath, [...preload, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  const [megabytes = NaN, cpuSeconds = NaN] = JSON.parse(output[3] ?? '[]') as number[];
  return { seconds, cpuSeconds, megabytes };
}

/** Smallest, middle and greatest. */
function spread(values: readonly number[], digits = 2): string {
  const sorted = [...values].sort((a, b) => a - b);
  const shown = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].map((value) => (value ?? NaN).toFixed(digits));
  return shown.join(' / ');
}

export interface Contender {
  readonly name: string;
  readonly args: readonly string[];
}

/** Runs all in turn, round by round, so that a machine that slows down slows all; prints each against the first, in the same round. */
export function compare(rival: Contender, others: readonly Contender[], rounds: number): void {
  const all = [rival, ...others];
  for (const { args } of all) measure(args); // the disk and the caches have seen everything once
  const runs = all.map((): Measured[] => []);
  for (let round = 0; round < rounds; round++) for (const [i, { args }] of all.entries()) runs[i]?.push(measure(args));
  console.log(`| against ${rival.name} | time, ratio | processor time, ratio | seconds | MB |\n|---|---|---|---|---|`);
  for (const [i, { name }] of all.entries()) {
    const own = runs[i] ?? [];
    const ratio = (of: (run: Measured) => number): string =>
      spread(own.map((run, round) => of(run) / of(runs[0]?.[round] ?? run)));
    const seconds = spread(own.map((run) => run.seconds));
    const megabytes = Math.max(...own.map((run) => run.megabytes)).toFixed(0);
    console.log(
      `| ${[name, ratio((run) => run.seconds), ratio((run) => run.cpuSeconds), seconds, megabytes].join(' | ')} |`,
    );
  }
}
