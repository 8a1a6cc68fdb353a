/** What was folded, and the account of the input, become a report. */
import { findings } from '../analysis/findings.ts';
import { resultOfGroups } from '../analysis/groups.ts';
import { resultOfPeriods } from '../analysis/periods.ts';
import type { ProblemCount, Report, Sections } from '../analysis/report.ts';
import { resultOf } from '../analysis/totals.ts';
import { inputFiles, type Ledger } from '../ledger.ts';
import { foundIn } from '../problems.ts';
import type { Folded } from './fold.ts';
import { type Measure, metricOptionsOf, spansOf } from './measure.ts';

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
        found: problem === undefined ? null : foundIn(problem),
      },
    };
  });
}

/** The report holds nothing of the machine or the clock. `version` is the program's. */
export function reportOf(folded: Folded, ledger: Ledger, measure: Measure, version: string): Report & Sections {
  const { by, period } = measure;
  const end = { ...metricOptionsOf(measure), asOf: measure.asOf ?? ledger.newest };
  const sections: Sections = resultOf(folded.totals, end);
  const problems = problemCounts(ledger);
  const groups = folded.groups === null ? [] : resultOfGroups(folded.groups, end);
  return {
    schema: 'reviewkit/report',
    version: 1,
    tool: `reviewkit ${version}`,
    asOf: end.asOf === null ? null : new Date(end.asOf).toISOString(),
    inputs: inputFiles(ledger),
    chosen: folded.chosen,
    ...sections,
    findings: findings(sections, problems),
    groups: groups.map(({ key, rest, sections: of }) => ({ by: by ?? '', key, rest, ...of })),
    problems,
    ...(period !== null &&
      folded.periods !== null && {
        period: period.unit,
        ...resultOfPeriods(folded.periods, spansOf(period), end, period.last),
      }),
  };
}
