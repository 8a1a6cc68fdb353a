/** Records folded into a report: totals, groups, findings and the account of the input. */
import { findings } from '../analysis/findings.ts';
import { type DepthName, depths } from '../analysis/depths.ts';
import type { Grouping } from '../analysis/groupings.ts';
import { createGroupFolder, resultOfGroups } from '../analysis/groups.ts';
import { createPeriodFolder, resultOfPeriods, type Spans } from '../analysis/periods.ts';
import type { MetricOptions } from '../analysis/metrics/metric.ts';
import type { Business } from '../analysis/response/business-clock.ts';
import type { ProblemCount, Report, Sections } from '../analysis/report.ts';
import { addRecord, createTotals, resultOf } from '../analysis/totals.ts';
import type { Context } from '../context.ts';
import { createProgress } from '../io/progress.ts';
import { createLedger, type Ledger } from '../ledger.ts';
import { openBusiness, type BusinessPlan } from './business.ts';
import { streamRecords, type RecordOptions } from './records.ts';

/** --period and --last. */
export interface PeriodOptions {
  readonly unit: 'week' | 'month';
  readonly spans: Spans;
  /** How many of the newest periods are told. */
  readonly last: number;
}

export interface SummaryOptions extends Omit<RecordOptions, 'sentences'> {
  readonly by: Grouping | null;
  /** The sections that go into depth. */
  readonly depths: readonly DepthName[];
  readonly moreSlaMs?: readonly number[];
  readonly business?: BusinessPlan | null;
  readonly progress: boolean;
  readonly period?: PeriodOptions | null;
}

/** How every review is measured; working hours once the zone of the input is known. */
interface Measuring extends MetricOptions {
  business: Business | null;
}

/** How often each problem was met, and where first. */
export function problemCounts(ledger: Ledger): ProblemCount[] {
  return [...ledger.problems].map(([code, { count, first }]) => {
    const problem = first[0];
    return {
      code,
      count,
      first: {
        file: problem?.at.file ?? '',
        line: problem?.at.line ?? null,
        column: problem?.at.column ?? null,
        found: problem?.found ?? null,
      },
    };
  });
}

/** Reads everything and sums it up. The report holds nothing of the machine or the clock. */
export async function summarise(
  files: readonly string[],
  options: SummaryOptions,
  context: Context,
): Promise<{ report: Report; ledger: Ledger }> {
  const ledger = createLedger();
  const totals = createTotals(options.depths);
  const folder = options.by === null ? null : createGroupFolder(options.by, options.depths);
  const { period = null } = options;
  const byPeriod = period === null ? null : createPeriodFolder(period.spans);
  const sentences = options.depths.some((name) => depths[name].sentences);
  const progress = createProgress(context.stderr, options.progress && context.err.isTTY);
  const { slaMs, moreSlaMs = [], business: plan = null } = options;
  const measuring: Measuring = { asOf: options.asOf, slaMs, moreSlaMs, business: null };
  let chosen = 0;
  try {
    const stream = streamRecords(files, { ...options, sentences }, ledger, context, (sources) => {
      const zones = sources.map(({ meaning }) => meaning.zone);
      if (plan !== null) measuring.business = openBusiness(plan, options.load.timezone, zones);
    });
    for await (const batch of stream) {
      for (const record of batch) {
        addRecord(totals, record, measuring);
        folder?.add(record, measuring);
        byPeriod?.add(record, measuring);
      }
      chosen += batch.length;
      progress.add(batch.length);
    }
  } finally {
    progress.stop();
  }
  const end = { ...measuring, asOf: options.asOf ?? ledger.newest };
  const sections: Sections = resultOf(totals, end);
  const problems = problemCounts(ledger);
  const report: Report = {
    schema: 'reviewkit/report',
    version: 1,
    tool: `reviewkit ${context.version}`,
    asOf: end.asOf === null ? null : new Date(end.asOf).toISOString(),
    inputs: ledger.files.map(({ path: _path, ...file }) => file),
    chosen,
    ...sections,
    findings: findings(sections, problems),
    groups:
      folder === null
        ? []
        : resultOfGroups(folder.groups, end).map(({ key, rest, sections: of }) => ({
            by: options.by ?? '',
            key,
            rest,
            ...of,
          })),
    problems,
    ...(period !== null &&
      byPeriod !== null && {
        period: period.unit,
        ...resultOfPeriods(byPeriod.periods, period.spans, end, period.last),
      }),
  };
  return { report, ledger };
}
