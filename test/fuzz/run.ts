/** Fuzzing by hand: `npm run fuzz -- --cases 200000 --seed 7 [--only NAME]`. Exit status 1 where something failed. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { fuzz, targets } from './fuzz.ts';

const { values } = parseArgs({
  options: { cases: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const cases = Number(values.cases ?? 20_000);
const seed = Number(values.seed ?? 1);
let total = 0;
for (const target of targets) {
  if (values.only !== undefined && !target.name.includes(values.only)) continue;
  const before = process.cpuUsage();
  const { cases: done, failure } = await fuzz(target, cases, seed);
  const { user } = process.cpuUsage(before);
  total += done;
  process.stdout.write(
    `${failure === null ? 'held  ' : 'FAILED'} ${String(done).padStart(7)} cases  ${(user / 1000 / done).toFixed(2)} ms each  ${target.name}\n`,
  );
  if (failure !== null) {
    process.exitCode = 1;
    process.stdout.write(`${failure}\n`);
  }
}
process.stdout.write(`${total} cases, seed ${seed}\n`);
