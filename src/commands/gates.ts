/** Holds a report against its gates and says which failed. */
import { checkGate, type Gate, type GateOptions, type GateResult } from '../analysis/gates.ts';
import type { Report } from '../analysis/report.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { annotateGates } from '../io/write/annotations.ts';
import { writeFailedGates } from '../io/write/gates.ts';
import { toReportJson } from '../io/write/report.ts';
import type { Ledger } from '../ledger.ts';
import type { GateSettings } from './report-settings.ts';

/** Of the last complete period where there are periods, with `change` beside it; else of the whole report. Throws UsageError for a path that names nothing. */
export function checkGates(report: Report, { gates, ...options }: GateSettings): readonly GateResult[] {
  if (gates.length === 0) return [];
  const whole = asData(toReportJson(report));
  const last = report.periods?.findLast(({ complete }) => complete);
  const period =
    last === undefined ? undefined : asData({ ...toReportJson({ ...report, ...last }), change: report.change });
  return gates.map((gate) => {
    const ofChange = gate.path.startsWith('change.');
    if (ofChange && report.change === undefined) throw new UsageError(`--fail-on "${gate.text}" needs --period`);
    const missing = ofChange ? report.change === null : report.periods !== undefined && period === undefined;
    if (ofChange && missing) return unknown(gate, options);
    const result = checkGate(gate, period ?? whole, options);
    if (!('nearest' in result)) return missing ? unknown(gate, options) : result;
    throw new UsageError(
      `--fail-on "${gate.text}": the report has no figure "${gate.path}". The nearest: ${result.nearest.join(', ')}`,
    );
  });
}

/** There is no complete period yet to take the figure from. */
function unknown(gate: Gate, { allowUnknown }: GateOptions): GateResult {
  const outcome = allowUnknown ? 'passed' : 'unknown';
  return { gate, ...{ value: null, low: null, high: null, n: null, significant: null }, outcome };
}

/** The exit status that the gates ask for; failed ones are named on standard error. */
export function settleStatus(
  results: readonly GateResult[],
  { report, ledger }: { readonly report: Report; readonly ledger: Ledger },
  context: Context,
): number {
  const lines = writeFailedGates(results);
  context.stderr.write(lines);
  if (context.annotates === true) context.stderr.write(annotateGates(results, report, ledger));
  return lines === '' ? 0 : 1;
}

/** As other programs will read it. */
function asData(report: object): unknown {
  return JSON.parse(JSON.stringify(report));
}
