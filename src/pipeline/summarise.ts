/** Records folded into a report: totals, groups, findings and the account of the input. */
import { findings } from '../analysis/findings.ts';
import { addToGroups, createGroups, resultOfGroups, type Grouping } from '../analysis/groups.ts';
import { sentimentDepth } from '../analysis/metrics/sentiment-depth.ts';
import type { ProblemCount, Report, Sections } from '../analysis/report.ts';
import { addRecord, createTotals, resultOf } from '../analysis/totals.ts';
import type { Context } from '../context.ts';
import { createProgress } from '../io/progress.ts';
import { createLedger, type Ledger } from '../ledger.ts';
import { streamRecords, type RecordOptions } from './records.ts';

export interface SummaryOptions extends RecordOptions {
  readonly by: Grouping | null;
  readonly progress: boolean;
}

function problemCounts(ledger: Ledger): ProblemCount[] {
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

/** Reads everything and sums it up; with `sentences` the sentiment section goes into depth. The report holds nothing of the machine or the clock. */
export async function summarise(
  files: readonly string[],
  options: SummaryOptions,
  context: Context,
): Promise<{ report: Report; ledger: Ledger }> {
  const ledger = createLedger();
  const totals = createTotals();
  const groups = options.by === null ? null : createGroups();
  const depth = options.sentences === true ? sentimentDepth.init() : null;
  const progress = createProgress(context.stderr, options.progress && context.err.isTTY);
  let chosen = 0;
  try {
    for await (const batch of streamRecords(files, options, ledger, context)) {
      for (const record of batch) {
        addRecord(totals, record, options);
        if (depth !== null) sentimentDepth.add(depth, record);
        if (groups !== null && options.by !== null) addToGroups(groups, options.by, record, options);
      }
      chosen += batch.length;
      progress.add(batch.length);
    }
  } finally {
    progress.stop();
  }
  const end = { asOf: options.asOf ?? ledger.newest, slaMs: options.slaMs };
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
    ...(depth !== null && { sentiment: { ...sections.sentiment, ...sentimentDepth.result(depth) } }),
    findings: findings(sections, problems),
    groups:
      groups === null || options.by === null
        ? []
        : resultOfGroups(groups, end).map(({ key, rest, sections: of }) => ({
            by: options.by ?? '',
            key,
            rest,
            ...of,
          })),
    problems,
  };
  return { report, ledger };
}
