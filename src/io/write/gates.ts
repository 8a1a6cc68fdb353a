/** Gates in words: a line for each that failed. */
import type { GateResult } from '../../analysis/gates.ts';
import { safe } from '../terminal/safe.ts';

const figure = (value: number): string => String(Number(value.toPrecision(4)));

/** What the gate says of its figure: value, interval, n and limit. */
export function gateInWords({ gate, value, low, high, n, outcome, significant }: GateResult): string {
  const { path, comparison, limit } = gate;
  const cases = n === null ? '' : `, n ${n}`;
  if (outcome === 'unknown' || value === null)
    return `${path}: too few to tell${cases} (limit: fails when ${comparison} ${figure(limit)}; --allow-unknown lets it pass)`;
  const interval = low === null || high === null ? '' : ` [${figure(low)}, ${figure(high)}]`;
  const clear = significant === null ? '' : significant ? ', a clear change' : ', no clear change';
  return `${path} is ${figure(value)}${interval}${cases}${clear}; it fails when ${comparison} ${figure(limit)}`;
}

/** One line for each gate that did not pass; empty when all did. */
export function writeFailedGates(results: readonly GateResult[]): string {
  return results
    .filter(({ outcome }) => outcome !== 'passed')
    .map((result) => `reviewkit: gate failed: ${safe(gateInWords(result))}\n`)
    .join('');
}
